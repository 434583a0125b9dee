using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Pages.Admin.Imports;

internal sealed class IndexModel(ArchiveDbContext archive) : PageModel
{
    private const int BatchesPerPage = 50;

    /// <summary>Only batches older than this one are shown; null on the first page.</summary>
    [BindProperty(Name = "before", SupportsGet = true)]
    public int? Before { get; set; }

    public IReadOnlyList<BatchView> Batches { get; private set; } = [];

    /// <summary>Where the next page goes on; null on the last one.</summary>
    public int? Next { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await archive.ImportBatches
            .Where(batch => Before == null || batch.Id < Before)
            .OrderByDescending(batch => batch.Id)
            .Select(BatchView.Of)
            .Take(BatchesPerPage + 1)
            .ToListAsync(cancellation);
        Batches = [.. found.Take(BatchesPerPage)];
        Next = found.Count > BatchesPerPage ? Batches[^1].Id : null;
    }
}
