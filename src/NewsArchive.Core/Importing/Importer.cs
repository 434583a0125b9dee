using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats.Containers;

namespace NewsArchive.Core.Importing;

/// <summary>
/// Imports files into batches, containers member by member. Each member is one transaction, or one step of a transaction for those that are ready together: original, articles, findings, parties, index
/// entry and the item's status appear together or not at all. One that cannot be imported is refused with a reason and never stops its batch;
/// when the archive itself fails (full disk, long lock), <see cref="ArchiveUnavailableException"/> says so and the file stays as it was.
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

    /// <summary>Keeps the members of a file for <see cref="ProcessNextAsync"/>; those that cannot be read are refused at once.</summary>
    public async Task EnqueueAsync(int batchId, FileSource source, CancellationToken cancellation = default)
    {
        foreach (var member in source.Members(options.Value.Limits))
        {
            var item = NewItem(batchId, source, member);
            await ArchiveFailures.ExplainAsync(() => member.File is { } file
                ? store.KeepWaitingAsync(file, item, cancellation)
                : store.RecordAsync(OutcomeOf(member), item, cancellation));
        }
    }

    /// <summary>Imports files at once, without keeping them in the queue. The outcomes come in the order of the files, each once it is stored.</summary>
    /// <param name="threads">How many members are read and understood at once; they are stored one after the other.</param>
    public async IAsyncEnumerable<ImportedMember> ImportAsync(
        int batchId, IEnumerable<FileSource> sources, int threads = 1, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var limit = options.Value.Limits.FileTime;
        var arrivals = OrderedWork.RunAsync(ArrivalsAsync(sources, cancellation), threads, arrival => arrival.PrepareAsync(limit), cancellation);
        await foreach (var member in store.TogetherAsync(arrivals, ready => SettleAsync(batchId, ready, cancellation), cancellation))
            yield return member;
    }

    private async Task<IReadOnlyList<ImportedMember>> SettleAsync(int batchId, IReadOnlyList<Arrival> arrivals, CancellationToken cancellation)
    {
        List<ImportedMember> members = [];
        foreach (var arrival in arrivals)
        {
            var outcome = await SettleAsync(arrival, NewItem(batchId, arrival.Source!, arrival.Member), cancellation);
            members.Add(new(arrival.Source!, arrival.Member.Inner, outcome!));
        }

        return members;
    }

    /// <summary>Imports the file that has waited longest; null when none waits. Several processes may call it at once.</summary>
    public async Task<ProcessedItem?> ProcessNextAsync(CancellationToken cancellation = default)
    {
        while (await ArchiveFailures.ExplainAsync(() => LongestWaitingAsync(cancellation)) is { } waiting)
        {
            var arrival = await ArrivalOfAsync(null, Member.Of(waiting.File), cancellation);
            arrival = await arrival.PrepareAsync(options.Value.Limits.FileTime);

            // Null means that another process has dealt with it meanwhile.
            if (await SettleAsync(arrival, store.WaitingItem(waiting.ItemId), cancellation) is { } outcome)
                return new(waiting.ItemId, waiting.BatchId, waiting.File.Name, outcome);
        }

        return null;
    }

    private Task<Waiting?> LongestWaitingAsync(CancellationToken cancellation) =>
        archive.ImportItems.Where(item => item.Status == ImportStatus.Waiting).OrderBy(item => item.Id)
            .Select(item => new Waiting(item.Id, item.BatchId, new IncomingFile(item.FileName, item.Pending!.Bytes)))
            .FirstOrDefaultAsync(cancellation);

    private async IAsyncEnumerable<Arrival> ArrivalsAsync(IEnumerable<FileSource> sources, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var source in sources)
        {
            foreach (var member in source.Members(options.Value.Limits))
                yield return await ArrivalOfAsync(source, member, cancellation);
        }
    }

    /// <summary>Spares reading a known file again; whether it is known is decided when it is stored, by the unique index.</summary>
    private async Task<Arrival> ArrivalOfAsync(FileSource? source, Member member, CancellationToken cancellation)
    {
        if (member.File is not { } file)
            return new(source, member, null, IsKnown: false);

        var sha256 = PreparedFile.Sha256Of(file.Bytes.Span);
        return new(source, member, sha256, await ArchiveFailures.ExplainAsync(() => store.KnowsAsync(sha256, cancellation)));
    }

    private ItemInTransaction NewItem(int batchId, FileSource source, Member member) =>
        store.NewItem(batchId, member.Name, member.File?.Bytes.Length ?? (member.Inner is null ? source.ByteCount ?? 0 : 0));

    /// <summary>Stores the member or says why not. This is the one place where a file's failure is caught.</summary>
    private async Task<ImportOutcome?> SettleAsync(Arrival arrival, ItemInTransaction item, CancellationToken cancellation)
    {
        var failure = arrival.Failure;
        try
        {
            if (failure is null)
                return await ArchiveFailures.ExplainAsync(() => StoreAsync(arrival, item, cancellation));
        }
        catch (Exception thrown) when (!store.IsTogether && thrown is not (OperationCanceledException or ArchiveUnavailableException))
        {
            failure = thrown;
        }

        LogFailure(failure, arrival.Member.Name);
        var refused = new ImportOutcome.Refused(
            $"{arrival.Member.Name} could not be imported because the program made a mistake. Nothing of it was stored; the log has the details.");
        return await ArchiveFailures.ExplainAsync(() => store.RecordAsync(refused, item, cancellation));
    }

    private async Task<ImportOutcome?> StoreAsync(Arrival arrival, ItemInTransaction item, CancellationToken cancellation)
    {
        var outcome = await (arrival switch
        {
            { IsKnown: true } => store.RecordKnownAsync(arrival.Sha256!, item, cancellation),
            { Prepared: { Refusal: null } prepared } => store.StoreAsync(prepared, arrival.Sha256!, item, cancellation),
            { Prepared.Refusal: { } reason } => store.RecordAsync(new ImportOutcome.Refused(reason), item, cancellation),
            _ => store.RecordAsync(OutcomeOf(arrival.Member), item, cancellation),
        });
        if (outcome is ImportOutcome.Refused refused)
            LogRefusal(arrival.Member.Name, refused.Reason);
        return outcome;
    }

    /// <summary>What becomes of a member that has no bytes to read.</summary>
    private static ImportOutcome OutcomeOf(Member member) => member.LeftOut is { } note ? new ImportOutcome.LeftOut(note) : new ImportOutcome.Refused(member.Refusal!);

    [LoggerMessage(LogLevel.Warning, "{FileName} was refused: {Reason}")]
    private partial void LogRefusal(string fileName, string reason);

    [LoggerMessage(LogLevel.Error, "{FileName} was refused because of an unexpected failure")]
    private partial void LogFailure(Exception failure, string fileName);

    private sealed record Waiting(int ItemId, int BatchId, IncomingFile File);
}
