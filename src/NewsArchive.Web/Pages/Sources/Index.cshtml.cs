using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Pages.Parties;

namespace NewsArchive.Web.Pages.Sources;

/// <summary>Organizations that publish articles of the archive or are cited by them.</summary>
public sealed class IndexModel(ArchiveDbContext archive) : PageModel
{
    private const int PageSize = 90;

    /// <summary>Number of articles and id of the last source shown before, as "12.345".</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public string? After { get; init; }

    public IReadOnlyList<PartyLine> Sources { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var sources = await PartyQueries.SourcesAsync(archive, PageSize + 1, PartyPositions.Parse(After), cancellation);
        Sources = [.. sources.Take(PageSize)];
        Pager = PartyPositions.PagerFor("/sources", After, sources, PageSize);
    }
}
