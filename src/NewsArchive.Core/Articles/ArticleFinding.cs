using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>A value found for a field of the article, with its proof.</summary>
public sealed class ArticleFinding
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }
    public required FindingField Field { get; init; }
    public required string Value { get; init; }

    /// <summary>For a date, the time of day given with it.</summary>
    public ClockTime? Time { get; init; }

    /// <summary>The words that prove it; null when declared outside the text.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The text at <see cref="Span"/>, to tell when it no longer stands there; null without a span, and for findings stored before it was kept.</summary>
    public string? Text { get; init; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}

public enum FindingField
{
    Headline,
    DatePublished,
    DateModified,
    Publisher,
    Byline,
    Dateline,
    PhotoCredit,
    TextCredit,
    Language,
    Section,
    CanonicalUrl,
    Captured,

    /// <summary>A date that the file gives for its publication, whether or not it was chosen.</summary>
    PublishedCandidate,

    /// <summary>A date that the file gives for its last change, whether or not it was chosen.</summary>
    ModifiedCandidate,

    /// <summary>The character encoding; its rule says why it was chosen.</summary>
    Encoding,
}
