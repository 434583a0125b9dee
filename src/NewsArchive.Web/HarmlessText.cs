using System.Globalization;
using System.Text;

namespace NewsArchive.Web;

/// <summary>
/// Text of strangers, such as names of files, for a line of a log or a terminal. Line ends could fake lines there, direction marks hide what
/// a line says, and other control characters drive the terminal: all are written as \u000a.
/// </summary>
internal static class HarmlessText
{
    public static string Of(string text)
    {
        if (!text.Any(IsHarmful))
            return text;

        var harmless = new StringBuilder(text.Length);
        foreach (var c in text)
            _ = IsHarmful(c) ? harmless.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}") : harmless.Append(c);
        return harmless.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
