using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Importing;

/// <summary>Queues the articles that travel with the program, so that a newcomer has something to read at once.</summary>
internal sealed partial class SeedImport(ArchiveDbContext archive, Importer importer, ILogger<SeedImport> logger)
{
    private static readonly string Seeds = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>Queues the seeds and, as a batch of their own that can be removed again, the fictional samples. Returns whether it did.</summary>
    public async Task<bool> QueueOnEmptyArchiveAsync(CancellationToken cancellation)
    {
        if (await archive.ImportBatches.AnyAsync(cancellation) || !Directory.Exists(Seeds))
            return false;

        await QueueAsync(BatchOrigin.Seeds, Seeds, SearchOption.TopDirectoryOnly, cancellation);
        await QueueAsync(BatchOrigin.Samples, Path.Combine(Seeds, "samples"), SearchOption.AllDirectories, cancellation);
        return true;
    }

    private async Task QueueAsync(BatchOrigin origin, string folder, SearchOption depth, CancellationToken cancellation)
    {
        var files = Directory.Exists(folder)
            ? new DirectoryInfo(folder).GetFiles("*", depth).OrderBy(file => file.FullName, StringComparer.Ordinal).ToList()
            : [];
        if (files.Count == 0)
            return;

        var batch = await importer.StartBatchAsync(origin, cancellation: cancellation);
        foreach (var file in files)
            await importer.EnqueueAsync(batch, FileSource.Of(file), cancellation);
        LogQueued(batch, files.Count, origin);
    }

    [LoggerMessage(LogLevel.Information, "The archive is empty: batch {BatchId} imports {Count} files ({Origin}).")]
    private partial void LogQueued(int batchId, int count, BatchOrigin origin);
}
