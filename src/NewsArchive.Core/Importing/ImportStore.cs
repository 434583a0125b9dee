using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Importing;

/// <summary>The item that a file's transaction settles, tracked in that transaction; null when it no longer waits.</summary>
internal delegate Task<ImportItem?> ItemInTransaction(CancellationToken cancellation);

/// <summary>Writes what became of a file, each in a transaction of its own or in a step of <see cref="TogetherAsync"/>.</summary>
internal sealed class ImportStore(ArchiveDbContext archive, ISearchIndex index, TimeProvider clock)
{
    private static readonly Func<ArchiveDbContext, string, CancellationToken, Task<bool>> HasOriginal = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, string sha256, CancellationToken cancellation) => archive.Originals.Any(original => original.Sha256 == sha256));

    private static readonly Func<ArchiveDbContext, int, CancellationToken, Task<ImportBatch>> Batch = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, int id, CancellationToken cancellation) => archive.ImportBatches.Single(batch => batch.Id == id));

    private static readonly Func<ArchiveDbContext, int, int, CancellationToken, Task<bool>> HasOtherWaiting = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, int batchId, int itemId, CancellationToken cancellation) =>
            archive.ImportItems.Any(other => other.BatchId == batchId && other.Id != itemId && other.Status == ImportStatus.Waiting));

    /// <summary>Others who want to write wait for so long, and a little more.</summary>
    private static readonly TimeSpan LongestTransaction = TimeSpan.FromMilliseconds(300);

    private readonly ArticleWriter writer = new(archive);

    /// <summary>Whether a transaction that several files share is open. A file that fails in it takes the others with it.</summary>
    public bool IsTogether => archive.Database.CurrentTransaction is not null;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Stores files that are ready one after the other in one transaction, since making one durable waits for the disk. Each is still stored whole or not at all: when one fails, the transaction is given up and
    /// each of them is stored in its own. (Savepoints would spare that, but each makes the full-text tables write a segment, which doubles what they cost.) Their outcomes come once they are durable.
    /// </summary>
    /// <param name="files">Asked for the next ones while the transaction is open. They may ask the archive before they first wait for something, not behind that.</param>
    /// <param name="store">Stores those that are ready. What it throws gives up the shared transaction; it is then called again for each of them.</param>
    public async IAsyncEnumerable<TOutcome> TogetherAsync<TReady, TOutcome>(
        IAsyncEnumerable<TReady> files, Func<TReady, Task<IReadOnlyList<TOutcome>>> store, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var ready = files.GetAsyncEnumerator(cancellation);
        var next = ready.MoveNextAsync().AsTask();
        try
        {
            while (await next)
            {
                foreach (var outcome in await ArchiveFailures.ExplainAsync(StoreReadyAsync))
                    yield return outcome;
            }
        }
        finally
        {
            // What is still being read must come to its end before it can be given up.
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        async Task<List<TOutcome>> StoreReadyAsync()
        {
            List<TReady> taken = [];
            List<TOutcome> outcomes = [];
            var begin = Stopwatch.GetTimestamp();
            await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
            do
            {
                taken.Add(ready.Current);
                try
                {
                    outcomes.AddRange(await store(ready.Current));
                }
                catch (Exception failure) when (failure is not (OperationCanceledException or ArchiveUnavailableException))
                {
                    await transaction.RollbackAsync(CancellationToken.None);
                    outcomes = await EachAloneAsync(taken);
                    next = ready.MoveNextAsync().AsTask();
                    return outcomes;
                }

                next = ready.MoveNextAsync().AsTask();
            }
            while (next is { IsCompletedSuccessfully: true, Result: true } && Stopwatch.GetElapsedTime(begin) < LongestTransaction);

            await transaction.CommitAsync(cancellation);
            return outcomes;
        }

        async Task<List<TOutcome>> EachAloneAsync(List<TReady> taken)
        {
            List<TOutcome> outcomes = [];
            foreach (var files in taken)
                outcomes.AddRange(await store(files));
            return outcomes;
        }
    }

    /// <summary>Whether the file is here already.</summary>
    public Task<bool> KnowsAsync(string sha256, CancellationToken cancellation) => HasOriginal(archive, sha256, cancellation);

    /// <summary>An item that enters the batch with its transaction.</summary>
    public ItemInTransaction NewItem(int batchId, string fileName, long byteCount) => async cancellation =>
    {
        var batch = await Batch(archive, batchId, cancellation);
        var item = new ImportItem { Batch = batch, FileName = fileName, ByteCount = byteCount };
        archive.ImportItems.Add(item);
        return item;
    };

    /// <summary>An item from the queue, unless another process has settled it.</summary>
    public ItemInTransaction WaitingItem(int itemId) => cancellation =>
        archive.ImportItems.Include(item => item.Batch)
            .SingleOrDefaultAsync(item => item.Id == itemId && item.Status == ImportStatus.Waiting, cancellation);

    public Task<ImportOutcome?> KeepWaitingAsync(IncomingFile file, ItemInTransaction itemOf, CancellationToken cancellation) =>
        InTransactionAsync(itemOf, async item =>
        {
            item.Pending = new() { Bytes = file.Bytes.ToArray() };
            item.Batch.FinishedAt = null;
            await archive.SaveChangesAsync(cancellation);
            return null;
        }, cancellation);

    /// <summary>Stores the file, or records that it is already here. Null when the item no longer waits.</summary>
    public Task<ImportOutcome?> StoreAsync(PreparedFile prepared, string sha256, ItemInTransaction itemOf, CancellationToken cancellation) =>
        InTransactionAsync(itemOf, async item =>
        {
            if (await Tombstones.RefusalAsync(archive, sha256, item.FileName, cancellation) is { } refusal)
                return await RefuseAsync(refusal, item, cancellation);

            // The transaction is the only one that writes, so that nobody else can add it meanwhile.
            if (await KnowsAsync(sha256, cancellation))
                return await KnownAsync(sha256, item, cancellation);

            item.Original = prepared.OriginalOf(sha256, Now);
            await SettleAsync(item, ImportStatus.Imported, null, cancellation);
            List<Article> articles = [];
            foreach (var (ordinal, extracted) in prepared.Articles.Index())
                articles.Add(await AddAsync(extracted, item, ordinal, cancellation));

            await new VersionRows(archive).AddAsync(articles, cancellation);
            await writer.SaveTrackedAsync(cancellation);
            return new ImportOutcome.Imported([.. articles.Select(article => article.Id)]);
        }, cancellation);

    public Task<ImportOutcome?> RecordKnownAsync(string sha256, ItemInTransaction itemOf, CancellationToken cancellation) =>
        InTransactionAsync(itemOf, async item => await Tombstones.RefusalAsync(archive, sha256, item.FileName, cancellation) is { } refusal
            ? await RefuseAsync(refusal, item, cancellation)
            : await KnownAsync(sha256, item, cancellation), cancellation);

    /// <summary>Records an outcome that stores nothing.</summary>
    public Task<ImportOutcome?> RecordAsync(ImportOutcome outcome, ItemInTransaction itemOf, CancellationToken cancellation) =>
        InTransactionAsync(itemOf, async item =>
        {
            var (status, reason) = outcome switch
            {
                ImportOutcome.Refused refused => (ImportStatus.Refused, refused.Reason),
                ImportOutcome.LeftOut leftOut => (ImportStatus.LeftOut, leftOut.Note),
                _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "This outcome stores something."),
            };
            await SettleAsync(item, status, reason, cancellation);
            await archive.SaveChangesAsync(cancellation);
            return outcome;
        }, cancellation);

    private async Task<ImportOutcome?> RefuseAsync(string reason, ImportItem item, CancellationToken cancellation)
    {
        await SettleAsync(item, ImportStatus.Refused, reason, cancellation);
        await archive.SaveChangesAsync(cancellation);
        return new ImportOutcome.Refused(reason);
    }

    /// <summary>Adds an article of the item's original and saves what is new with it.</summary>
    private async Task<Article> AddAsync(ExtractedArticle extracted, ImportItem item, int ordinal, CancellationToken cancellation)
    {
        var original = item.Original!;
        var resolution = await new PartyResolver(archive).ResolveAsync(extracted, new(original.Sha256, ordinal), cancellation);
        var article = new ArticleRows(extracted, resolution.Found).Build(original, item.Batch, ordinal);
        await new UnnamedSpeakers(archive).AddAsync(article, cancellation);
        var respelled = resolution.Known.Respelled.ToLookup(spelling => spelling.Id == 0);
        var (added, rewritten) = (respelled[true].ToList(), respelled[false].ToList());
        await index.AddAsync(article, () => writer.SaveAsync(article, cancellation), cancellation);
        await index.AddSpellingsAsync(added, cancellation);
        await index.IndexPartiesAsync([.. rewritten.Select(spelling => spelling.PartyId).Distinct()], cancellation);
        await new SurnameRevision(archive, index).ReviseAsync(resolution.Known, cancellation);

        // Nothing of an article is needed for the next.
        archive.ChangeTracker.Clear();
        archive.Attach(item);
        return article;
    }

    private async Task<ImportOutcome.AlreadyHere> KnownAsync(string sha256, ImportItem item, CancellationToken cancellation)
    {
        item.Original = await archive.Originals.SingleAsync(original => original.Sha256 == sha256, cancellation);
        await SettleAsync(item, ImportStatus.AlreadyHere, null, cancellation);
        await archive.SaveChangesAsync(cancellation);
        var articles = archive.Articles.Where(a => a.OriginalId == item.Original.Id).OrderBy(a => a.Ordinal).Select(a => a.Id);
        return new(await articles.ToListAsync(cancellation));
    }

    /// <summary>Writes down what became of the item; the batch is finished when it was the last that waited. The caller saves.</summary>
    private async Task SettleAsync(ImportItem item, ImportStatus status, string? reason, CancellationToken cancellation)
    {
        (item.Status, item.Reason, item.FinishedAt) = (status, reason, Now);
        if (item.Id != 0)
            await archive.Set<PendingFile>().Where(pending => pending.ItemId == item.Id).ExecuteDeleteAsync(cancellation);
        if (!await HasOtherWaiting(archive, item.Batch.Id, item.Id, cancellation))
            item.Batch.FinishedAt = Now;
    }

    private async Task<ImportOutcome?> InTransactionAsync(
        ItemInTransaction itemOf, Func<ImportItem, Task<ImportOutcome?>> work, CancellationToken cancellation)
    {
        archive.ChangeTracker.Clear();
        archive.Database.AutoSavepointsEnabled = false;
        await using var own = IsTogether ? null : await archive.Database.BeginTransactionAsync(cancellation);
        try
        {
            var outcome = await itemOf(cancellation) is { } item ? await work(item) : null;
            await (own?.CommitAsync(cancellation) ?? Task.CompletedTask);
            return outcome;
        }
        finally
        {
            archive.ChangeTracker.Clear();
            archive.Database.AutoSavepointsEnabled = true;
        }
    }
}
