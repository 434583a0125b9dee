namespace NewsArchive.Extraction.Formats;

/// <summary>Gives the blocks of a draft the bytes that their words came from.</summary>
internal static class SourceRanges
{
    /// <param name="places">Where each block's words stand in the decoded text, in the order of the blocks; null where that is not known.</param>
    /// <param name="decoded">The text that was read.</param>
    /// <param name="bytes">What it was decoded from.</param>
    public static ArticleDraft WithSources(this ArticleDraft draft, IReadOnlyList<TextSpan?> places, DecodedText decoded, ReadOnlySpan<byte> bytes)
    {
        var ranges = SourceMap.Locate(places, decoded, bytes);
        return draft with { Blocks = [.. draft.Blocks.Select((block, number) => block with { Source = ranges[number] })] };
    }

    /// <summary>The drafts of a file that holds many, located in one walk through it.</summary>
    public static List<ArticleDraft> WithSources(this IReadOnlyList<PlacedDraft> drafts, DecodedText decoded, ReadOnlySpan<byte> bytes)
    {
        var ranges = SourceMap.Locate([.. drafts.SelectMany(placed => placed.Places)], decoded, bytes);
        var next = 0;
        return [.. drafts.Select(placed => placed.Draft with { Blocks = [.. placed.Draft.Blocks.Select(block => block with { Source = ranges[next++] })] })];
    }

    /// <summary>The draft of something that an original wraps: its ranges count the bytes of that part.</summary>
    /// <param name="part">Names the part inside the original: "part 2", "word/document.xml".</param>
    public static ArticleDraft InPart(this ArticleDraft draft, string part) =>
        draft with { Blocks = [.. draft.Blocks.Select(block => block with { Source = block.Source?.In(part) })] };

    /// <summary>The same bytes as a part of something that wraps them.</summary>
    public static SourceRange In(this SourceRange source, string part) => source with { Part = source.Part is null ? part : $"{part}/{source.Part}" };
}
