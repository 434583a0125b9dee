using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>So many of the latest quotes with common words are compared with an utterance.</summary>
    private const int MaxAlike = 2_000;

    public async Task<QuoteResults> SearchQuotesAsync(SearchQuery query, int limit, string? cursor, CancellationToken cancellation)
    {
        var expression = new SqliteSearchExpression(SearchTable.Quotes, query.Root, await PartiesAsync(query, cancellation));
        long? beyond = long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null;
        var rows = await RowsAsync(expression.ByDate(newestFirst: true, beyond, limit + 1), cancellation);
        var total = (await RowsAsync(expression.Count(MaxTotal + 1), cancellation)).Single();

        var shown = rows.Take(limit).ToList();
        var next = rows.Count > limit ? shown[^1].ToString(CultureInfo.InvariantCulture) : null;
        return new((int)Math.Min(total, MaxTotal), total <= MaxTotal, await QuotesAtAsync(shown, cancellation), next);
    }

    public async Task<IReadOnlyList<int>> QuotesAlikeAsync(string utterance, int limit, CancellationToken cancellation)
    {
        var runs = QuoteFingerprint.Of([.. SearchWords.In(utterance).Select(word => word.Folded)]);
        if (runs.Count == 0)
            return [];

        var match = $"tokens : ({string.Join(" OR ", runs.Select(run => $"\"{SqliteSearchTables.Run(run)}\""))})";
        var rows = await archive.Database.SqlQuery<long>($"""
            SELECT row AS Value FROM (
                SELECT rowid AS row, bm25(quote_search, 0, 0, 0, 0, 1) AS score FROM quote_search WHERE quote_search MATCH {match} ORDER BY rowid DESC LIMIT {MaxAlike})
            ORDER BY score, row LIMIT {limit}
            """).ToListAsync(cancellation);
        return await QuotesAtAsync(rows, cancellation);
    }

    /// <summary>The ids of the quotes at the rows, in that order.</summary>
    private async Task<IReadOnlyList<int>> QuotesAtAsync(IReadOnlyList<long> rows, CancellationToken cancellation) =>
        await archive.Database.SqlQuery<int>($"""
            SELECT quote.Id AS Value
            FROM json_each({JsonSerializer.Serialize(rows)}) AS row
            JOIN Articles AS article ON article.IndexRow = row.value >> {SqliteSearchTables.QuoteBits}
            JOIN Quotes AS quote ON quote.ArticleId = article.Id AND quote.Number = {SqliteSearchTables.MostQuotes} - (row.value & {SqliteSearchTables.MostQuotes})
            ORDER BY row.key
            """).ToListAsync(cancellation);
}
