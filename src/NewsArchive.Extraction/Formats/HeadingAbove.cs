namespace NewsArchive.Extraction.Formats;

/// <summary>The heading above a document's body, which says more than a title in the document's properties.</summary>
internal static class HeadingAbove
{
    public static DeclaredMetadata Of(ArticleDraft draft)
    {
        var declared = new DeclaredValues();
        if (draft.Blocks.TakeWhile(block => block.Kind != BlockKind.Paragraph).FirstOrDefault(block => block.Kind == BlockKind.Heading) is { } heading)
            declared.Add(DeclaredField.Headline, heading.Span.Of(draft.Text).ToString(), "heading above the body", heading.Span);
        return declared.ToMetadata();
    }
}
