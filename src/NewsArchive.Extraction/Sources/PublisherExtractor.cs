namespace NewsArchive.Extraction.Sources;

/// <summary>The outlet that published the article, only where the file says so: an agency in the dateline is no publisher.</summary>
internal static class PublisherExtractor
{
    public static Finding<string>? Extract(ArticleDraft draft) =>
        draft.Declared.Publisher.FirstOrDefault(value => value.Value.Any(char.IsLetter)) is { } declared
            ? new(declared.Value.Trim(), declared.Span, declared.Place, 0.9)
            : null;
}
