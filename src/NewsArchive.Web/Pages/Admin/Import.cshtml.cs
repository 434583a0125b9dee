using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Importing;

namespace NewsArchive.Web.Pages.Admin;

internal sealed partial class ImportModel(
    ArchiveDbContext archive, Importer importer, ImportQueue queue,
    IOptions<ImportOptions> importOptions, IOptions<UploadOptions> uploadOptions, ILogger<ImportModel> logger) : PageModel
{
    /// <summary>Endings of containers, whose size is not that of a file.</summary>
    internal const string Archives = ".zip,.tar,.gz,.tgz,.warc,.jsonl,.ndjson,.mbox";

    /// <summary>What the browser offers to choose; what a file is, is decided by its content.</summary>
    internal const string Accepted =
        ".html,.htm,.xhtml,.mhtml,.mht,.txt,.text,.md,.markdown,.pdf,.docx,.eml,.rss,.atom,.xml,.json,.ninjs," + Archives;

    [BindProperty(Name = "files")]
    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public string? Problem { get; private set; }

    public bool HasSamples { get; private set; }

    public ImportOptions Limits => importOptions.Value;

    public UploadOptions UploadLimits => uploadOptions.Value;

    public Task OnGetAsync(CancellationToken cancellation) => LookForSamplesAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ProblemOfUpload() is { } problem)
        {
            Problem = problem;
            await LookForSamplesAsync(cancellation);
            return Page();
        }

        var batch = await importer.StartBatchAsync(BatchOrigin.Upload, User.Identity?.Name, cancellation);
        LogUploaded(User.Identity?.Name, Files.Count, batch);
        foreach (var file in Files)
            await importer.EnqueueAsync(batch, new FileSource(file.FileName, file.Length, file.OpenReadStream), cancellation);
        queue.Wake();
        return RedirectToPage("/Admin/Imports/Batch", new { batch });
    }

    private string? ProblemOfUpload() => Files.Count switch
    {
        0 => "No file was chosen. Choose one or more files, then upload them.",
        var count when count > UploadLimits.MaxUploadFiles =>
            $"{count} files are too many for one upload; the limit is {UploadLimits.MaxUploadFiles} (Import:MaxUploadFiles). Upload them in several parts.",
        _ => null,
    };

    private async Task LookForSamplesAsync(CancellationToken cancellation) =>
        HasSamples = await archive.Articles.AnyAsync(article => article.Batch.Origin == BatchOrigin.Samples, cancellation);

    [LoggerMessage(LogLevel.Information, "{Account} uploaded {Count} files as batch {BatchId}.")]
    private partial void LogUploaded(string? account, int count, int batchId);
}
