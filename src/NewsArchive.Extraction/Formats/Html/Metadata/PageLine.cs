using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>A line of a page as it is seen: the words between two block boundaries, with the boxes around them.</summary>
/// <param name="Words">With runs of blanks made one.</param>
/// <param name="Start">How many characters of the page stand before it.</param>
/// <param name="Parts">Where each text of another element begins.</param>
internal sealed record PageLine(int Number, string Words, int Start, IReadOnlyList<LinePart> Parts)
{
    public int End => Start + Words.Length;

    /// <summary>The words of one part.</summary>
    public string WordsOf(LinePart part)
    {
        var end = Words.Length;
        foreach (var other in Parts)
        {
            if (other.Offset > part.Offset)
            {
                end = Math.Min(end, other.Offset);
                break;
            }
        }

        return part.Offset < end ? Words[part.Offset..end].Trim() : "";
    }

    /// <summary>The part that holds the character.</summary>
    public LinePart PartAt(int position)
    {
        var found = Parts[0];
        foreach (var part in Parts)
        {
            if (part.Offset > position)
                break;
            found = part;
        }

        return found;
    }
}

/// <summary>Words of one element in a line.</summary>
/// <param name="Offset">Where they begin in the line.</param>
/// <param name="Box">What all the boxes around them say.</param>
internal readonly record struct LinePart(int Offset, IElement Element, PageBox Box);

/// <summary>An element that dates the article by itself: time, abbr title, itemprop.</summary>
/// <param name="Value">The date as the element's attribute gives it.</param>
/// <param name="Line">The line it stands in.</param>
internal sealed record DateMark(IElement Element, string Value, int Line, PageBox Box);
