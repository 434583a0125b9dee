using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Sources;

/// <summary>A source the article cites: "published by the IRNA news agency", "as quoted by Al Arabiya", "a Reuters report said".</summary>
public sealed record ExtractedSource
{
    /// <summary>The source's name, without article or description: "IRNA".</summary>
    public required string Name { get; init; }

    /// <summary>The words that make it a source: "published by", "as quoted by", "report said".</summary>
    public required string Relation { get; init; }

    /// <summary>The whole phrase: relation and name.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>When the source reported, resolved against the publication date.</summary>
    public PartialDate? Date { get; init; }

    /// <summary>The words of the date: "on Thursday".</summary>
    public TextSpan? DateSpan { get; init; }

    public ExtractedParty? Party { get; init; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
