using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Articles;

/// <summary>A denial of which an article gives no words: "Sand denied the report". No quote, since nobody's words stand there.</summary>
public sealed class Denial
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }
    public required TextSpan Span { get; init; }

    /// <summary>The text at <see cref="Span"/>, for lists that do not load the article's text.</summary>
    public required string Text { get; init; }
    public required TextSpan SpeakerSpan { get; init; }
    public required string SpeakerText { get; init; }
    public required SpeakerKind SpeakerKind { get; init; }
    public int? SpeakerId { get; private set; }

    /// <summary>The party that denies; null when unnamed or unclear.</summary>
    public Party? Speaker { get; set; }
    public required TextSpan CueSpan { get; init; }
    public required string CueText { get; init; }

    /// <summary>What is denied: "the report".</summary>
    public required TextSpan WhatSpan { get; init; }
    public required string WhatText { get; init; }
    public int? DeniedQuoteId { get; private set; }

    /// <summary>The quote of the same article that is denied.</summary>
    public Quote? DeniedQuote { get; set; }
    public int? QuoteId { get; private set; }

    /// <summary>The quote in which the speaker says more in the same sentence.</summary>
    public Quote? Quote { get; set; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
