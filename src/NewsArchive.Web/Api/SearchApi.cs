using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Core.Export;
using NewsArchive.Core.Search;
using NewsArchive.Web.Display;
using Marks = NewsArchive.Core.Search.Snippet;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/search: articles by the search language, with facets.</summary>
internal static class SearchApi
{
    public static void MapSearchApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", SearchAsync).WithSummary("Search articles").WithTags("Articles");

    private static async Task<Results<Ok<SearchAnswer>, ValidationProblem>> SearchAsync(
        ISearchIndex index, string? q, string? sort, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var order = parameters.OneOf<SearchOrder>("sort", sort) ?? SearchOrder.Newest;
        var count = parameters.Limit(limit);
        if (parameters.Problem is { } problem)
            return problem;

        var query = SearchQuery.Parse(q);
        return TypedResults.Ok(SearchAnswer.Of(query, await index.SearchAsync(query, order, count, cursor, cancellation)));
    }
}

/// <param name="TotalIsExact">False when there are more than <paramref name="Total"/>.</param>
/// <param name="RankingIsExact">False when a more relevant article may have been missed among very many.</param>
/// <param name="Facets">By name: person, organization, place, source, year.</param>
/// <param name="Mistakes">What was left out of the question and why.</param>
internal sealed record SearchAnswer(
    int Total, bool TotalIsExact, bool RankingIsExact, IReadOnlyList<SearchItem> Items, IReadOnlyDictionary<string, IReadOnlyList<FacetItem>> Facets, string? Next,
    IReadOnlyList<MistakeItem> Mistakes)
{
    public static SearchAnswer Of(SearchQuery query, SearchResults results)
    {
        return new(
            results.Total, results.TotalIsExact, results.RankingIsExact, [.. results.Hits.Select(SearchItem.Of)],
            results.Facets.ToDictionary(f => f.Field, IReadOnlyList<FacetItem> (f) => [.. f.Values.Select(v => new FacetItem(v.Id, v.Name, v.IsConfirmed, v.Count, v.Term))]),
            results.Next,
            MistakeItem.Of(query));
    }
}

/// <param name="Headline">As imported; null when the file has none.</param>
/// <param name="Title">The headline or, without one, words of the text.</param>
/// <param name="Source">The publisher.</param>
/// <param name="Passage">The passage of the snippet: #p3 on the article's page.</param>
/// <param name="Hits">What was asked for, as positions in the snippet.</param>
/// <param name="Probable">Parties asked for that the article only probably means, since it gives no more than a surname.</param>
/// <param name="EarlierVersion">Whether a later version of the article is in the archive.</param>
internal sealed record SearchItem(
    int Id, string Url, string? Headline, string Title, string? DatePublished, string? Language, string? Source, IReadOnlyList<string> Cites,
    string? Snippet, int? Passage, IReadOnlyList<HitItem> Hits, IReadOnlyList<PartyReferenceItem> Probable, bool EarlierVersion)
{
    public static SearchItem Of(SearchHit hit)
    {
        var snippet = hit.Snippets.Count > 0 ? hit.Snippets[0] : null;
        var (text, hits) = Unmarked(snippet?.Text ?? "");
        return new(
            hit.ArticleId, Links.Article(hit.ArticleId, hit.DisplayTitle), hit.Headline, hit.DisplayTitle, hit.DatePublished?.ToString(), hit.Language,
            hit.Source, hit.Cites, snippet is null ? null : text, snippet?.BlockNumber, hits, [.. hit.Probable.Select(PartyReferenceItem.Of)], hit.IsEarlierVersion);
    }

    /// <summary>The snippet without the characters that mark its hits, and where these are in code points.</summary>
    private static (string Text, IReadOnlyList<HitItem> Hits) Unmarked(string marked)
    {
        var text = new StringBuilder(marked.Length);
        List<HitItem> hits = [];
        int at = 0, start = 0;
        foreach (var rune in marked.EnumerateRunes())
        {
            if (rune.Value == Marks.HitStart)
            {
                start = at;
            }
            else if (rune.Value == Marks.HitEnd)
            {
                hits.Add(new(start, at));
            }
            else
            {
                text.Append(rune);
                at++;
            }
        }

        return (text.ToString(), hits);
    }
}

internal sealed record HitItem(int Start, int End);

/// <param name="Term">Narrows the question down to it.</param>
/// <param name="Confirmed">Whether a person has confirmed the party; null for a year.</param>
internal sealed record FacetItem(int? Id, string Name, bool? Confirmed, int Count, string Term);

internal sealed record MistakeItem(int Start, int End, string Explanation)
{
    public static IReadOnlyList<MistakeItem> Of(SearchQuery query)
    {
        var offsets = new CodePointOffsets(query.Text);
        return [.. query.Mistakes.Select(m => new MistakeItem(offsets.At(m.Start), offsets.At(m.Start + m.Length), m.Explanation))];
    }
}
