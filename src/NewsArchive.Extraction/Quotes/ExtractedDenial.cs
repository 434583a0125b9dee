using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>A denial without words of its own: "Sand denied the report". It is no quote, since nothing of what Sand said is given.</summary>
public sealed record ExtractedDenial
{
    /// <summary>From who denies to what is denied.</summary>
    public required TextSpan Span { get; init; }
    public required PartyReference Speaker { get; init; }
    public required SpeakerKind SpeakerKind { get; init; }

    /// <summary>"denied", "has rejected".</summary>
    public required TextSpan Cue { get; init; }

    /// <summary>What is denied: "the report", "any wrongdoing".</summary>
    public required TextSpan What { get; init; }

    /// <summary>Position in <see cref="ExtractedArticle.Quotes"/> of the quote that is denied, where it stands in the same article.</summary>
    public int? DeniedQuote { get; init; }

    /// <summary>Position of the quote in which the speaker says more in the same sentence: "denied the report, saying it was …".</summary>
    public int? Quote { get; init; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
