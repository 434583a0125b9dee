using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>Gives articles their place among their versions. When in doubt an article is the first version of another one: two articles can be read side by side, a wrong chain is a false claim.</summary>
internal sealed class VersionRows(ArchiveDbContext archive)
{
    /// <summary>Of the articles that a key leads to, so many are looked at, the last imported first.</summary>
    private const int MostLookedAt = 10;

    /// <summary>A text is compared with so many versions, the last imported first.</summary>
    private const int MostCompared = 50;

    private const int FilledAtOnce = 2_000;

    private static readonly Func<ArchiveDbContext, string, IAsyncEnumerable<Candidate>> WithKey = EF.CompileAsyncQuery((ArchiveDbContext archive, string key) =>
        archive.ArticleVersions.Where(row => row.Key == key).OrderByDescending(row => row.ArticleId).Take(MostLookedAt)
            .Join(archive.Articles, row => row.ArticleId, other => other.Id, (row, other) => new Candidate(row.ChainId, row.ArticleId, other.Headline, other.DatePublished)));

    /// <summary>Adds the rows of the articles of one file, already stored, which are never versions of each other. The caller saves.</summary>
    public async Task AddAsync(IReadOnlyList<Article> articles, CancellationToken cancellation)
    {
        HashSet<int> taken = [];
        foreach (var article in articles)
        {
            var row = await RowAsync(article, taken, cancellation);
            taken.Add(row.ChainId);
            archive.ArticleVersions.Add(row);
        }
    }

    /// <summary>Makes the keys and times of articles from before there were versions; each stays version 1 of itself. Does nothing when all have theirs.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        while (await archive.ArticleVersions.Where(row => row.Key == "").OrderBy(row => row.ArticleId).Take(FilledAtOnce).ToListAsync(cancellation) is { Count: > 0 } blank)
        {
            var (first, last) = (blank[0].ArticleId, blank[^1].ArticleId);
            var articles = await archive.Articles.AsNoTracking().AsSplitQuery().Where(article => article.Id >= first && article.Id <= last)
                .Select(article => new
                {
                    article.Id, article.Headline, article.DatePublished, article.DateModified, article.ImportedAt,
                    Findings = article.Findings.Where(finding => FieldsUsed.Contains(finding.Field)).OrderBy(finding => finding.Id).ToList(),
                })
                .ToDictionaryAsync(article => article.Id, cancellation);
            foreach (var row in blank)
            {
                var article = articles[row.ArticleId];
                row.Key = KeyOf(article.Findings, article.Headline, article.DatePublished)?.Hash;
                (row.At, row.Time) = InstantOf(article.Findings, article.DatePublished, article.DateModified, article.ImportedAt);
            }

            await archive.SaveChangesAsync(cancellation);
            archive.ChangeTracker.Clear();
        }
    }

    private static readonly FindingField[] FieldsUsed =
        [FindingField.CanonicalUrl, FindingField.Publisher, FindingField.Captured, FindingField.DateModified, FindingField.DatePublished];

    private async Task<ArticleVersion> RowAsync(Article article, HashSet<int> taken, CancellationToken cancellation)
    {
        var key = KeyOf(article.Findings, article.Headline, article.DatePublished);
        var (at, time) = InstantOf(article.Findings, article.DatePublished, article.DateModified, article.ImportedAt);
        var row = new ArticleVersion { ArticleId = article.Id, ChainId = article.Id, Number = 1, Key = key?.Hash, At = at, Time = time };
        if (key is { } known && await ChainAsync(known, article, taken, cancellation) is { } chain)
            (row.ChainId, row.Number, row.SameTextAs) = (chain, await NextNumberAsync(chain, cancellation), await SameTextAsync(chain, article.Text, cancellation));
        return row;
    }

    /// <summary>The chain that the article continues; null when it begins one.</summary>
    private async Task<int?> ChainAsync(VersionKey key, Article article, HashSet<int> taken, CancellationToken cancellation)
    {
        var known = await WithKey(archive, key.Hash).ToListAsync(cancellation);
        foreach (var other in known.OrderByDescending(other => other.ArticleId).Where(other => !taken.Contains(other.ChainId)))
        {
            // An address that is given to another article every day has another headline on another day.
            var isPlain = key.IsAddress && (other.Headline == article.Headline || other.DatePublished is null || article.DatePublished is null || other.DatePublished == article.DatePublished);
            if (isPlain || TextLikeness.AreAlike(article.Text, await archive.Articles.Where(a => a.Id == other.ArticleId).Select(a => a.Text).SingleAsync(cancellation)))
                return other.ChainId;
        }

        return null;
    }

    private async Task<int> NextNumberAsync(int chain, CancellationToken cancellation)
    {
        var stored = await archive.ArticleVersions.Where(row => row.ChainId == chain).MaxAsync(row => row.Number, cancellation);
        var deleted = await archive.Tombstones.Where(tombstone => tombstone.ChainId == chain).MaxAsync(tombstone => (int?)tombstone.Number, cancellation) ?? 0;
        return Math.Max(stored, deleted) + 1;
    }

    private async Task<int?> SameTextAsync(int chain, string text, CancellationToken cancellation)
    {
        var earlier = await archive.ArticleVersions.Where(row => row.ChainId == chain).OrderByDescending(row => row.Number).Take(MostCompared)
            .Join(archive.Articles, row => row.ArticleId, article => article.Id, (row, article) => new { First = row.SameTextAs ?? row.Number, article.Text })
            .ToListAsync(cancellation);
        return earlier.FindAll(version => version.Text == text).Min(version => (int?)version.First);
    }

    private static VersionKey? KeyOf(List<ArticleFinding> findings, string? headline, PartialDate? published) =>
        VersionKey.Of(FirstOf(findings, FindingField.CanonicalUrl)?.Value, FirstOf(findings, FindingField.Publisher)?.Value, headline, published);

    private static VersionInstant InstantOf(List<ArticleFinding> findings, PartialDate? published, PartialDate? modified, DateTime imported) => VersionInstant.Of(
        modified, FirstOf(findings, FindingField.DateModified)?.Time, FirstOf(findings, FindingField.Captured)?.Value,
        published, FirstOf(findings, FindingField.DatePublished)?.Time, imported);

    private static ArticleFinding? FirstOf(List<ArticleFinding> findings, FindingField field) => findings.Find(finding => finding.Field == field);

    private sealed record Candidate(int ChainId, int ArticleId, string? Headline, PartialDate? DatePublished);
}
