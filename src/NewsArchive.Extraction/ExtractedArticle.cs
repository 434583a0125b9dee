using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction;

/// <summary>An article with everything found in it. What the file does not say is null or empty.</summary>
public sealed record ExtractedArticle
{
    public required ArticleDraft Draft { get; init; }

    /// <summary>ISO 639-1 code; null when the text is too short to tell.</summary>
    public Finding<string>? Language { get; init; }
    public Finding<string>? Headline { get; init; }
    public Finding<PartialDate>? DatePublished { get; init; }
    public Finding<PartialDate>? DateModified { get; init; }
    /// <summary>The time of day given with <see cref="DatePublished"/>.</summary>
    public ClockTime? TimePublished { get; init; }

    /// <summary>The time of day given with <see cref="DateModified"/>.</summary>
    public ClockTime? TimeModified { get; init; }

    /// <summary>Every date the file gives for its publication or change, best first within each role, the chosen ones among them.</summary>
    public IReadOnlyList<DateCandidate> DateCandidates { get; init; } = [];
    public Finding<string>? Publisher { get; init; }
    public Finding<string>? Section { get; init; }
    public Finding<string>? CanonicalUrl { get; init; }

    /// <summary>When a web archive fetched the page.</summary>
    public Finding<string>? Captured { get; init; }
    public IReadOnlyList<Finding<string>> Byline { get; init; } = [];

    /// <summary>The place of the dateline in its usual spelling; the span is the place as printed.</summary>
    public Finding<string>? Dateline { get; init; }
    public IReadOnlyList<CreditLine> Credits { get; init; } = [];

    /// <summary>In the order of their first mention.</summary>
    public IReadOnlyList<ExtractedParty> Parties { get; init; } = [];

    /// <summary>In the order of their position.</summary>
    public IReadOnlyList<ExtractedQuote> Quotes { get; init; } = [];

    /// <summary>Denials that are no quotes, in the order of their position.</summary>
    public IReadOnlyList<ExtractedDenial> Denials { get; init; } = [];

    /// <summary>What the article cites, in the order of position.</summary>
    public IReadOnlyList<ExtractedSource> Sources { get; init; } = [];
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
