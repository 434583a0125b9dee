using System.Buffers;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Estimates what unclosed formatting costs before a page is parsed: the parser opens every unclosed b, i, font … again in
/// each following paragraph and row, so that a page of 30 KB can grow to millions of elements.
/// </summary>
internal static partial class OpenFormatting
{
    /// <summary>Elements opened again; a page with a hundred unclosed tags and a thousand paragraphs has a third of this.</summary>
    private const int MostReopened = 300_000;

    private const int MostUnclosed = 2_000;

    // More equal ones than these are not opened again.
    private const int MostAlike = 3;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FormattingNames =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u" }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsTooMuch(string html)
    {
        var alike = new Dictionary<int, int>();
        var open = new Dictionary<int, Stack<int>>();
        var (unclosed, reopened) = (0, 0);
        foreach (var match in FormattingOrBlock.EnumerateMatches(html))
        {
            var tag = html.AsSpan(match.Index, match.Length);
            var isEnd = tag[1] == '/';
            var name = NameOf(tag[(isEnd ? 2 : 1)..]);
            if (!FormattingNames.Contains(name))
                reopened += unclosed;
            else if (isEnd)
                unclosed -= Close(open, alike, string.GetHashCode(name, StringComparison.OrdinalIgnoreCase));
            else
                unclosed += Open(open, alike, string.GetHashCode(name, StringComparison.OrdinalIgnoreCase), string.GetHashCode(tag, StringComparison.Ordinal));
            if (reopened > MostReopened || unclosed > MostUnclosed)
                return true;
        }

        return false;
    }

    private static int Open(Dictionary<int, Stack<int>> open, Dictionary<int, int> alike, int name, int tag)
    {
        if (alike.GetValueOrDefault(tag) >= MostAlike)
            return 0;

        alike[tag] = alike.GetValueOrDefault(tag) + 1;
        if (!open.TryGetValue(name, out var tags))
            open[name] = tags = [];
        tags.Push(tag);
        return 1;
    }

    private static int Close(Dictionary<int, Stack<int>> open, Dictionary<int, int> alike, int name)
    {
        if (!open.TryGetValue(name, out var tags) || !tags.TryPop(out var tag))
            return 0;

        alike[tag]--;
        return 1;
    }

    private static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> tag)
    {
        var end = tag.IndexOfAnyExcept(Letters);
        return end < 0 ? tag : tag[..end];
    }

    // An open a or nobr is closed by the next one.
    [GeneratedRegex(@"</?(?:b|big|code|em|font|i|s|small|strike|strong|tt|u)(?=[\s/>])[^<>]{0,300}|</?(?:p|div|li|td|th|tr|h[1-6]|section|article|ul|ol|table|blockquote|center|dd|dt)(?=[\s/>])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FormattingOrBlock { get; }
}
