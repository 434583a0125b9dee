namespace NewsArchive.Extraction.Formats;

/// <summary>One of the articles of a file.</summary>
/// <param name="Places">Where each block's words stand in the decoded file.</param>
internal sealed record PlacedDraft(ArticleDraft Draft, IReadOnlyList<TextSpan?> Places)
{
    public static PlacedDraft Of(DraftBuilder builder, ArticleDraft draft) => new(draft, builder.PlacesOf(draft));
}
