using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles.Deletion;

/// <summary>How pages, API and importer read tombstones.</summary>
public static class Tombstones
{
    private static readonly Func<ArchiveDbContext, int, CancellationToken, Task<Tombstone?>> OfArticle = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, int id, CancellationToken cancellation) => archive.Tombstones.AsNoTracking().SingleOrDefault(tombstone => tombstone.ArticleId == id));

    private static readonly Func<ArchiveDbContext, int, CancellationToken, Task<Tombstone?>> OfQuote = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, int id, CancellationToken cancellation) =>
            archive.Set<DeletedQuote>().Where(quote => quote.QuoteId == id)
                .Join(archive.Tombstones.AsNoTracking(), quote => quote.ArticleId, tombstone => tombstone.ArticleId, (quote, tombstone) => tombstone).SingleOrDefault());

    private static readonly Func<ArchiveDbContext, string, CancellationToken, Task<Tombstone?>> LastOfFile = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, string sha256, CancellationToken cancellation) =>
            archive.Tombstones.AsNoTracking().Where(tombstone => tombstone.Sha256 == sha256).OrderByDescending(tombstone => tombstone.DeletedAt).FirstOrDefault());

    /// <summary>Null when no article with this id was deleted.</summary>
    public static Task<Tombstone?> OfArticleAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) => OfArticle(archive, id, cancellation);

    /// <summary>Of the article that the quote stood in.</summary>
    public static Task<Tombstone?> OfQuoteAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) => OfQuote(archive, id, cancellation);

    /// <summary>Why a file is not imported again; null unless all that it held was deleted.</summary>
    internal static async Task<string?> RefusalAsync(ArchiveDbContext archive, string sha256, string fileName, CancellationToken cancellation)
    {
        var last = await LastOfFile(archive, sha256, cancellation);
        if (last is null || await archive.Articles.AnyAsync(article => article.Original.Sha256 == sha256, cancellation))
            return null;

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fileName} is not imported again: the article in it was deleted by {last.DeletedBy} on {last.DeletedAt:d MMMM yyyy} (“{last.Reason}”). See /articles/{last.ArticleId}.");
    }
}
