using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>The totals that triggers keep beside every import and removal.</summary>
public static class SqliteTotals
{
    /// <summary>Counts everything anew.</summary>
    internal const string Fill = """
        INSERT OR REPLACE INTO archive_totals (id, articles, quotes, people, organizations, places, original_bytes)
        SELECT 1, (SELECT count(*) FROM Articles), (SELECT count(*) FROM Quotes), (SELECT count(*) FROM Parties WHERE Kind = 'Person'),
            (SELECT count(*) FROM Parties WHERE Kind = 'Organization'), (SELECT count(*) FROM Parties WHERE Kind = 'Place'), (SELECT coalesce(sum(ByteCount), 0) FROM Originals)
        """;

    /// <summary>Reads one row, however much the archive holds.</summary>
    public static Task<ArchiveTotals> ReadAsync(ArchiveDbContext archive, CancellationToken cancellation) =>
        archive.Database.SqlQuery<ArchiveTotals>($"""
            SELECT articles AS Articles, quotes AS Quotes, people AS People, organizations AS Organizations, places AS Places, original_bytes AS OriginalBytes
            FROM archive_totals
            """).SingleAsync(cancellation);

    internal static Task RecountAsync(ArchiveDbContext archive, CancellationToken cancellation) => archive.Database.ExecuteSqlRawAsync(Fill, cancellation);

    /// <summary>Whether the totals are what counting finds; reads the whole of several indexes.</summary>
    internal static async Task<bool> AreRightAsync(ArchiveDbContext archive, CancellationToken cancellation)
    {
        // One statement sees one state of the archive, whatever is imported meanwhile.
        var wrong = await archive.Database.SqlQuery<int>($"""
            SELECT count(*) AS Value FROM archive_totals
            WHERE articles <> (SELECT count(*) FROM Articles) OR quotes <> (SELECT count(*) FROM Quotes)
                OR people <> (SELECT count(*) FROM Parties WHERE Kind = 'Person') OR organizations <> (SELECT count(*) FROM Parties WHERE Kind = 'Organization')
                OR places <> (SELECT count(*) FROM Parties WHERE Kind = 'Place') OR original_bytes <> (SELECT coalesce(sum(ByteCount), 0) FROM Originals)
            """).SingleAsync(cancellation);
        return wrong == 0;
    }
}
