using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/parties and /api/v1/suggest: people, organizations and places under any of their names.</summary>
internal static class PartyApi
{
    /// <summary>So many parties are looked through for one name.</summary>
    private const int MaxFound = 500;

    private const int SuggestionCount = 8;

    public static void MapPartyApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/parties", ListAsync).WithSummary("List people, organizations and places").WithTags("Parties");
        api.MapGet("/parties/{id}", ReadAsync).WithSummary("Read a person, an organization or a place").WithTags("Parties");
        api.MapGet("/suggest", SuggestAsync).WithSummary("Suggest parties while a name is typed").WithTags("Parties");
    }

    private static async Task<Results<Ok<PartyList>, ValidationProblem>> ListAsync(
        ArchiveDbContext archive, ISearchIndex index, string? q, string? kind, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var (wanted, count) = (parameters.OneOf<PartyKind>("kind", kind), parameters.Limit(limit));
        if (parameters.Problem is { } problem)
            return problem;

        return TypedResults.Ok(string.IsNullOrWhiteSpace(q)
            ? await AllAsync(archive, wanted, count, cursor, cancellation)
            : await NamedAsync(index, q, wanted, count, cursor, cancellation));
    }

    private static async Task<PartyList> NamedAsync(
        ISearchIndex index, string q, PartyKind? kind, int limit, string? cursor, CancellationToken cancellation)
    {
        var found = await index.SuggestAsync(q, kind, MaxFound, cancellation);
        var start = Math.Min(ApiParameters.Id(cursor ?? "") ?? 0, found.Count);
        var end = Math.Min(start + limit, found.Count);
        return new(
            found.Count, [.. found.Take(start..end).Select(PartyItem.Of)],
            end < found.Count ? end.ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>All parties, those in most articles first. The cursor is the last party's count and id.</summary>
    private static async Task<PartyList> AllAsync(ArchiveDbContext archive, PartyKind? kind, int limit, string? cursor, CancellationToken cancellation)
    {
        var parties = archive.Parties.AsNoTracking().Where(p => p.ArticleCount > 0 && (kind == null || p.Kind == kind));
        var total = await parties.CountAsync(cancellation);
        if (cursor?.Split('-') is [var countText, var idText] && ApiParameters.Id(countText) is { } count && ApiParameters.Id(idText) is { } id)
            parties = parties.Where(p => p.ArticleCount < count || (p.ArticleCount == count && p.Id > id));

        var page = await parties.OrderByDescending(p => p.ArticleCount).ThenBy(p => p.Id).Take(limit + 1)
            .Include(p => p.Aliases).ToListAsync(cancellation);
        IReadOnlyList<Party> shown = [.. page.Take(limit)];
        return new(
            total, [.. shown.Select(PartyItem.Of)],
            page.Count > limit ? string.Create(CultureInfo.InvariantCulture, $"{shown[^1].ArticleCount}-{shown[^1].Id}") : null);
    }

    private static async Task<Results<Ok<PartyDetails>, ProblemHttpResult>> ReadAsync(string id, ArchiveDbContext archive, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var party = await archive.Parties.AsNoTracking().Include(p => p.Aliases).SingleOrDefaultAsync(p => p.Id == number, cancellation);
        return party is null
            ? ApiProblems.NotFound($"The archive has no person, organization or place “{id}”.")
            : TypedResults.Ok(PartyDetails.Of(party));
    }

    private static async Task<Results<Ok<PartyList>, ValidationProblem>> SuggestAsync(
        ISearchIndex index, string? q, string? kind, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var wanted = parameters.OneOf<PartyKind>("kind", kind);
        if (parameters.Problem is { } problem)
            return problem;

        var found = await index.SuggestAsync(q ?? "", wanted, SuggestionCount, cancellation);
        return TypedResults.Ok(new PartyList(found.Count, [.. found.Select(PartyItem.Of)], null));
    }
}

internal sealed record PartyList(int Total, IReadOnlyList<PartyItem> Items, string? Next);

/// <param name="Aliases">Other names, the most used first.</param>
/// <param name="Count">Articles that name it.</param>
/// <param name="Role">What an article says it is; null when none does or nothing was searched for.</param>
/// <param name="MatchedAlias">The name that was found when it is not <paramref name="Name"/>.</param>
internal sealed record PartyItem(
    int Id, string Url, string Name, string Kind, IReadOnlyList<string> Aliases, int Count, string? Role, string? MatchedAlias)
{
    public static PartyItem Of(PartySuggestion party) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), party.Aliases, party.ArticleCount,
        party.Role, party.MatchedAlias);

    public static PartyItem Of(Party party) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), PartyDetails.OtherNames(party),
        party.ArticleCount, null, null);
}

/// <param name="Quotes">Quotes with it as speaker.</param>
/// <param name="IsConfirmed">Whether a person has confirmed that it is one party and rightly named.</param>
/// <param name="ArticlesUrl">Its articles in this API.</param>
/// <param name="QuotesUrl">Its quotes in this API.</param>
internal sealed record PartyDetails(
    int Id, string Url, string Name, string Kind, IReadOnlyList<string> Aliases, int Count, int Quotes, bool IsConfirmed, string ArticlesUrl, string QuotesUrl)
{
    public static PartyDetails Of(Party party) => new(
        party.Id, Links.Party(party.Kind, party.Id, party.Name), party.Name, ApiParameters.Word(party.Kind), OtherNames(party), party.ArticleCount,
        party.QuoteCount, party.IsConfirmed,
        $"/api/v1/search?q={Uri.EscapeDataString(QueryText.Term(party.Kind is PartyKind.Organization ? "org" : ApiParameters.Word(party.Kind), party.Name))}",
        $"/api/v1/quotes?speaker={Uri.EscapeDataString(party.Name)}");

    public static IReadOnlyList<string> OtherNames(Party party) =>
        [.. party.Aliases.OrderByDescending(a => a.MentionCount).ThenBy(a => a.Id).Select(a => a.Name).Where(name => name != party.Name)];
}
