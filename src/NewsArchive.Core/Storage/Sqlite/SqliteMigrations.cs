using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Storage.Sqlite;

internal static class SqliteMigrations
{
    /// <summary>Brings the database up to date. The statements of a migration may call <c>packed(bytes)</c>, which is <see cref="Packing.Pack"/>.</summary>
    public static async Task RunAsync(ArchiveDbContext archive, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)archive.Database.GetDbConnection();
        connection.CreateFunction("packed", (byte[] bytes) => Packing.Pack(bytes), isDeterministic: true);
        await archive.Database.MigrateAsync(cancellation);
    }

    /// <summary>Readers and the one writer do not wait for each other. The file remembers it.</summary>
    public static Task UseWriteAheadLogAsync(ArchiveDbContext archive, CancellationToken cancellation) =>
        archive.Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);

    /// <summary>
    /// Entity Framework marks a running migration by a row; a process killed meanwhile leaves the row behind and every later
    /// start would wait for it. The caller holds the <see cref="MigrationLock"/>, so a row found now is such a left-over.
    /// </summary>
    public static async Task ForgetAbandonedLockAsync(ArchiveDbContext archive, CancellationToken cancellation)
    {
        var tables = archive.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_schema WHERE name = '__EFMigrationsLock'");
        if (await tables.SingleAsync(cancellation) > 0)
            await archive.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
    }
}
