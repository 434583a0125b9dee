using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>A stretch of a page's words between two line ends of its layout: a paragraph, a heading, a line of a list, a row of a table.</summary>
internal sealed record PageBlock(BlockKind Kind, string Text)
{
    private const int ProseWeight = 80;
    private const int SentenceWeight = 45;
    private const int LinkedProseWeight = 120;

    /// <summary>How much text this is, blanks not counted.</summary>
    public required int Weight { get; init; }

    /// <summary>How much of it is links.</summary>
    public required int LinkWeight { get; init; }

    /// <summary>1 to 6 for a heading.</summary>
    public int Level { get; init; }

    /// <summary>The list or table that the line belongs to; 0 outside of any.</summary>
    public int Group { get; init; }

    /// <summary>Where the markup names the photographer or owner of a picture; null when it does not.</summary>
    public string? Credit { get; init; }

    /// <summary>The element that the words stand in.</summary>
    public required IElement Element { get; init; }

    /// <summary>What the words' paragraph, list or table stands in, so that paragraphs of one text can be told from those of another.</summary>
    public string Frame
    {
        get
        {
            var around = Element.ParentElement;
            while (around is { LocalName: "ul" or "ol" or "dl" or "li" or "table" or "tbody" or "thead" or "tr" or "blockquote" })
                around = around.ParentElement;
            return $"{around?.LocalName}.{around?.ClassName}";
        }
    }

    public double LinkShare => Weight == 0 ? 0 : (double)LinkWeight / Weight;

    /// <summary>Whether these are sentences of running text rather than labels, names or links.</summary>
    public bool IsProse => Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.List
        && (LinkShare < 0.5 || (LinkShare < 0.9 && Weight >= LinkedProseWeight && EndsSentence))
        && (Weight >= ProseWeight || (Weight >= SentenceWeight && EndsSentence));

    /// <summary>Whether the words end as a sentence does.</summary>
    public bool EndsSentence => Text.AsSpan().TrimEnd(ClosingMarks) is [.., var last] && SentenceEnds.Contains(last);

    private const string SentenceEnds = ".!?:…。！？：";
    private const string ClosingMarks = " \n\"'”’“»«)]」』）";
}
