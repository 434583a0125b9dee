namespace NewsArchive.Extraction.Formats;

/// <summary>Cuts a text into its lines and trims spans.</summary>
internal static class TextLines
{
    /// <summary>The visible part of each line, in order; a blank line is an empty span.</summary>
    public static List<TextSpan> Of(string text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            lines.Add(Trim(text, TextSpan.Between(start, end)));
            start = end + 1;
        }

        return lines;
    }

    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.Between(start, end);
    }
}
