using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles.Citing;

/// <summary>
/// The part of an address by which a browser finds words on a page and marks them: ":~:text=prefix-,start,end,-suffix"
/// (WICG Scroll To Text Fragment). The words around are added only where the words alone occur more than once.
/// </summary>
public static class TextFragment
{
    /// <summary>In UTF-16 units; longer words are named by their beginning and end.</summary>
    private const int LongestWhole = 150;

    private const int WordsAtEnds = 5;
    private const int WordsAround = 3;

    /// <returns>The fragment directive; empty where there are no words.</returns>
    public static string Of(string text, TextSpan words)
    {
        var span = WholeWords(text, words);
        var said = span.Of(text).ToString();
        if (string.IsNullOrWhiteSpace(said))
            return "";

        var isWhole = said.Length <= LongestWhole && !said.Contains('\n', StringComparison.Ordinal);
        var start = isWhole ? said : FirstWords(said.Split('\n').First(line => !string.IsNullOrWhiteSpace(line)), WordsAtEnds);
        var end = isWhole ? null : LastWords(said.Split('\n').Last(line => !string.IsNullOrWhiteSpace(line)), WordsAtEnds);
        var directive = end is null ? Encoded(start) : $"{Encoded(start)},{Encoded(end)}";
        return ":~:text=" + (IsUnique(text, start) ? directive : Around(text, span, directive));
    }

    private static string Around(string text, TextSpan span, string directive)
    {
        var before = LastWords(text[(text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) is var line and >= 0 && line < span.Start ? line + 1 : 0)..span.Start], WordsAround);
        var after = FirstWords(text[span.End..(text.IndexOf('\n', span.End) is var end and >= 0 ? end : text.Length)], WordsAround);
        return (before.Length > 0 ? $"{Encoded(before)}-," : "") + directive + (after.Length > 0 ? $",-{Encoded(after)}" : "");
    }

    private static bool IsUnique(string text, string words)
    {
        var first = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
        return first < 0 || text.IndexOf(words, first + 1, StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>Browsers match whole words only.</summary>
    private static TextSpan WholeWords(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start > 0 && start < text.Length && char.IsLetterOrDigit(text[start]) && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end > 0 && end < text.Length && char.IsLetterOrDigit(text[end - 1]) && char.IsLetterOrDigit(text[end]))
            end++;
        return TextSpan.Between(start, end);
    }

    private static string FirstWords(string line, int count) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(count));

    private static string LastWords(string line, int count) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).TakeLast(count));

    /// <summary>A hyphen would part the words from those around them; commas and ampersands are encoded anyway.</summary>
    private static string Encoded(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
