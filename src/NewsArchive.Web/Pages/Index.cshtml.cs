using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Pages;

/// <summary>The front page: what is in the archive and where to begin.</summary>
public sealed class IndexModel(ArchiveDbContext archive, IMemoryCache cache) : PageModel
{
    private const int ArticlesShown = 8;
    private const int PartiesShown = 8;

    /// <summary>Counting reads the whole index, so the count is allowed to be this old while nothing is imported.</summary>
    private static readonly TimeSpan CountIsFresh = TimeSpan.FromMinutes(1);

    public IReadOnlyList<ArticleLine> Newest { get; private set; } = [];
    public IReadOnlyList<PartyLine> MostQuoted { get; private set; } = [];
    public IReadOnlyList<PartyLine> MostNamed { get; private set; } = [];
    public int ArticleCount { get; private set; }
    public DateTime? LastImportAt { get; private set; }

    /// <summary>Whether fictional sample articles are among the real ones.</summary>
    public bool HasSamples { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Newest = await ArticleQueries.NewestAsync(archive, ArticlesShown, before: null, cancellation);
        MostQuoted = await PartyQueries.MostQuotedPeopleAsync(archive, PartiesShown, cancellation);
        MostNamed = await PartyQueries.MostNamedAsync(archive, PartyKind.Organization, PartiesShown, after: null, cancellation);
        HasSamples = await archive.ImportBatches
            .Where(batch => batch.Origin == BatchOrigin.Samples)
            .AnyAsync(batch => archive.Articles.Any(article => article.BatchId == batch.Id), cancellation);
        await CountAsync(cancellation);
    }

    private async Task CountAsync(CancellationToken cancellation)
    {
        var latest = await archive.Articles
            .OrderByDescending(article => article.Id)
            .Select(article => new { article.Id, article.ImportedAt })
            .FirstOrDefaultAsync(cancellation);
        LastImportAt = latest?.ImportedAt;
        ArticleCount = await cache.GetOrCreateAsync(("articles", latest?.Id), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = CountIsFresh;
            return archive.Articles.CountAsync(cancellation);
        });
    }
}
