using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>Full-text search by SQLite's FTS5. This part writes; the others search and suggest.</summary>
public sealed partial class SqliteSearchIndex(ArchiveDbContext archive, PhraseRarity rarity) : ISearchIndex
{
    private static readonly Func<ArchiveDbContext, long, long, CancellationToken, Task<long?>> LastRowTaken = EF.CompileAsyncQuery(
        (ArchiveDbContext archive, long first, long last, CancellationToken cancellation) =>
            archive.Articles.Where(article => article.IndexRow >= first && article.IndexRow <= last).Max(article => (long?)article.IndexRow));

    public async Task IndexAsync(Article article, CancellationToken cancellation)
    {
        var before = article.IndexRow;
        if (before != 0)
            await RemoveAsync([before], cancellation);
        await AddAsync(article, SaveAsync, cancellation);

        async Task SaveAsync()
        {
            if (archive.Entry(article).State != EntityState.Detached)
                await archive.SaveChangesAsync(cancellation);
            else if (article.IndexRow != before)
                await archive.Articles.Where(a => a.Id == article.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.IndexRow, article.IndexRow), cancellation);
        }
    }

    public async Task AddAsync(Article article, Func<Task> save, CancellationToken cancellation)
    {
        var text = SearchWords.Joined(article.Text);
        article.IndexRow = await RowForAsync(article, text.AsSpan().Count(' ') + 1, cancellation);
        await save();

        var entry = SqliteSearchEntry.Of(article, text);
        await archive.Database.ExecuteSqlAsync($"""
            INSERT INTO article_search (rowid, headline, text, quotes, byline, speakers, sources, publisher, tokens)
            VALUES ({article.IndexRow}, {entry.Headline}, {entry.Text}, {entry.Quotes}, {entry.Byline}, {entry.Speakers}, {entry.Sources},
                    {entry.Publisher}, {entry.Tokens})
            """, cancellation);
        await archive.Database.ExecuteSqlAsync(
            $"INSERT INTO article_facets (row, language, parties) VALUES ({article.IndexRow}, {article.Language}, {FacetEntry.Of(article)})", cancellation);
        await IndexQuotesAsync([.. QuoteSearchEntry.Of(article, entry).OrderBy(quote => quote.Row)], cancellation);
    }

    /// <param name="quotes">In ascending order: a full-text table begins a new segment for every row that is lower than the one before.</param>
    private async Task IndexQuotesAsync(IReadOnlyList<QuoteSearchEntry> quotes, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
            return;

        await archive.Database.ExecuteSqlAsync($"""
            INSERT INTO quote_search (rowid, said, speakers, sources, publisher, tokens)
            SELECT value ->> 'Row', value ->> 'Said', value ->> 'Speakers', value ->> 'Sources', value ->> 'Publisher', value ->> 'Tokens'
            FROM json_each({JsonSerializer.Serialize(quotes)})
            """, cancellation);
    }

    public async Task RemoveAsync(IReadOnlyCollection<long> indexRows, CancellationToken cancellation)
    {
        var rows = JsonSerializer.Serialize(indexRows);
        await archive.Database.ExecuteSqlAsync($"DELETE FROM article_search WHERE rowid IN (SELECT value FROM json_each({rows}))", cancellation);
        await archive.Database.ExecuteSqlAsync($"DELETE FROM article_facets WHERE row IN (SELECT value FROM json_each({rows}))", cancellation);
        foreach (var row in indexRows)
        {
            var (first, last) = (SqliteSearchTables.QuoteRow(row, SqliteSearchTables.MostQuotes), SqliteSearchTables.QuoteRow(row, 0));
            await archive.Database.ExecuteSqlAsync($"DELETE FROM quote_search WHERE rowid BETWEEN {first} AND {last}", cancellation);
        }
    }

    public Task ClearAsync(CancellationToken cancellation) => archive.Database.ExecuteSqlAsync($"""
        INSERT INTO article_search (article_search) VALUES ('delete-all');
        INSERT INTO quote_search (quote_search) VALUES ('delete-all');
        INSERT INTO party_names (party_names) VALUES ('delete-all');
        DELETE FROM article_facets;
        """, cancellation);

    public async Task<bool> IsCurrentAsync(CancellationToken cancellation) =>
        await archive.Database.SqlQuery<int>($"SELECT user_version AS Value FROM pragma_user_version").SingleAsync(cancellation) == SqliteSearchTables.Version;

    // A pragma takes no parameter.
    public Task MarkCurrentAsync(CancellationToken cancellation) =>
        archive.Database.ExecuteSqlRawAsync(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {SqliteSearchTables.Version}"), cancellation);

    public async Task IndexPartiesAsync(IReadOnlyCollection<int> partyIds, CancellationToken cancellation)
    {
        foreach (var ids in partyIds.Chunk(100))
        {
            var entries = "party : (" + string.Join(" OR ", ids.Select(id => $"\"{id}\"")) + ")";
            await archive.Database.ExecuteSqlAsync(
                $"DELETE FROM party_names WHERE rowid IN (SELECT rowid FROM party_names WHERE party_names MATCH {entries})", cancellation);

            await AddSpellingsAsync(await archive.PartyAliases.AsNoTracking().Where(a => ids.Contains(a.PartyId)).ToListAsync(cancellation), cancellation);
        }
    }

    public async Task AddSpellingsAsync(IReadOnlyCollection<PartyAlias> spellings, CancellationToken cancellation)
    {
        if (spellings.Count == 0)
            return;

        // Folding a name drops its dots and apostrophes, so that “U.N.” is found by un as well as by u n; sounds find it in other spellings.
        var names = spellings.OrderBy(spelling => spelling.Id).Select(spelling => new
        {
            spelling.Id,
            Words = SearchWords.Joined($"{spelling.Name} {spelling.FoldedName} {string.Join(' ', NameSounds.Of(spelling.FoldedName))}"),
            Party = spelling.PartyId,
        });
        await archive.Database.ExecuteSqlAsync($"""
            INSERT INTO party_names (rowid, words, party)
            SELECT value ->> 'Id', value ->> 'Words', value ->> 'Party' FROM json_each({JsonSerializer.Serialize(names)})
            """, cancellation);
    }

    /// <summary>The row it has, if that is still of the right day, or the next free one of the day. The caller's write transaction keeps others out.</summary>
    private async Task<long> RowForAsync(Article article, int words, CancellationToken cancellation)
    {
        var day = article.DatePublished?.FirstDay ?? SqliteSearchTables.Undated;
        var (first, last) = (SqliteSearchTables.FirstRow(day), SqliteSearchTables.LastRow(day));
        if (article.IndexRow > first && article.IndexRow <= last && SqliteSearchTables.HasLength(article.IndexRow, words))
            return article.IndexRow;

        var taken = await LastRowTaken(archive, first, last, cancellation);
        var row = SqliteSearchTables.RowAfter(taken ?? first, words);
        return row <= last
            ? row
            : throw new InvalidOperationException($"The archive holds a million articles of {day:yyyy-MM-dd}; one day has no room for more.");
    }
}

