using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Pages.Admin.Samples;

/// <summary>Takes the fictional samples out of the archive, after a confirmation.</summary>
internal sealed partial class RemoveModel(ArchiveDbContext archive, BatchRemoval removal, ILogger<RemoveModel> logger) : PageModel
{
    public int ArticleCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        ArticleCount = await archive.Articles.CountAsync(article => article.Batch.Origin == BatchOrigin.Samples, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var batches = await archive.ImportBatches.Where(batch => batch.Origin == BatchOrigin.Samples).Select(batch => batch.Id).ToListAsync(cancellation);
        foreach (var batch in batches)
            LogRemoved(User.Identity?.Name, await removal.RemoveAsync(batch, cancellation) ?? 0, batch);
        return RedirectToPage();
    }

    [LoggerMessage(LogLevel.Information, "{Account} removed the {Count} articles of batch {BatchId}.")]
    private partial void LogRemoved(string? account, int count, int batchId);
}
