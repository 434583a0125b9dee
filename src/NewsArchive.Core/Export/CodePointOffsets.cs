using NewsArchive.Extraction;

namespace NewsArchive.Core.Export;

/// <summary>
/// The one place where positions leave the program: inside they count UTF-16 units, outside Unicode code points. A surrogate pair
/// is two units and one code point.
/// </summary>
public sealed class CodePointOffsets
{
    private readonly int[] secondHalves;

    public CodePointOffsets(string text)
    {
        var found = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                found.Add(i);
        }

        secondHalves = [.. found];
    }

    public int At(int utf16)
    {
        // The complement of the place where it would stand counts the smaller ones.
        var place = Array.BinarySearch(secondHalves, utf16);
        return utf16 - (place >= 0 ? place : ~place);
    }

    public (int Start, int End) Of(TextSpan span) => (At(span.Start), At(span.End));

    /// <summary>Nothing for a value that stands outside the text.</summary>
    public (int? Start, int? End) Of(TextSpan? span) => span is { } known ? Of(known) : (null, null);
}
