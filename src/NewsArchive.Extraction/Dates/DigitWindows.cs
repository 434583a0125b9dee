namespace NewsArchive.Extraction.Dates;

/// <summary>
/// The stretches of a text in which a date can stand: around its digits, from blank to blank. Most of an article has none,
/// and the pattern of dates, which knows the months of ten languages, need not look there.
/// </summary>
internal static class DigitWindows
{
    /// <summary>More than any words of a date before or behind a number of it.</summary>
    private const int Reach = 48;

    public static IEnumerable<TextSpan> In(string text, TextSpan range)
    {
        var from = range.Start;
        while (NextDigit(text, from, range.End) is { } digit)
        {
            var start = BlankBefore(text, Math.Max(from, digit - Reach), from);
            var end = digit;
            while (NextDigit(text, end, Math.Min(range.End, end + Reach)) is { } next)
                end = next + 1;
            end = BlankBehind(text, Math.Min(range.End, end + Reach), range.End);
            yield return TextSpan.Between(start, end);
            from = end;
        }
    }

    private static int? NextDigit(string text, int start, int end) =>
        text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') is >= 0 and var offset ? start + offset : null;

    private static int BlankBefore(string text, int position, int first)
    {
        while (position > first && !char.IsWhiteSpace(text[position - 1]))
            position--;
        return position;
    }

    private static int BlankBehind(string text, int position, int last)
    {
        while (position < last && !char.IsWhiteSpace(text[position]))
            position++;
        return position;
    }
}
