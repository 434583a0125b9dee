#pragma warning disable EF1001 // How a context holds its connection can only be changed by what Entity Framework calls internal.
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Sqlite.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// A connection that is closed with its context only, not after each query and not when the context goes back to the pool: opening it again registers two dozen functions and loses the compiled statements
/// (<see cref="PreparedQueries"/>).
/// </summary>
internal sealed class LastingConnection(
    RelationalConnectionDependencies dependencies, IRawSqlCommandBuilder commands, IDiagnosticsLogger<DbLoggerCategory.Infrastructure> logger)
    : SqliteRelationalConnection(dependencies, commands, logger)
{
    protected override void CloseDbConnection()
    {
    }

    protected override Task CloseDbConnectionAsync() => Task.CompletedTask;
}

internal static class LastingConnections
{
    public static DbContextOptionsBuilder UseLastingConnections(this DbContextOptionsBuilder options) => options.ReplaceService<ISqliteRelationalConnection, LastingConnection>();
}
