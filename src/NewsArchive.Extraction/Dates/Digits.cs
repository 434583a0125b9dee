using System.Buffers;

namespace NewsArchive.Extraction.Dates;

/// <summary>Reads the digits of Arabic and Persian as those of Europe, position by position: ١٧ نوفمبر ٢٠٢٣.</summary>
internal static class Digits
{
    private static readonly SearchValues<char> Eastern = SearchValues.Create("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹");

    public static bool AreEasternIn(string text, TextSpan range) => range.Of(text).ContainsAny(Eastern);

    /// <summary>Whether four digits stand one behind the other, as in every year that is written out.</summary>
    public static bool MayHoldYear(ReadOnlySpan<char> text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsDigit(character) ? run + 1 : 0;
            if (run == 4)
                return true;
        }

        return false;
    }

    /// <summary>The words of the range, as long as they were.</summary>
    public static string InWestern(string text, TextSpan range) => string.Create(range.Length, (text, range), static (copy, source) =>
    {
        source.range.Of(source.text).CopyTo(copy);
        foreach (ref var character in copy)
        {
            if (character is >= '٠' and <= '٩')
                character = (char)('0' + (character - '٠'));
            else if (character is >= '۰' and <= '۹')
                character = (char)('0' + (character - '۰'));
        }
    });
}
