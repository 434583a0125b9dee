using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles.Deletion;

/// <param name="KeepTitle">Whether the tombstone says how the article was called.</param>
/// <param name="KeepOriginal">Whether the bytes of the file stay in the archive, though no address shows them.</param>
public sealed record DeletionOrder(int ArticleId, string DeletedBy, string Reason, bool KeepTitle, bool KeepOriginal)
{
    public const int LongestReason = 1_000;
}

/// <summary>Takes one article out of the archive for good and leaves a <see cref="Tombstone"/>.</summary>
public sealed class ArticleDeletion(ArchiveDbContext archive, ISearchIndex index, TimeProvider clock)
{
    /// <summary>False when there is no such article. All of it happens, or nothing.</summary>
    public Task<bool> DeleteAsync(DeletionOrder order, CancellationToken cancellation = default) => ArchiveFailures.ExplainAsync(async () =>
    {
        archive.ChangeTracker.Clear();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        var article = archive.Articles.Where(article => article.Id == order.ArticleId);
        var originals = await article.Select(article => article.OriginalId).ToListAsync(cancellation);
        if (await TombstoneAsync(article, order, cancellation) is not { } tombstone)
            return false;

        archive.Tombstones.Add(tombstone);
        await archive.SaveChangesAsync(cancellation);
        var removal = new ArticleRemoval(archive, index);
        await removal.RemoveAsync(article, cancellation);
        if (!order.KeepOriginal)
            await removal.RemoveOriginalsAsync(originals, cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    });

    private async Task<Tombstone?> TombstoneAsync(IQueryable<Article> article, DeletionOrder order, CancellationToken cancellation)
    {
        var known = await article
            .Select(a => new
            {
                a.Id, a.DisplayTitle, a.Language, a.Original.Sha256, a.Ordinal,
                Version = archive.ArticleVersions.FirstOrDefault(version => version.ArticleId == a.Id),
                Quotes = a.Quotes.Select(quote => quote.Id).ToList(),
            })
            .SingleOrDefaultAsync(cancellation);
        if (known is null)
            return null;

        archive.ChangeTracker.Clear();
        var tombstone = new Tombstone
        {
            ArticleId = known.Id,
            Title = order.KeepTitle ? known.DisplayTitle : null,
            Language = order.KeepTitle ? known.Language : null,
            DeletedBy = order.DeletedBy,
            DeletedAt = clock.GetUtcNow().UtcDateTime,
            Reason = order.Reason,
            Sha256 = known.Sha256,
            Ordinal = known.Ordinal,
            KeepsOriginal = order.KeepOriginal,
            ChainId = known.Version?.ChainId ?? known.Id,
            Number = known.Version?.Number ?? 1,
        };
        tombstone.Quotes.AddRange(known.Quotes.Select(id => new DeletedQuote { QuoteId = id }));
        return tombstone;
    }
}
