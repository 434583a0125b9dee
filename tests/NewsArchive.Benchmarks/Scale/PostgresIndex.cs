using NewsArchive.Core.Search;
using Npgsql;
using NpgsqlTypes;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>PostgreSQL with a tsvector of headline and text under a GIN index, ts_rank() over all matches, the headline six times as heavy, passages by ts_headline().</summary>
internal sealed class PostgresIndex : ISearchEngine
{
    private readonly PostgresCluster cluster;
    private readonly NpgsqlDataSource database;

    private PostgresIndex(PostgresCluster cluster) => (this.cluster, database) = (cluster, NpgsqlDataSource.Create(cluster.ConnectionString));

    public string Name => "PostgreSQL";

    public TimeSpan Processor => cluster.Processor;

    /// <summary>Null when PostgreSQL is not installed.</summary>
    public static async Task<PostgresIndex?> OpenAsync(PeerFolder folder, ArchiveTexts texts)
    {
        var isThere = folder.Holds(texts);
        if (!isThere)
            folder.Clear();
        if (await PostgresCluster.StartAsync(folder.Path) is not { } cluster)
            return null;

        var index = new PostgresIndex(cluster);
        if (!isThere)
        {
            await index.BuildAsync(texts);
            folder.Complete(texts);
        }

        return index;
    }

    public async Task<IReadOnlyList<int>> SearchAsync(Question question)
    {
        List<string> conditions = [];
        if (question.Words.Count > 0)
            conditions.Add("words @@ to_tsquery('simple', @words)");
        if (question.Party is not null)
            conditions.Add("parties @> ARRAY[@party]");
        if (question.Days is not null)
            conditions.Add("index_row BETWEEN @first AND @last");
        var order = question.Order switch
        {
            SearchOrder.Relevance => "ts_rank('{0.17, 0.17, 0.17, 1}', words, to_tsquery('simple', @words)) DESC",
            SearchOrder.Oldest => "index_row",
            _ => "index_row DESC",
        };
        var passage = question.Words.Count > 0 ? "ts_headline('simple', text, to_tsquery('simple', @words))" : "left(text, 240)";

        await using var command = database.CreateCommand($"""
            WITH found AS MATERIALIZED (SELECT id, headline, text FROM news WHERE {string.Join(" AND ", conditions)} ORDER BY {order} LIMIT 20)
            SELECT id, headline, {passage} FROM found
            """);
        command.Parameters.AddWithValue("words", Words(question));
        if (question.Party is { } party)
            command.Parameters.AddWithValue("party", party.Id);
        if (question.Days is { } days)
        {
            var (first, last) = ArchiveTexts.Rows(days);
            command.Parameters.AddWithValue("first", first);
            command.Parameters.AddWithValue("last", last);
        }

        await using var reader = await command.ExecuteReaderAsync();
        var ids = new List<int>();
        while (await reader.ReadAsync())
        {
            _ = (reader.GetString(1), reader.GetString(2));
            ids.Add(reader.GetInt32(0));
        }

        return ids;
    }

    public async ValueTask DisposeAsync()
    {
        await database.DisposeAsync();
        await cluster.DisposeAsync();
    }

    private static string Words(Question question) => string.Join(question.IsPhrase ? " <-> " : " & ", question.Words) + (question.IsPrefix ? ":*" : "");

    private async Task BuildAsync(ArchiveTexts texts)
    {
        await RunAsync("""
            CREATE TABLE news (
                id int NOT NULL, index_row bigint NOT NULL, headline text NOT NULL, text text NOT NULL, parties int[] NOT NULL,
                words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', headline), 'A') || setweight(to_tsvector('simple', text), 'D')) STORED)
            """);
        await using (var connection = await database.OpenConnectionAsync())
        {
            await using var import = await connection.BeginBinaryImportAsync("COPY news (id, index_row, headline, text, parties) FROM STDIN (FORMAT BINARY)");
            foreach (var text in texts.All)
            {
                await import.StartRowAsync();
                await import.WriteAsync(text.Id);
                await import.WriteAsync(text.Row);
                await import.WriteAsync(text.Headline);
                await import.WriteAsync(text.Text);
                await import.WriteAsync(text.Parties.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Integer);
            }

            await import.CompleteAsync();
        }

        string[] statements =
        [
            "CREATE INDEX ON news USING gin (words)", "CREATE INDEX ON news USING gin (parties)", "CREATE UNIQUE INDEX ON news (index_row)",
            "CREATE UNIQUE INDEX ON news (id)", "VACUUM ANALYZE news",
        ];
        foreach (var statement in statements)
            await RunAsync(statement);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
