using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>A source an article cites, with the words that cite it.</summary>
public sealed class CitedSource
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }
    public Article Article { get; private set; } = null!;
    public required string Name { get; init; }

    /// <summary>"published by", "as quoted by", "report said".</summary>
    public required string Relation { get; init; }
    public required TextSpan Span { get; init; }
    public PartialDate? Date { get; init; }
    public TextSpan? DateSpan { get; init; }
    public int? PartyId { get; private set; }
    public Party? Party { get; set; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
