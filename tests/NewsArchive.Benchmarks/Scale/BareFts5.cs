using Microsoft.Data.Sqlite;
using NewsArchive.Core.Search;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>
/// SQLite's FTS5 as it comes: one table that holds the texts, its own bm25() over all matches and its own snippet(). Headlines weigh as much as in the
/// archive. Its rows are the archive's, so that order by row is order by date.
/// </summary>
internal sealed class BareFts5 : ISearchEngine
{
    private const int Batch = 10_000;

    private readonly SqliteConnection connection;
    private readonly ArchiveTexts texts;

    private BareFts5(SqliteConnection connection, ArchiveTexts texts) => (this.connection, this.texts) = (connection, texts);

    public string Name => "SQLite FTS5, bare";

    public TimeSpan Processor => Environment.CpuUsage.TotalTime;

    public static BareFts5 Open(PeerFolder folder, ArchiveTexts texts)
    {
        var isThere = folder.Holds(texts);
        if (!isThere)
            folder.Clear();

        var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder.Path, "news.db"), Pooling = false }.ConnectionString);
        database.Open();
        Run(database, "PRAGMA page_size = 8192; PRAGMA synchronous = OFF; PRAGMA journal_mode = WAL; PRAGMA cache_size = -65536; PRAGMA mmap_size = 2147418112; PRAGMA temp_store = MEMORY;");
        if (!isThere)
        {
            Build(database, texts);
            folder.Complete(texts);
        }

        return new(database, texts);
    }

    public Task<IReadOnlyList<int>> SearchAsync(Question question)
    {
        using var command = Command(question, "rowid, headline, snippet(news, 1, '[', ']', '…', 32)", 20);
        using var reader = command.ExecuteReader();
        var rows = new List<long>();
        while (reader.Read())
        {
            _ = (reader.GetString(1), reader.GetString(2));
            rows.Add(reader.GetInt64(0));
        }

        return Task.FromResult<IReadOnlyList<int>>(rows.ConvertAll(texts.IdOf));
    }

    /// <summary>The 20 best articles of all matches and those that are as good as the last of them.</summary>
    public IReadOnlySet<int> Best(Question question)
    {
        const double Rounding = 1e-9;
        using var command = Command(question, "rowid, rank", 100);
        using var reader = command.ExecuteReader();
        var found = new List<(long Row, double Rank)>();
        while (reader.Read())
            found.Add((reader.GetInt64(0), reader.GetDouble(1)));
        return found.Where(hit => hit.Rank <= found[Math.Min(found.Count, 20) - 1].Rank + Rounding).Select(hit => texts.IdOf(hit.Row)).ToHashSet();
    }

    public async ValueTask DisposeAsync() => await connection.DisposeAsync();

    private SqliteCommand Command(Question question, string columns, int limit)
    {
        var order = question.Order switch { SearchOrder.Relevance => "rank", SearchOrder.Oldest => "rowid", _ => "rowid DESC" };
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Made of constants; the question is a parameter.
        command.CommandText = $"SELECT {columns} FROM news WHERE news MATCH $match {(question.Days is null ? "" : "AND rowid BETWEEN $first AND $last")} ORDER BY {order} LIMIT {limit}";
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$match", Match(question));
        if (question.Days is { } days)
        {
            var (first, last) = ArchiveTexts.Rows(days);
            command.Parameters.AddWithValue("$first", first);
            command.Parameters.AddWithValue("$last", last);
        }

        return command;
    }

    private static string Match(Question question)
    {
        var parts = question.IsPhrase ? [$"\"{string.Join(' ', question.Words)}\""] : question.Words.Select(word => $"\"{word}\"").ToList();
        if (question.IsPrefix)
            parts[^1] += " *";
        IEnumerable<string> terms = parts.Select(part => "{headline text} : " + part);
        if (question.Party is { } party)
            terms = terms.Append($"parties : p{party.Id}");
        return string.Join(" AND ", terms);
    }

    private static void Build(SqliteConnection connection, ArchiveTexts texts)
    {
        Run(connection, "CREATE VIRTUAL TABLE news USING fts5 (headline, text, parties, tokenize = 'unicode61 remove_diacritics 2')");
        Run(connection, "INSERT INTO news (news, rank) VALUES ('rank', 'bm25(6, 1, 0)')");
        foreach (var batch in texts.All.Chunk(Batch))
        {
            using var transaction = connection.BeginTransaction();
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO news (rowid, headline, text, parties) VALUES ($row, $headline, $text, $parties)";
            string[] names = ["$row", "$headline", "$text", "$parties"];
            foreach (var name in names)
                insert.Parameters.Add(new() { ParameterName = name });

            // Rows that come in order cost the index less.
            foreach (var text in batch.OrderBy(text => text.Row))
            {
                object[] values = [text.Row, text.Headline, text.Text, string.Join(' ', text.Parties.Select(id => $"p{id}"))];
                foreach (var (position, value) in values.Index())
                    insert.Parameters[position].Value = value;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this class.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
