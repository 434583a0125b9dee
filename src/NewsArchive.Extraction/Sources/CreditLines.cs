using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Sources;

/// <summary>Collects who is credited: for pictures in captions, for the text in the dateline and at the end.</summary>
internal static class CreditLines
{
    public static IReadOnlyList<CreditLine> Extract(ArticleDraft draft, Dateline? dateline)
    {
        var photos = draft.Blocks
            .Where(block => block.Kind == BlockKind.Caption)
            .Select(block => Marked(draft, block) ?? PhotoCredit.InCaption(draft.Text, block.Span));
        return [.. photos.Append(dateline?.Credit).Append(Closing(draft)).OfType<CreditLine>().OrderBy(credit => credit.Span.Start)];
    }

    private static CreditLine? Marked(ArticleDraft draft, Block caption) =>
        draft.PhotoCredits.Where(caption.Span.Contains).Select(span => PhotoCredit.Marked(draft.Text, span)).FirstOrDefault(credit => credit is not null);

    /// <summary>The agency that closes the text: a line of its own, or the last words of the last paragraph.</summary>
    private static CreditLine? Closing(ArticleDraft draft)
    {
        var last = draft.Blocks.LastOrDefault(block => block.Kind == BlockKind.Paragraph);
        return draft.Blocks
            .SkipWhile(block => last is not null && block != last)
            .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Boilerplate)
            .Select(block => TextCredits.AtEnd(draft.Text, block.Span))
            .FirstOrDefault(credit => credit is not null);
    }
}
