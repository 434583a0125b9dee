using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Core.Search;

/// <summary>
/// Makes the entries of the search index anew from the stored articles, a few in each transaction: others read and search meanwhile, imports wait no longer
/// than for each other, and a stop at any moment leaves every article searchable.
/// </summary>
public sealed class Reindexing(ArchiveDbContext archive, ISearchIndex index)
{
    private const int ArticlesAtOnce = 100;
    private const int PartiesAtOnce = 500;

    /// <param name="progress">Told the number of articles indexed so far.</param>
    /// <returns>How many articles were indexed.</returns>
    public async Task<int> RunAsync(IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        await PartiesAsync(cancellation);
        var (done, last) = (0, 0);
        while (await ArticlesAsync(last, cancellation) is { Count: > 0 } ids)
        {
            await ArchiveFailures.ExplainAsync(() => IndexAsync(ids, cancellation));
            (done, last) = (done + ids.Count, ids[^1]);
            progress?.Report(done);
        }

        await ArchiveFailures.ExplainAsync(async () =>
        {
            await index.RemoveStrayAsync(cancellation);
            await SqliteTotals.RecountAsync(archive, cancellation);
            await index.MarkCurrentAsync(cancellation);
            return done;
        });
        return done;
    }

    private async Task PartiesAsync(CancellationToken cancellation)
    {
        var last = 0;
        while (await archive.Parties.Where(party => party.Id > last).OrderBy(party => party.Id).Select(party => party.Id).Take(PartiesAtOnce).ToListAsync(cancellation)
            is { Count: > 0 } ids)
        {
            await ArchiveFailures.ExplainAsync(async () =>
            {
                await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
                await index.IndexPartiesAsync(ids, cancellation);
                await transaction.CommitAsync(cancellation);
                return ids.Count;
            });
            last = ids[^1];
        }
    }

    private Task<List<int>> ArticlesAsync(int after, CancellationToken cancellation) =>
        archive.Articles.Where(article => article.Id > after).OrderBy(article => article.Id).Select(article => article.Id).Take(ArticlesAtOnce).ToListAsync(cancellation);

    private async Task<int> IndexAsync(List<int> ids, CancellationToken cancellation)
    {
        // Read inside the transaction, so that no import can change an article between reading and indexing it.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        foreach (var article in await archive.Articles.Where(article => ids.Contains(article.Id)).WithIndexedParts().ToListAsync(cancellation))
            await index.IndexAsync(article, cancellation);
        await transaction.CommitAsync(cancellation);
        archive.ChangeTracker.Clear();
        return ids.Count;
    }
}
