using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Search;

public enum SearchOrder
{
    Relevance,
    Newest,
    Oldest,
}

/// <param name="Total">How many articles match; a lower bound when <paramref name="TotalIsExact"/> is false.</param>
/// <param name="RankingIsExact">Whether no article is more relevant than those shown; of very many matches only some are compared. True for an order by date.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record SearchResults(
    int Total, bool TotalIsExact, bool RankingIsExact, IReadOnlyList<SearchHit> Hits, IReadOnlyList<Facet> Facets, string? Next)
{
    /// <summary>Facets count the newest so many matches; beyond that their cost grows and their use does not.</summary>
    public const int MostCounted = 1_000;
}

/// <param name="Total">How many quotes match; a lower bound when <paramref name="TotalIsExact"/> is false.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record QuoteResults(int Total, bool TotalIsExact, IReadOnlyList<int> QuoteIds, string? Next);

/// <param name="Headline">As imported; null when the file has none.</param>
/// <param name="Source">The publisher's name; null when unknown.</param>
/// <param name="Cites">Names of cited sources.</param>
/// <param name="Probable">Parties asked for that the article only probably means, since it gives no more than a surname.</param>
public sealed record SearchHit(
    int ArticleId, string DisplayTitle, TitleOrigin TitleOrigin, string? Headline, PartialDate? DatePublished, string? Language,
    string? Source, IReadOnlyList<string> Cites, IReadOnlyList<Snippet> Snippets, IReadOnlyList<PartyName> Probable)
{
    /// <summary>Whether a later version of the article is in the archive.</summary>
    public bool IsEarlierVersion { get; init; }
}

/// <summary>An excerpt of the best passage.</summary>
/// <param name="Text">The words; each hit stands between <see cref="HitStart"/> and <see cref="HitEnd"/>, for the view to mark after encoding.</param>
/// <param name="BlockNumber">The passage, for the anchor #p3; null outside numbered blocks.</param>
/// <param name="Hit">The first hit in the article's text.</param>
public sealed record Snippet(string Text, int? BlockNumber, TextSpan? Hit)
{
    /// <summary>Which of the article's <see cref="HitCount"/> places the first hit is, from 1; 0 without one.</summary>
    public int HitNumber { get; init; }

    /// <summary>In how many places the article answers the question.</summary>
    public int HitCount { get; init; }

    public const char HitStart = '\u0002';
    public const char HitEnd = '\u0003';
}

/// <summary>A way to narrow the results down: "person", "organization", "place", "source", "language" or "year".</summary>
public sealed record Facet(string Field, IReadOnlyList<FacetValue> Values);

/// <param name="Id">The party's id; null for a language and a year.</param>
/// <param name="Term">The search term that narrows down to it: person:"Esmail Qaani", date:2023.</param>
/// <param name="IsConfirmed">Whether a person has confirmed the party; null for a year.</param>
public sealed record FacetValue(int? Id, string Name, bool? IsConfirmed, int Count, string Term);

/// <summary>What typing suggests: a field or a whole term of the search language.</summary>
/// <param name="Term">Put in place of what is typed: person: or lang:en.</param>
/// <param name="About">A few words that say what it asks for.</param>
public sealed record TermSuggestion(string Term, string About);

/// <summary>What typing suggests: a party, found under any alias.</summary>
/// <param name="MatchedAlias">The alias that matched when it is not the name.</param>
/// <param name="Role">What an article says the party is; null when none does.</param>
/// <param name="IsConfirmed">Whether a person has confirmed the party.</param>
public sealed record PartySuggestion(int Id, PartyKind Kind, string Name, bool IsConfirmed, string? Role, int ArticleCount, IReadOnlyList<string> Aliases, string? MatchedAlias);
