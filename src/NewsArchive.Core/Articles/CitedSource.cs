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

    /// <summary>The text at <see cref="Span"/>, to tell when it no longer stands there; null for sources stored before it was kept.</summary>
    public string? Text { get; init; }
    public PartialDate? Date { get; init; }
    public TextSpan? DateSpan { get; init; }

    /// <summary>The text at <see cref="DateSpan"/>.</summary>
    public string? DateText { get; init; }
    public int? PartyId { get; private set; }
    public Party? Party { get; set; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
