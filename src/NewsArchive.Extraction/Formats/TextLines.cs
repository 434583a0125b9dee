namespace NewsArchive.Extraction.Formats;

/// <summary>Cuts a text into its lines.</summary>
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
            lines.Add(TextSpan.Between(start, end).TrimmedIn(text));
            start = end + 1;
        }

        return lines;
    }
}
