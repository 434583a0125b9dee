using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Pages.Admin.Imports;

internal sealed class BatchModel(ArchiveDbContext archive) : PageModel
{
    private const int ItemsPerPage = 200;

    [BindProperty(Name = "after", SupportsGet = true)]
    public int After { get; set; }

    public BatchView Batch { get; private set; } = null!;

    public IReadOnlyList<ItemView> Items { get; private set; } = [];

    /// <summary>Where the next page goes on; null on the last one.</summary>
    public int? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(int batch, CancellationToken cancellation)
    {
        if (await archive.ImportBatches.Where(b => b.Id == batch).Select(BatchView.Of).SingleOrDefaultAsync(cancellation) is not { } found)
            return NotFound();

        Batch = found;
        var items = await archive.ImportItems
            .Where(item => item.BatchId == batch && item.Id > After)
            .OrderBy(item => item.Id)
            .Select(item => new ItemView(
                item.Id,
                item.FileName,
                item.ByteCount,
                item.Status,
                item.Reason,
                archive.Articles.Where(a => a.OriginalId == item.OriginalId).OrderBy(a => a.Ordinal).Select(a => new ArticleLink(a.Id, a.DisplayTitle)).ToList()))
            .Take(ItemsPerPage + 1)
            .ToListAsync(cancellation);
        Items = [.. items.Take(ItemsPerPage)];
        Next = items.Count > ItemsPerPage ? Items[^1].Id : null;
        return Page();
    }
}

internal sealed record ItemView(int Id, string FileName, long ByteCount, ImportStatus Status, string? Reason, IReadOnlyList<ArticleLink> Articles)
{
    public string StatusText => Status switch
    {
        ImportStatus.Waiting => "Waiting",
        ImportStatus.Imported => "Imported",
        ImportStatus.AlreadyHere => "Already here",
        ImportStatus.Refused => "Refused",
        ImportStatus.LeftOut => "Left out",
        _ => Status.ToString(),
    };
}

internal sealed record ArticleLink(int Id, string Title);
