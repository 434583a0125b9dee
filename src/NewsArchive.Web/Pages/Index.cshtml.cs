using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Pages;

/// <summary>The front page: what is in the archive and where to begin.</summary>
public sealed class IndexModel(ArchiveDbContext archive) : PageModel
{
    private const int ArticlesShown = 8;
    private const int PartiesShown = 8;

    public IReadOnlyList<ArticleLine> Newest { get; private set; } = [];
    public IReadOnlyList<PartyLine> MostQuoted { get; private set; } = [];
    public IReadOnlyList<PartyLine> MostNamed { get; private set; } = [];
    public ArchiveTotals Totals { get; private set; } = null!;
    public DateTime? LastImportAt { get; private set; }

    /// <summary>The last check of the whole archive; null when there was none.</summary>
    public FixityRun? LastCheck { get; private set; }

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
        Totals = await SqliteTotals.ReadAsync(archive, cancellation);
        LastImportAt = await archive.Articles.OrderByDescending(article => article.Id).Select(article => (DateTime?)article.ImportedAt).FirstOrDefaultAsync(cancellation);
        LastCheck = await FixityQueries.LastAsync(archive, cancellation);
    }
}
