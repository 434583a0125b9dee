using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Language;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

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
    public const int Version = 4;

    /// <summary>Metadata first, since names, sources and quotes are read in the light of the language and the day of publication.</summary>
    public static ExtractedArticle Extract(ArticleDraft draft, ExtractionParts parts = ExtractionParts.All)
    {
        var article = Metadata(draft);
        article = article with
        {
            Parties = parts.HasFlag(ExtractionParts.Parties) ? PartyExtractor.Extract(draft, article.Language?.Value) : [],
        };
        return parts.HasFlag(ExtractionParts.Quotes) ? WithQuotes(article) : article;
    }

    private static ExtractedArticle WithQuotes(ExtractedArticle article)
    {
        var sources = CitedSourceExtractor.Extract(article.Draft, article.Parties, article.DatePublished?.Value, article.Language?.Value);
        var speech = QuoteExtractor.Extract(article.Draft, article.Parties, sources, article.Language?.Value, article.DatePublished?.Value);
        return article with { Sources = sources, Quotes = speech.Quotes, Denials = speech.Denials };
    }

    private static ExtractedArticle Metadata(ArticleDraft draft)
    {
        var language = LanguageDetector.Detect(draft);
        var dateline = Dateline.Of(draft);
        var dates = DateExtractor.Extract(draft, dateline, language?.Value);
        return new()
        {
            Draft = draft,
            Language = language,
            Headline = HeadlineExtractor.Extract(draft),
            DatePublished = dates.Published?.Date,
            TimePublished = dates.Published?.Time,
            DateModified = dates.Modified?.Date,
            TimeModified = dates.Modified?.Time,
            DateCandidates = dates.Candidates,
            Publisher = PublisherExtractor.Extract(draft),
            Section = FirstOf(draft.Declared.Section),
            CanonicalUrl = FirstOf(draft.Declared.CanonicalUrl),
            Captured = FirstOf(draft.Declared.Captured),
            Byline = Byline.Extract(draft),
            Dateline = dateline?.ToFinding() ?? FirstOf(draft.Declared.Dateline),
            Credits = CreditLines.Extract(draft, dateline),
            Warnings = [.. draft.Warnings, .. dates.Warnings],
        };
    }

    private static Finding<string>? FirstOf(IReadOnlyList<DeclaredValue> declared) =>
        declared is [var best, ..] ? new(best.Value, best.Span, best.Place, 0.9) : null;
}
