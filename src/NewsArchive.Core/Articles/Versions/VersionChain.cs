using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>One version among the others.</summary>
/// <param name="Day">The day that puts it in its place, as the file gives it or else in UTC.</param>
/// <param name="TextNumber">Versions with the same number here have the very same text.</param>
public sealed record VersionLine(int ArticleId, int Number, PartialDate Day, VersionTime Time, int TextNumber)
{
    public bool HasTextOf(VersionLine other) => TextNumber == other.TextNumber;
}

/// <summary>A version that was deleted.</summary>
public sealed record DeletedVersion(int ArticleId, int Number);

/// <summary>The versions around one, by the ids of their articles.</summary>
/// <param name="Number">Its own number.</param>
public sealed record VersionNeighbours(int Number, int? Predecessor, int? Successor, int Latest);

/// <summary>All versions of an article.</summary>
/// <param name="Current">The one that was asked for.</param>
/// <param name="Versions">In the order of time.</param>
/// <param name="Deleted">In the order of their numbers.</param>
public sealed record VersionChain(VersionLine Current, IReadOnlyList<VersionLine> Versions, IReadOnlyList<DeletedVersion> Deleted)
{
    /// <summary>How many there have been, the deleted ones among them.</summary>
    public int Count => Math.Max(Versions.Max(version => version.Number), Deleted.Count == 0 ? 0 : Deleted.Max(version => version.Number));

    public VersionLine Latest => Versions[^1];
    public VersionLine? Predecessor => Position > 0 ? Versions[Position - 1] : null;
    public VersionLine? Successor => Position + 1 < Versions.Count ? Versions[Position + 1] : null;

    private int Position => Versions.Index().First(version => version.Item == Current).Index;

    public VersionLine? Numbered(int number) => Versions.FirstOrDefault(version => version.Number == number);

    /// <summary>The chain of an article that is there.</summary>
    public static async Task<VersionChain> OfAsync(ArchiveDbContext archive, int articleId, CancellationToken cancellation)
    {
        var rows = await archive.ArticleVersions.AsNoTracking().Where(own => own.ArticleId == articleId)
            .Join(archive.ArticleVersions, own => own.ChainId, other => other.ChainId, (own, other) => other)
            .OrderBy(row => row.At).ThenBy(row => row.ArticleId).ToListAsync(cancellation);
        if (rows.Count == 0)
            return Single(articleId);

        var chain = rows[0].ChainId;
        var deleted = await archive.Tombstones.Where(tombstone => tombstone.ChainId == chain).OrderBy(tombstone => tombstone.Number)
            .Select(tombstone => new DeletedVersion(tombstone.ArticleId, tombstone.Number)).ToListAsync(cancellation);
        var versions = await LinesAsync(archive, rows, cancellation);
        return new(versions.Find(version => version.ArticleId == articleId)!, versions, deleted);
    }

    /// <summary>The versions of a chain that are there, in the order of time.</summary>
    public static async Task<IReadOnlyList<VersionLine>> LeftOfAsync(ArchiveDbContext archive, int chainId, CancellationToken cancellation) => await LinesAsync(
        archive, await archive.ArticleVersions.AsNoTracking().Where(row => row.ChainId == chainId).OrderBy(row => row.At).ThenBy(row => row.ArticleId).ToListAsync(cancellation), cancellation);

    /// <summary>Those of the articles that have a later version.</summary>
    public static async Task<IReadOnlySet<int>> EarlierAmongAsync(ArchiveDbContext archive, IReadOnlyCollection<int> articleIds, CancellationToken cancellation) =>
        await archive.ArticleVersions
            .Where(row => articleIds.Contains(row.ArticleId)
                && archive.ArticleVersions.Any(later => later.ChainId == row.ChainId && (later.At > row.At || (later.At == row.At && later.ArticleId > row.ArticleId))))
            .Select(row => row.ArticleId).ToHashSetAsync(cancellation);

    /// <summary>The neighbours of those of the articles that have other versions in the archive, in one question for all.</summary>
    public static async Task<IReadOnlyDictionary<int, VersionNeighbours>> NeighboursAmongAsync(ArchiveDbContext archive, IReadOnlyCollection<int> articleIds, CancellationToken cancellation)
    {
        var chains = archive.ArticleVersions.Where(row => articleIds.Contains(row.ArticleId)).Select(row => row.ChainId);
        var rows = await archive.ArticleVersions.Where(row => chains.Contains(row.ChainId)).OrderBy(row => row.At).ThenBy(row => row.ArticleId)
            .Select(row => new { row.ArticleId, row.ChainId, row.Number }).ToListAsync(cancellation);
        return (from chain in rows.GroupBy(row => row.ChainId)
                let versions = chain.ToList()
                where versions.Count > 1
                from version in versions.Index()
                where articleIds.Contains(version.Item.ArticleId)
                select KeyValuePair.Create(version.Item.ArticleId, new VersionNeighbours(
                    version.Item.Number, version.Index > 0 ? versions[version.Index - 1].ArticleId : null,
                    version.Index + 1 < versions.Count ? versions[version.Index + 1].ArticleId : null, versions[^1].ArticleId))).ToDictionary();
    }

    private static async Task<List<VersionLine>> LinesAsync(ArchiveDbContext archive, List<ArticleVersion> rows, CancellationToken cancellation)
    {
        var days = await DaysAsync(archive, rows, cancellation);
        return rows.ConvertAll(row => new VersionLine(row.ArticleId, row.Number, days[row.ArticleId], row.Time, row.SameTextAs ?? row.Number));
    }

    /// <summary>Instants are kept in UTC, where the day may be another one than the file says.</summary>
    private static async Task<Dictionary<int, PartialDate>> DaysAsync(ArchiveDbContext archive, List<ArticleVersion> rows, CancellationToken cancellation)
    {
        var days = rows.ToDictionary(row => row.ArticleId, row => PartialDate.Of(DateOnly.FromDateTime(row.At)));
        var dated = rows.Where(row => row.Time is VersionTime.Modified or VersionTime.Published).ToDictionary(row => row.ArticleId, row => row.Time);
        if (dated.Count == 0)
            return days;

        foreach (var article in await archive.Articles.Where(article => dated.Keys.Contains(article.Id)).Select(article => new { article.Id, article.DateModified, article.DatePublished }).ToListAsync(cancellation))
            days[article.Id] = (dated[article.Id] == VersionTime.Modified ? article.DateModified : article.DatePublished) ?? days[article.Id];
        return days;
    }

    private static VersionChain Single(int articleId)
    {
        var alone = new VersionLine(articleId, 1, PartialDate.Of(DateOnly.MinValue), VersionTime.Imported, 1);
        return new(alone, [alone], []);
    }
}
