namespace NewsArchive.Extraction;

/// <summary>What to leave out, for callers that need only a part.</summary>
[Flags]
public enum ExtractionParts
{
    Metadata = 0,
    Parties = 1,
    Quotes = 2,
    All = Parties | Quotes,
}

/// <summary>The pipeline from a draft to its findings. Pure: the same draft gives the same findings.</summary>
public static class ArticleExtractor
{
    /// <summary>Rises with every change that can alter findings; stored with the article.</summary>
    public const int Version = 1;

    public static ExtractedArticle Extract(ArticleDraft draft, ExtractionParts parts = ExtractionParts.All) => new() { Draft = draft };
}
