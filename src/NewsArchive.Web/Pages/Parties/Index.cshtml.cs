using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Parties;

/// <summary>People, organizations or places, those in most articles first.</summary>
public sealed class IndexModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    private const int PageSize = 90;

    /// <summary>The beginning of any of the names.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Typed { get; init; }

    /// <summary>Number of articles and id of the last party shown before, as "12.345".</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; init; }

    public PartyKind Kind { get; private set; }
    public IReadOnlyList<PartyLine> Parties { get; private set; } = [];

    /// <summary>What the parties are called, by their ids, to tell namesakes apart.</summary>
    public IReadOnlyDictionary<int, string> Roles { get; private set; } = new Dictionary<int, string>();

    public Pager Pager { get; private set; } = new(null, null, "");

    public async Task OnGetAsync(string kind, CancellationToken cancellation)
    {
        Kind = PartyKinds.Of(kind);
        if (string.IsNullOrWhiteSpace(Typed))
            await ListAsync(cancellation);
        else
            await FilterAsync(Typed, cancellation);
        Roles = await PartyQueries.LatestRolesAsync(archive, [.. Parties.Select(party => party.Id)], cancellation);
    }

    private async Task ListAsync(CancellationToken cancellation)
    {
        var parties = await PartyQueries.MostNamedAsync(archive, Kind, PageSize + 1, PartyPositions.Parse(After), cancellation);
        Parties = [.. parties.Take(PageSize)];
        Pager = PartyPositions.PagerFor(Links.Parties(Kind), After, parties, PageSize);
    }

    private async Task FilterAsync(string typed, CancellationToken cancellation)
    {
        var found = await index.SuggestAsync(typed, Kind, PartyRole.Named, PageSize, cancellation);
        Parties = [.. found.Select(party => new PartyLine(party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, 0))];
    }
}
