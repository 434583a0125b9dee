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
    private const int RolesShown = 100;

    public static void MapPartyApi(this IEndpointRouteBuilder api)
    {
        api.MapGet("/parties", ListAsync).WithSummary("List people, organizations and places").WithTags("Parties");
        api.MapGet("/parties/{id}", ReadAsync).WithSummary("Read a person, an organization or a place").WithTags("Parties");
        api.MapGet("/suggest", SuggestAsync).WithSummary("Suggest fields, terms and parties while a question is typed").WithTags("Parties");
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
        var found = await index.SuggestAsync(q, kind, PartyRole.Named, MaxFound, cancellation);
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
        if (ApiParameters.Id(id) is not { } number || await PartyQueries.ViewAsync(archive, number, cancellation) is not { } party)
            return ApiProblems.NotFound($"The archive has no person, organization or place “{id}”.");

        var roles = await PartyQueries.RolesAsync(archive, number, RolesShown, cancellation);
        var texts = await archive.Articles.Where(article => roles.Select(role => role.ArticleId).Contains(article.Id)).Select(article => new { article.Id, article.Text })
            .ToDictionaryAsync(article => article.Id, article => article.Text, cancellation);
        return TypedResults.Ok(PartyDetails.Of(
            party, [.. roles.Select(role => RoleItem.Of(role, texts[role.ArticleId]))], await Lookalikes.OfAsync(archive, number, cancellation)));
    }

    private static async Task<Results<Ok<SuggestionList>, ValidationProblem>> SuggestAsync(
        ISearchIndex index, string? q, string? kind, string? field, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var (wanted, completed, typed) = (parameters.OneOf<PartyKind>("kind", kind), parameters.OneOf<SuggestedField>("field", field), q ?? "");
        if (parameters.Problem is { } problem)
            return problem;

        return TypedResults.Ok(completed switch
        {
            SuggestedField.Has => Terms(TermSuggestions.Parts(typed)),
            SuggestedField.Verb => Terms(TermSuggestions.Verbs(typed)),
            SuggestedField.Lang => Terms(await index.SuggestLanguagesAsync(typed, SuggestionCount, cancellation)),
            SuggestedField.Date => Terms(await index.SuggestDatesAsync(typed, SuggestionCount, cancellation)),
            SuggestedField.Person => await PartiesAsync(index, typed, PartyKind.Person, PartyRole.Named, cancellation),
            SuggestedField.Org => await PartiesAsync(index, typed, PartyKind.Organization, PartyRole.Named, cancellation),
            SuggestedField.Place => await PartiesAsync(index, typed, PartyKind.Place, PartyRole.Named, cancellation),
            SuggestedField.Speaker => await PartiesAsync(index, typed, wanted, PartyRole.Speaker, cancellation),
            SuggestedField.Source => await PartiesAsync(index, typed, PartyKind.Organization, PartyRole.Source, cancellation),
            SuggestedField.Publisher => await PartiesAsync(index, typed, PartyKind.Organization, PartyRole.Publisher, cancellation),
            _ => await PartiesAsync(index, typed, wanted, PartyRole.Named, cancellation) with { Terms = Terms(TermSuggestions.Fields(typed)).Terms },
        });
    }

    private static SuggestionList Terms(IEnumerable<TermSuggestion> terms) => new(0, [], null, [.. terms.Take(SuggestionCount).Select(term => new TermItem(term.Term, term.About))]);

    private static async Task<SuggestionList> PartiesAsync(ISearchIndex index, string typed, PartyKind? kind, PartyRole role, CancellationToken cancellation)
    {
        var found = await index.SuggestAsync(typed, kind, role, SuggestionCount, cancellation);
        var sources = await index.SourcesAmongAsync([.. found.Select(party => party.Id)], cancellation);
        return new(
            found.Count,
            [.. found.Select(party => PartyItem.Of(party) with { Source = sources.Contains(party.Id), Term = new PartyTerm(role, party.Kind, party.Name).ToString() })],
            null, []);
    }

    private enum SuggestedField
    {
        Person,
        Org,
        Place,
        Speaker,
        Source,
        Publisher,
        Verb,
        Has,
        Lang,
        Date,
    }
}

internal sealed record PartyList(int Total, IReadOnlyList<PartyItem> Items, string? Next);

/// <param name="Total">How many parties are suggested.</param>
/// <param name="Terms">Fields or terms of the search language that begin so.</param>
internal sealed record SuggestionList(int Total, IReadOnlyList<PartyItem> Items, string? Next, IReadOnlyList<TermItem> Terms);

/// <param name="Term">Put in place of what is typed: person: or lang:en.</param>
/// <param name="About">A few words that say what it asks for.</param>
internal sealed record TermItem(string Term, string About);
