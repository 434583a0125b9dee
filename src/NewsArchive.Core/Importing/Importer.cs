using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Imports files into batches. Each file is one transaction: original, articles, findings, parties, index entry and the item's status
/// appear together or not at all. A file that cannot be imported is refused with a reason and never stops its batch; when the archive
/// itself fails (full disk, long lock), <see cref="ArchiveUnavailableException"/> says so and the file stays as it was.
/// </summary>
public sealed partial class Importer(
    ArchiveDbContext archive, ISearchIndex index, TimeProvider clock, IOptions<ImportOptions> options, ILogger<Importer> logger)
{
    private readonly ImportStore store = new(archive, index, clock);

    public Task<int> StartBatchAsync(BatchOrigin origin, string? startedBy = null, CancellationToken cancellation = default) =>
        ArchiveFailures.ExplainAsync(async () =>
        {
            var batch = new ImportBatch { Origin = origin, StartedAt = clock.GetUtcNow().UtcDateTime, StartedBy = startedBy };
            archive.ImportBatches.Add(batch);
            await archive.SaveChangesAsync(cancellation);
            return batch.Id;
        });

    /// <summary>Keeps a file for <see cref="ProcessNextAsync"/>, or refuses it at once when it is too large.</summary>
    public async Task EnqueueAsync(int batchId, FileSource source, CancellationToken cancellation = default)
    {
        var (file, refusal) = await ReadAsync(source, cancellation);
        var item = store.NewItem(batchId, source);
        await ArchiveFailures.ExplainAsync(() => refusal is null
            ? store.KeepWaitingAsync(file!, item, cancellation)
            : store.RecordAsync(new ImportOutcome.Refused(refusal), item, cancellation));
    }

    /// <summary>Imports a file at once, without keeping it in the queue.</summary>
    public async Task<ImportOutcome> ImportAsync(int batchId, FileSource source, CancellationToken cancellation = default)
    {
        var (file, refusal) = await ReadAsync(source, cancellation);
        var item = store.NewItem(batchId, source);
        var outcome = refusal is null
            ? await SettleAsync(file!, item, cancellation)
            : await ArchiveFailures.ExplainAsync(() => store.RecordAsync(new ImportOutcome.Refused(refusal), item, cancellation));
        return outcome!;
    }

    /// <summary>Imports the file that has waited longest; null when none waits. Several processes may call it at once.</summary>
    public async Task<ProcessedItem?> ProcessNextAsync(CancellationToken cancellation = default)
    {
        while (await ArchiveFailures.ExplainAsync(() => LongestWaitingAsync(cancellation)) is { } waiting)
        {
            // Null means that another process has dealt with it meanwhile.
            if (await SettleAsync(waiting.File, store.WaitingItem(waiting.ItemId), cancellation) is { } outcome)
                return new(waiting.ItemId, waiting.BatchId, waiting.File.Name, outcome);
        }

        return null;
    }

    private Task<Waiting?> LongestWaitingAsync(CancellationToken cancellation) =>
        archive.ImportItems.Where(item => item.Status == ImportStatus.Waiting).OrderBy(item => item.Id)
            .Select(item => new Waiting(item.Id, item.BatchId, new IncomingFile(item.FileName, item.Pending!.Bytes)))
            .FirstOrDefaultAsync(cancellation);

    private async Task<(IncomingFile? File, string? Refusal)> ReadAsync(FileSource source, CancellationToken cancellation)
    {
        try
        {
            var bytes = await source.ReadAsync(options.Value.MaxFileBytes, cancellation);
            return bytes is null ? (null, TooLarge(source)) : (new IncomingFile(source.Name, bytes), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"{source.Name} cannot be read: {failure.Message}");
        }
    }

    private string TooLarge(FileSource source)
    {
        var size = source.ByteCount is { } bytes ? $"is {(bytes + 1024 * 1024 - 1) / (1024 * 1024)} MB" : "is larger than allowed";
        return $"{source.Name} {size}; the limit is {options.Value.MaxFileMegabytes} MB (Import:MaxFileMegabytes).";
    }

    /// <summary>Imports the file or says why not. This is the one place where a file's failure is caught.</summary>
    private async Task<ImportOutcome?> SettleAsync(IncomingFile file, ItemInTransaction item, CancellationToken cancellation)
    {
        try
        {
            return await ArchiveFailures.ExplainAsync(() => ImportAsync(file, item, cancellation));
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ArchiveUnavailableException))
        {
            LogFailure(failure, file.Name);
            var refused = new ImportOutcome.Refused(
                $"{file.Name} could not be imported because the program made a mistake. Nothing of it was stored; the log has the details.");
            return await ArchiveFailures.ExplainAsync(() => store.RecordAsync(refused, item, cancellation));
        }
    }

    private async Task<ImportOutcome?> ImportAsync(IncomingFile file, ItemInTransaction item, CancellationToken cancellation)
    {
        // Spares reading a known file again; whether it is known is decided below, by the unique index.
        var sha256 = PreparedFile.Sha256Of(file.Bytes.Span);
        if (await archive.Originals.AnyAsync(original => original.Sha256 == sha256, cancellation))
            return await store.RecordKnownAsync(sha256, item, cancellation);

        var prepared = PreparedFile.Of(file);
        if (prepared.Refusal is not null)
        {
            LogRefusal(file.Name, prepared.Refusal);
            return await store.RecordAsync(new ImportOutcome.Refused(prepared.Refusal), item, cancellation);
        }

        return await store.StoreAsync(prepared, sha256, item, cancellation);
    }

    [LoggerMessage(LogLevel.Warning, "{FileName} was refused: {Reason}")]
    private partial void LogRefusal(string fileName, string reason);

    [LoggerMessage(LogLevel.Error, "{FileName} was refused because of an unexpected failure")]
    private partial void LogFailure(Exception failure, string fileName);

    private sealed record Waiting(int ItemId, int BatchId, IncomingFile File);
}
