using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>So many words are looked for at once.</summary>
    private const int WordsAtOnce = 500;

    private const int TokensAtOnce = 50;

    public async Task<bool> HoldsAsync(Article article, CancellationToken cancellation)
    {
        var entry = SqliteSearchEntry.Of(article, SearchWords.Joined(article.Text));
        if (!await HoldsAsync("article_search", article.IndexRow, Columns(entry), cancellation)
            || !await HoldsFacetsAsync(article, cancellation))
            return false;

        var quotes = QuoteSearchEntry.Of(article, entry).ToList();
        var (first, last) = (SqliteSearchTables.QuoteRow(article.IndexRow, SqliteSearchTables.MostQuotes), SqliteSearchTables.QuoteRow(article.IndexRow, 0));
        var count = await archive.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM quote_search_docsize WHERE id BETWEEN {first} AND {last}").SingleAsync(cancellation);
        if (count != quotes.Count)
            return false;

        foreach (var quote in quotes)
        {
            if (!await HoldsAsync("quote_search", quote.Row, Columns(quote), cancellation))
                return false;
        }

        return true;
    }

    public async Task<int> CountStrayAsync(CancellationToken cancellation) =>
        await archive.Database.SqlQuery<int>($"""
            SELECT (SELECT COUNT(*) FROM article_search_docsize WHERE id NOT IN (SELECT IndexRow FROM Articles))
                 + (SELECT COUNT(*) FROM article_facets WHERE row NOT IN (SELECT IndexRow FROM Articles))
                 + (SELECT COUNT(*) FROM quote_search_docsize WHERE id >> {SqliteSearchTables.QuoteBits} NOT IN (SELECT IndexRow FROM Articles))
                 + (SELECT COUNT(*) FROM party_names_docsize WHERE id NOT IN (SELECT Id FROM PartyAliases))
                 + (SELECT COUNT(*) FROM PartyAliases WHERE Id NOT IN (SELECT id FROM party_names_docsize)) AS Value
            """).SingleAsync(cancellation);

    public Task RemoveStrayAsync(CancellationToken cancellation) => archive.Database.ExecuteSqlAsync($"""
        DELETE FROM article_search WHERE rowid IN (SELECT id FROM article_search_docsize WHERE id NOT IN (SELECT IndexRow FROM Articles));
        DELETE FROM article_facets WHERE row NOT IN (SELECT IndexRow FROM Articles);
        DELETE FROM quote_search WHERE rowid IN (SELECT id FROM quote_search_docsize WHERE id >> {SqliteSearchTables.QuoteBits} NOT IN (SELECT IndexRow FROM Articles));
        DELETE FROM party_names WHERE rowid IN (SELECT id FROM party_names_docsize WHERE id NOT IN (SELECT Id FROM PartyAliases));
        """, cancellation);

    private static (string Name, string Words)[] Columns(SqliteSearchEntry entry) =>
    [
        ("headline", entry.Headline), ("text", entry.Text), ("quotes", entry.Quotes), ("byline", entry.Byline), ("speakers", entry.Speakers),
        ("sources", entry.Sources), ("publisher", entry.Publisher), ("tokens", entry.Tokens),
    ];

    private static (string Name, string Words)[] Columns(QuoteSearchEntry entry) =>
    [
        ("said", entry.Said), ("speakers", entry.Speakers), ("sources", entry.Sources), ("publisher", entry.Publisher), ("tokens", entry.Tokens),
    ];

    /// <summary>Whether each column has as many words as it should and each of its texts as a phrase; the texts of a column are in no order.</summary>
    private async Task<bool> HoldsAsync(string table, long row, (string Name, string Words)[] columns, CancellationToken cancellation)
    {
        var sizesOf = $"SELECT sz AS Value FROM {table}_docsize WHERE id = {{0}}";
        var found = $"SELECT 1 AS Value FROM {table} WHERE {table} MATCH {{0}} AND rowid = {{1}}";
        var sizes = await archive.Database.SqlQueryRaw<byte[]>(sizesOf, row).SingleOrDefaultAsync(cancellation);
        if (sizes is null || !Numbers(sizes).SequenceEqual(columns.Select(column => (long)WordsOf(column.Words).Length)))
            return false;

        foreach (var (name, words) in columns)
        {
            foreach (var match in ExpressionsOf(name, words))
            {
                if (!await archive.Database.SqlQueryRaw<int>(found, match, row).AnyAsync(cancellation))
                    return false;
            }
        }

        return true;
    }

    private static IEnumerable<string> ExpressionsOf(string column, string words) => column == "tokens"
        ? WordsOf(words).Chunk(TokensAtOnce).Select(some => $"tokens : ({string.Join(" AND ", some.Select(token => $"\"{token}\""))})")
        : words.Split(SqliteSearchTables.Barrier).SelectMany(text => WordsOf(text).Chunk(WordsAtOnce)).Select(some => $"{column} : \"{string.Join(' ', some)}\"");

    private static string[] WordsOf(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private async Task<bool> HoldsFacetsAsync(Article article, CancellationToken cancellation)
    {
        var stored = await archive.Database.SqlQuery<FacetEntry>($"SELECT language AS Language, parties AS Parties FROM article_facets WHERE row = {article.IndexRow}").SingleOrDefaultAsync(cancellation);
        return stored is not null && stored.Language == article.Language && stored.All().ToHashSet().SetEquals(new FacetEntry(null, FacetEntry.Of(article)).All());
    }

    /// <summary>FTS5's numbers of words, a column each: seven bits a byte, the highest first.</summary>
    private static IEnumerable<long> Numbers(byte[] bytes)
    {
        long number = 0;
        foreach (var part in bytes)
        {
            number = (number << 7) | (uint)(part & 0x7F);
            if (part >= 0x80)
                continue;

            yield return number;
            number = 0;
        }
    }
}
