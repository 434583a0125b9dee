using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api.Feeds;

/// <summary>Finds what a feed holds.</summary>
internal sealed class FeedSource(ISearchIndex index, ArchiveDbContext archive, IHttpContextAccessor context)
{
    private const int Length = 50;

    private HttpRequest Request => context.HttpContext!.Request;

    public async Task<IResult> SearchAsync(string? question, Func<Feed, IResult> write, CancellationToken cancellation)
    {
        var query = SearchQuery.Parse(question);
        var title = query.Root is null ? "Newest articles" : $"Search: {query}";
        return write(await FeedAsync(query, title, query.Root is null ? "/articles" : Links.Search(query.ToString()), cancellation));
    }

    public async Task<IResult> PartyAsync(string id, PartyKind? kind, string field, Func<Feed, IResult> write, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var party = await archive.Parties.Where(party => party.Id == number && (kind == null || party.Kind == kind)).Select(party => new { party.Id, party.Kind, party.Name }).SingleOrDefaultAsync(cancellation);
        if (party is null)
            return ApiProblems.NotFound($"The archive has nobody and nothing “{id}” to follow.");

        var name = field == "source" ? field : party.Kind switch { PartyKind.Organization => "org", PartyKind.Place => "place", _ => field };
        var query = SearchQuery.Parse(QueryText.Term(name, PartyTerm.NameOf(party.Id)));
        return write(await FeedAsync(query, party.Name, field == "source" ? Links.Source(party.Id, party.Name) : Links.Party(party.Kind, party.Id, party.Name), cancellation, party.Name));
    }

    private async Task<Feed> FeedAsync(SearchQuery query, string title, string page, CancellationToken cancellation, string? named = null)
    {
        var results = await index.SearchAsync(query, SearchOrder.Newest, Length, cursor: null, cancellation);
        var ids = results.Hits.Select(hit => hit.ArticleId).ToList();
        var imported = await archive.Articles.Where(article => ids.Contains(article.Id)).ToDictionaryAsync(article => article.Id, article => article.ImportedAt, cancellation);
        var versions = await VersionChain.NeighboursAmongAsync(archive, ids, cancellation);
        return new(
            title, Links.Absolute(Request, page), Links.Absolute(Request, Request.Path + Request.QueryString),
            [.. results.Hits.Where(hit => imported.ContainsKey(hit.ArticleId)).Select(hit => EntryOf(hit, imported[hit.ArticleId], versions.GetValueOrDefault(hit.ArticleId), query, named))]);
    }

    private FeedItem EntryOf(SearchHit hit, DateTime imported, VersionNeighbours? versions, SearchQuery query, string? named)
    {
        var path = Links.Article(hit.ArticleId, hit.DisplayTitle);
        var snippet = hit.Snippets.Count > 0 ? hit.Snippets[0] : null;
        var address = snippet?.Hit is { } words ? Links.Hit(path, query.ToString(), words) : path;
        return new(
            Links.Absolute(Request, $"/articles/{hit.ArticleId}"), Links.Absolute(Request, address), hit.DisplayTitle, new(imported, TimeSpan.Zero),
            hit.DatePublished?.ToString(), hit.Source, hit.Language, Reason(hit, snippet, query, named), versions is null ? null : VersionsOf(hit.ArticleId, versions));
    }

    private FeedVersions VersionsOf(int articleId, VersionNeighbours versions)
    {
        string? Address(int? id) => id is { } article ? Links.Absolute(Request, Links.Article(article)) : null;
        return new(versions.Number, Address(versions.Predecessor), Address(versions.Successor), Address(versions.Latest)!, Links.Absolute(Request, Links.Versions(articleId)));
    }

    /// <summary>Found by “appeal”, in 3 places, first in passage 2: We will appeal …</summary>
    private static string Reason(SearchHit hit, Snippet? snippet, SearchQuery query, string? named)
    {
        var reason = query.Root is null ? "Imported" : $"Found by {named ?? query.ToString()}";
        if (hit.Probable.Count > 0)
            reason += $" (probably {string.Join(", ", hit.Probable.Select(party => party.Name))}: the article gives only the surname)";
        if (snippet?.HitCount > 0)
            reason += $", in {Phrases.Count(snippet.HitCount, "place")}";
        if (snippet?.BlockNumber is { } passage && snippet.Hit is not null)
            reason += $", best in passage {Phrases.Number(passage)}";
        return snippet is null ? reason + "." : $"{reason}: {snippet.Text.Replace(Snippet.HitStart.ToString(), "", StringComparison.Ordinal).Replace(Snippet.HitEnd.ToString(), "", StringComparison.Ordinal)}";
    }
}
