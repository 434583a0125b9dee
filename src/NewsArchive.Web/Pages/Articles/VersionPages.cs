using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>What the pages about versions share.</summary>
internal static class VersionPages
{
    /// <summary>Null when the key names no article.</summary>
    public static async Task<VersionChain?> ChainAsync(ArchiveDbContext archive, string key, CancellationToken cancellation) =>
        Permalink.TryParse(key, out var permalink) && await archive.Articles.AnyAsync(article => article.Id == permalink.Id, cancellation)
            ? await VersionChain.OfAsync(archive, permalink.Id, cancellation)
            : null;

    /// <summary>The permanent address of a version, also of a deleted one, where its tombstone is; null when there never was one with the number.</summary>
    public static string? AddressOf(VersionChain chain, int number) =>
        (chain.Numbered(number)?.ArticleId ?? chain.Deleted.FirstOrDefault(version => version.Number == number)?.ArticleId) is { } id ? Links.Article(id) : null;
}
