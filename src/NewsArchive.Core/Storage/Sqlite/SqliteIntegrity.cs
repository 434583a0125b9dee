using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage.Sqlite;

internal static class SqliteIntegrity
{
    /// <summary>What SQLite itself finds wrong with the file; empty when nothing is.</summary>
    public static async Task<IReadOnlyList<string>> DamageAsync(ArchiveDbContext archive, CancellationToken cancellation)
    {
        try
        {
            var lines = await archive.Database.SqlQuery<string>($"SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync(cancellation);
            var orphans = await archive.Database.SqlQuery<string>($"""
                SELECT 'A row of ' || "table" || ' refers to a row of ' || parent || ' that is missing.' AS Value FROM pragma_foreign_key_check
                """).ToListAsync(cancellation);
            return [.. lines.Where(line => line != "ok").Select(line => $"SQLite reports: {line}."), .. orphans];
        }
        catch (SqliteException failure)
        {
            return [$"SQLite cannot read the database: {failure.Message}"];
        }
    }
}
