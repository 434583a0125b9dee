using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>
/// Reads the declared values of TOML front matter, between two lines of +++: the texts, dates and lists of texts above its
/// first table, a line each.
/// </summary>
internal static partial class TomlFrontMatter
{
    private const string Fence = "+++";
    private const int LongestLine = 2_000;

    /// <summary>The text with the front matter blanked out, so that positions keep their meaning.</summary>
    public static string Cut(string text, DraftBuilder draft)
    {
        if (!text.StartsWith(Fence + "\n", StringComparison.Ordinal))
            return text;

        var end = text.IndexOf("\n" + Fence, Fence.Length, StringComparison.Ordinal);
        if (end < 0 || (end + 1 + Fence.Length < text.Length && text[end + 1 + Fence.Length] != '\n'))
            return text;

        Read(text[Fence.Length..end], draft);
        var whole = end + 1 + Fence.Length;
        return new string(' ', whole) + text[whole..];
    }

    private static void Read(string toml, DraftBuilder draft)
    {
        var isRead = false;
        foreach (var line in toml.Split('\n').TakeWhile(line => !line.StartsWith('[')))
        {
            if (line.Length > LongestLine || Pair.Match(line) is not { Success: true } pair)
                continue;

            isRead = true;
            foreach (Capture value in pair.Groups["value"].Captures)
                FrontMatterFields.Declare(pair.Groups["key"].Value, Unescaped(value.Value), draft);
        }

        if (!isRead)
            draft.Warnings.Add("The front matter cannot be read as TOML; what stands there was not read.");
    }

    private static string Unescaped(string value) =>
        value.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal);

    // title = "The flood" · date = 2024-03-01T10:00:00+01:00 · authors = ["Mira Patel", 'Jonas Lind']
    [GeneratedRegex("""
        ^\s*["']?(?<key>[\w-]{1,40})["']?\s*=\s*
        (?:"(?<value>(?:[^"\\]|\\.)*)"|'(?<value>[^']*)'|(?<value>[\w:.+-]+(?:[ ]\d{2}:[\w:.+-]+)?)|\[(?>\s*(?:"(?<value>(?:[^"\\]|\\.)*)"|'(?<value>[^']*)')\s*,?)*\s*\])
        \s*(?:\#.*)?$
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pair { get; }
}
