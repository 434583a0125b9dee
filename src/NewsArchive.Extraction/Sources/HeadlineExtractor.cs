namespace NewsArchive.Extraction.Sources;

/// <summary>The headline as declared or as set above the body. An article without one has none: no sentence is promoted.</summary>
internal static class HeadlineExtractor
{
    public static Finding<string>? Extract(ArticleDraft draft)
    {
        var heading = draft.Blocks.TakeWhile(block => block.Kind != BlockKind.Paragraph).FirstOrDefault(block => block.Kind == BlockKind.Heading);
        if (draft.Declared.Headline.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value.Value)) is { } declared)
            return new(declared.Value.Trim(), declared.Span ?? SameWords(draft, declared.Value), declared.Place, 0.95);

        return heading is null ? null : new(OnOneLine(heading.Span.Of(draft.Text)), heading.Span, "heading above the body", 0.8);
    }

    /// <summary>Where the declared headline also stands as a heading of the text, or opens it in somewhat other words.</summary>
    private static TextSpan? SameWords(ArticleDraft draft, string headline) =>
        draft.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Heading && block.Span.Of(draft.Text).SequenceEqual(headline.AsSpan().Trim()))?.Span
        ?? (draft.Blocks is [{ Kind: BlockKind.Heading, Span: var opening }, ..] && HeadlineWords.Likeness(opening.Of(draft.Text).ToString(), headline) >= HeadlineWords.Alike ? opening : null);

    private static string OnOneLine(ReadOnlySpan<char> words) => string.Join(' ', words.ToString().Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
