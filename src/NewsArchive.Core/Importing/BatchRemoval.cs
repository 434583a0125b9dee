using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>Takes a whole batch out of the archive again: articles, originals, index entries and the parties that nothing else names. Nothing is left of it, so that its files can be imported again.</summary>
public sealed class BatchRemoval(ArchiveDbContext archive, ISearchIndex index)
{
    /// <summary>How many articles were removed; null when there is no such batch. All of it happens, or nothing.</summary>
    public Task<int?> RemoveAsync(int batchId, CancellationToken cancellation = default) => ArchiveFailures.ExplainAsync(async () =>
    {
        archive.ChangeTracker.Clear();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        if (!await archive.ImportBatches.AnyAsync(batch => batch.Id == batchId, cancellation))
            return (int?)null;

        var articles = archive.Articles.Where(article => article.BatchId == batchId);
        var originals = await articles.Select(article => article.OriginalId).Distinct().ToListAsync(cancellation);
        var removal = new ArticleRemoval(archive, index);
        var removed = await removal.RemoveAsync(articles, cancellation);
        await removal.RemoveOriginalsAsync(originals, cancellation);
        await archive.ImportBatches.Where(batch => batch.Id == batchId).ExecuteDeleteAsync(cancellation);

        await transaction.CommitAsync(cancellation);
        return removed;
    });
}
