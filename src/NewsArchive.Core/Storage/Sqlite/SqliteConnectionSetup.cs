using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>Gives every connection the settings that the archive's promises rest on.</summary>
internal sealed class SqliteConnectionSetup : DbConnectionInterceptor
{
    // page_size takes effect only while the database is still empty.
    // synchronous = FULL: what was reported as imported survives a power cut.
    private const string Settings = """
        PRAGMA page_size = 8192;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = 2000;
        PRAGMA cache_size = -16384;
        PRAGMA mmap_size = 1073741824;
        PRAGMA temp_store = MEMORY;
        """;

    // The pool hands the same native connection out again and again; it keeps its settings.
    private readonly ConditionalWeakTable<object, object> done = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || !done.TryAdd(handle, handle))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
        SqliteRelevance.Register(handle.DangerousGetHandle());
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite has no asynchronous input and output.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

internal static class SqliteArchive
{
    /// <summary>Seconds a command waits for another program's write before it says that the database is busy.</summary>
    private const int Patience = 45;

    /// <summary>
    /// Connects to the archive's database. Transactions begin IMMEDIATE, which is the provider's default: they wait for the one
    /// writer at their start, rather than fail when a read turns into a write.
    /// </summary>
    public static DbContextOptionsBuilder UseArchive(this DbContextOptionsBuilder options, ArchiveFolder folder)
    {
        var connection = new SqliteConnectionStringBuilder { DataSource = folder.Database, DefaultTimeout = Patience };
        return options.UseSqlite(connection.ConnectionString).UseLastingConnections().AddInterceptors(new SqliteConnectionSetup(), new PreparedQueries());
    }
}
