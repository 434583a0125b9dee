using System.Net;
using System.Text;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>Compares titles by their letters and digits alone, since pages print one title with different quotation marks and dashes.</summary>
internal static class TitleWords
{
    /// <summary>Small letters and digits, without anything between; empty for none.</summary>
    public static string KeyOf(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
            return "";

        var decoded = title.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(title) : title;
        var key = new StringBuilder(decoded.Length);
        foreach (var character in decoded)
        {
            if (char.IsLetterOrDigit(character))
                key.Append(char.ToLowerInvariant(character));
        }

        return key.ToString();
    }

    /// <summary>The share of the shorter title's words that the other has too.</summary>
    public static double Likeness(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var fewer = Math.Min(first.Count, second.Count);
        return fewer == 0 ? 0 : (double)first.Count(second.Contains) / fewer;
    }

    private static HashSet<string> WordsOf(string title) =>
        [.. title.Split([' ', '-', '–', '—', ':', '|', ',', '.', '?', '!', '"', '“', '”', '„', '‘', '’', '\'', '«', '»', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant())];
}
