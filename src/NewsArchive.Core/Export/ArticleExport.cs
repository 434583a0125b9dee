using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Export;

/// <summary>Whole articles with everything found in them, as many as a question finds, without holding more than a few.</summary>
public static class ArticleExport
{
    private const int AtOnce = 20;

    /// <summary>Writes everything the question finds, an article a line (JSON Lines).</summary>
    public static async Task WriteLinesAsync(
        TextWriter writer, ArchiveDbContext archive, ISearchIndex index, SearchQuery query, JsonLinks links, CancellationToken cancellation)
    {
        await foreach (var article in FoundAsync(archive, index, query, links, cancellation))
            await writer.WriteAsync(JsonSerializer.Serialize(article, ArticleJsonContext.Readable.ArticleJson) + "\n");
    }

    /// <summary>Newest first.</summary>
    private static async IAsyncEnumerable<ArticleJson> FoundAsync(
        ArchiveDbContext archive, ISearchIndex index, SearchQuery query, JsonLinks links, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var ids in index.FindAllAsync(query, AtOnce, cancellation))
        {
            var articles = await archive.Articles.Where(article => ids.Contains(article.Id)).WithFindings().ToDictionaryAsync(article => article.Id, cancellation);
            foreach (var id in ids.Where(articles.ContainsKey))
            {
                var verified = await FixityQueries.OfOriginalAsync(archive, articles[id].OriginalId, articles[id].ImportedAt, cancellation);
                yield return ArticleJson.From(articles[id], links).Among(await VersionChain.OfAsync(archive, id, cancellation)).VerifiedBy(verified);
            }
        }
    }
}
