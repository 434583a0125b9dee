using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// Keeps the compiled statements of each connection's queries for the next time they are asked. Entity Framework makes a new command for every query, and SQLite then compiles its text again: a third of what a page
/// costs. A command with the same text takes the kept one's place instead and goes back when its reader is closed.
/// </summary>
internal sealed class PreparedQueries : DbCommandInterceptor
{
    /// <summary>Texts kept for one connection; the program has about as many queries.</summary>
    private const int MostKept = 250;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, PreparedQuery>> kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.ExecuteMethod is not DbCommandMethod.ExecuteReader || result is not SqliteCommand { Connection: { } connection } asked
            || !asked.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
            return result;

        var free = kept.GetOrCreateValue(connection);
        if (!free.Remove(asked.CommandText, out var query))
            query = new(asked.CommandText, connection, free);
        query.Take(asked);
        return query;
    }

    /// <summary>A command whose disposal gives it back, until the connection is closed.</summary>
    private sealed class PreparedQuery(string text, SqliteConnection connection, Dictionary<string, PreparedQuery> free) : SqliteCommand(text, connection)
    {
        private bool isTaken;

        public void Take(SqliteCommand asked)
        {
            isTaken = true;
            Transaction = asked.Transaction;
            CommandTimeout = asked.CommandTimeout;
            foreach (SqliteParameter parameter in asked.Parameters)
                Parameters.Add(parameter);

            // A connection remembers its commands until they are disposed of.
            asked.Dispose();
        }

        protected override void Dispose(bool disposing)
        {
            // A query that is asked while another of the same text is still read has no place to go back to.
            if (disposing && isTaken && DataReader is null && free.Count < MostKept && free.TryAdd(CommandText, this))
            {
                isTaken = false;
                Parameters.Clear();
                return;
            }

            // The connection is closed, and with it goes the statement.
            if (disposing && !isTaken)
                free.Remove(CommandText);
            isTaken = false;
            base.Dispose(disposing);
        }
    }
}
