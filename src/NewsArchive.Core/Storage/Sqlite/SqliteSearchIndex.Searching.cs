using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>Counting stops here; a larger number tells a reader nothing more.</summary>
    private const int MaxTotal = 10_000;

    private const int FacetLength = 10;

    /// <summary>A name that this many parties bear is no longer a name; the ones in most articles are taken.</summary>
    private const int MaxPartiesOfName = 200;

    public async Task<SearchResults> SearchAsync(SearchQuery query, SearchOrder order, int limit, string? cursor, CancellationToken cancellation)
    {
        var parties = await PartiesAsync(query, cancellation);
        var expression = new SqliteSearchExpression(SearchTable.Articles, query.Root, parties);
        var asked = Asked.In(query.Root, parties);
        if (order is SearchOrder.Relevance && asked.Words.Count == 0)
            order = SearchOrder.Newest;

        var (rows, next) = await PageAsync(expression, SearchCursor.Read(cursor, order), limit, cancellation);
        var (newest, counts) = await RunAsync(expression.FacetsOfNewest(SearchResults.MostCounted), CountNewest, cancellation);
        var total = newest.Count < SearchResults.MostCounted ? newest.Count : (await RowsAsync(expression.Count(MaxTotal + 1), cancellation)).Single();

        return new(
            (int)Math.Min(total, MaxTotal), total <= MaxTotal,
            await HitsAsync(rows, asked, cancellation), await FacetsAsync(newest, counts, cancellation), next?.ToString());
    }

    public async IAsyncEnumerable<IReadOnlyList<int>> FindAllAsync(SearchQuery query, int atOnce, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var expression = new SqliteSearchExpression(SearchTable.Articles, query.Root, await PartiesAsync(query, cancellation));
        long? beyond = null;
        while (await RowsAsync(expression.ByDate(newestFirst: true, beyond, atOnce), cancellation) is { Count: > 0 } rows)
        {
            var ids = await archive.Articles.Where(article => rows.Contains(article.IndexRow)).OrderByDescending(article => article.IndexRow)
                .Select(article => article.Id).ToListAsync(cancellation);
            yield return ids;
            beyond = rows[^1];
        }
    }

    public async Task<bool> FindsAnyAsync(QueryNode node, CancellationToken cancellation)
    {
        var query = new SearchQuery(node.ToString(), node, []);
        var expression = new SqliteSearchExpression(SearchTable.Articles, node, await PartiesAsync(query, cancellation));
        return (await RowsAsync(expression.Count(1), cancellation)).Single() > 0;
    }

    private async Task<(IReadOnlyList<long> Rows, SearchCursor? Next)> PageAsync(
        SqliteSearchExpression expression, SearchCursor cursor, int limit, CancellationToken cancellation)
    {
        var shown = cursor.Shown;
        if (cursor.Order is SearchOrder.Relevance && cursor.Row is null && shown.Count < SearchCursor.MaxShown)
        {
            var size = Math.Min(limit, SearchCursor.MaxShown - shown.Count);
            var best = await BestRowsAsync(expression, size + shown.Count + 1, cancellation);
            return Page(best.FindAll(row => !shown.Contains(row)), size, rows => cursor with { Shown = new HashSet<long>([.. shown, .. rows]) });
        }

        var found = await RowsAsync(expression.ByDate(cursor.Order is not SearchOrder.Oldest, cursor.Row, limit + shown.Count + 1), cancellation);
        return Page(found.FindAll(row => !shown.Contains(row)), limit, rows => cursor with { Row = rows[^1] });
    }

    /// <summary>The first rows, and the cursor behind them when there are more.</summary>
    private static (IReadOnlyList<long> Rows, SearchCursor? Next) Page(List<long> found, int limit, Func<IReadOnlyList<long>, SearchCursor> next)
    {
        IReadOnlyList<long> rows = [.. found.Take(limit)];
        return (rows, found.Count > limit ? next(rows) : null);
    }

    private async Task<List<long>> BestRowsAsync(SqliteSearchExpression expression, int count, CancellationToken cancellation)
    {
        var weights = await rarity.WeightsAsync(archive, expression.Match, cancellation);
        return await RunAsync(expression.ForRanking(), command => SqliteRelevance.Rank(command, weights, count), cancellation);
    }

    /// <summary>Runs a statement without Entity Framework, whose reading of thousands of short rows costs more than SQLite's.</summary>
    private async Task<T> RunAsync<T>((string Sql, object[] Parameters) statement, Func<SqliteCommand, T> run, CancellationToken cancellation)
    {
        await archive.Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var command = (SqliteCommand)archive.Database.GetDbConnection().CreateCommand();
            command.CommandText = statement.Sql;
            command.Transaction = (SqliteTransaction?)archive.Database.CurrentTransaction?.GetDbTransaction();
            command.Parameters.AddRange(statement.Parameters.Cast<SqliteParameter>());
            return run(command);
        }
        finally
        {
            await archive.Database.CloseConnectionAsync();
        }
    }

    private static (List<long> Rows, FacetCounts Counts) CountNewest(SqliteCommand command)
    {
        List<long> rows = [];
        var counts = new FacetCounts();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            rows.Add(reader.GetInt64(0));
            counts.Add(new(reader.GetString(1), reader.GetFieldValue<byte[]>(2)));
        }

        return (rows, counts);
    }

    private Task<List<long>> RowsAsync((string Sql, object[] Parameters) statement, CancellationToken cancellation) =>
        archive.Database.SqlQueryRaw<long>(statement.Sql, statement.Parameters).ToListAsync(cancellation);

    /// <summary>The parties that each name of the question means.</summary>
    private async Task<IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>>> PartiesAsync(SearchQuery query, CancellationToken cancellation)
    {
        Dictionary<PartyTerm, IReadOnlyList<int>> parties = [];
        foreach (var term in query.Terms.OfType<PartyTerm>().Distinct())
            parties[term] = await PartiesNamedAsync(term.Name, term.Kind, cancellation);
        return parties;
    }

    public async Task<IReadOnlyList<int>> PartiesNamedAsync(string name, PartyKind? kind, CancellationToken cancellation)
    {
        if (PartyTerm.IdIn(name) is { } id)
            return await archive.Parties.Where(p => p.Id == id && (kind == null || p.Kind == kind)).Select(p => p.Id).ToListAsync(cancellation);

        var folded = NameFolding.Fold(name);
        var spellings = await SpellingsAsync(name, kind, cancellation);
        var exact = await MostUsedAsync(archive.PartyAliases.Where(a => a.FoldedName == folded || spellings.Contains(a.Id)), kind, cancellation);
        if (exact.Count > 0)
            return exact;

        var parts = SearchWords.In(name).Select(w => $"\"{w.Folded}\"").ToList();
        if (parts.Count == 0)
            return [];

        var words = $"words : ({string.Join(" AND ", parts)})";
        var aliases = await archive.Database
            .SqlQuery<int>($"SELECT rowid AS Value FROM party_names WHERE party_names MATCH {words} LIMIT 1000").ToListAsync(cancellation);
        return await MostUsedAsync(archive.PartyAliases.Where(a => aliases.Contains(a.Id)), kind, cancellation);
    }

    /// <summary>Ids of the aliases that are spellings of a full name.</summary>
    private async Task<IReadOnlyList<int>> SpellingsAsync(string name, PartyKind? kind, CancellationToken cancellation)
    {
        var kinds = Enum.GetValues<PartyKind>().Where(k => (kind is null || k == kind) && PartyNames.IsFull(k, name)).ToList();
        var keys = kinds.ConvertAll(k => NameKey.Of(k, name).Full);
        var alike = await archive.PartyAliases.Where(a => keys.Contains(a.Key) && kinds.Contains(a.Party.Kind))
            .OrderByDescending(a => a.MentionCount).Take(MaxPartiesOfName).Select(a => new { a.Id, a.Name, a.Party.Kind }).ToListAsync(cancellation);
        return [.. alike.Where(a => NameComparison.Compare(a.Kind, a.Name, name) is NameMatch.Same).Select(a => a.Id)];
    }

    private static async Task<IReadOnlyList<int>> MostUsedAsync(IQueryable<PartyAlias> aliases, PartyKind? kind, CancellationToken cancellation) =>
        await aliases.Select(a => a.Party).Where(p => kind == null || p.Kind == kind).Distinct()
            .OrderByDescending(p => p.ArticleCount).ThenBy(p => p.Id).Select(p => p.Id).Take(MaxPartiesOfName).ToListAsync(cancellation);

    private async Task<IReadOnlyList<Facet>> FacetsAsync(List<long> newest, FacetCounts counts, CancellationToken cancellation)
    {
        (string Name, string Field, IReadOnlyList<(int Id, int Articles)> Counts)[] parties =
        [
            ("person", "person", counts.Of(PartyKind.Person, FacetLength)),
            ("organization", "org", counts.Of(PartyKind.Organization, FacetLength)),
            ("place", "place", counts.Of(PartyKind.Place, FacetLength)),
            ("source", "source", counts.Sources(FacetLength)),
        ];
        var ids = parties.SelectMany(facet => facet.Counts).Select(count => count.Id).Distinct().ToList();
        var names = await archive.Parties.Where(party => ids.Contains(party.Id)).Select(party => new FacetName(party.Id, party.Name, party.IsConfirmed))
            .ToDictionaryAsync(party => party.Id, cancellation);
        return
        [
            .. parties.Select(facet => PartyFacet(facet.Name, facet.Field, facet.Counts, names)),
            new("language", [.. counts.Languages(FacetLength).Select(c => new FacetValue(null, c.Code, null, c.Articles, QueryText.Term("lang", c.Code)))]),
            new("year", [.. YearCounts(newest)]),
        ];
    }

    public async Task<Companions> CompanionsAsync(int partyId, int articles, int count, CancellationToken cancellation)
    {
        var entries = await RunAsync(Of(SearchTable.Articles, PartyRole.Named, partyId).FacetsOfNewest(articles), ReadEntries, cancellation);
        return CompanionCounts.In(entries, partyId, count);
    }

    public async Task<PartyDays> DaysOfAsync(int partyId, int limit, CancellationToken cancellation)
    {
        var articles = await RunAsync(Of(SearchTable.Articles, PartyRole.Named, partyId).ByDate(newestFirst: true, beyond: null, limit), ReadRows, cancellation);
        var quotes = await RunAsync(Of(SearchTable.Quotes, PartyRole.Speaker, partyId).ByDate(newestFirst: true, beyond: null, limit), ReadRows, cancellation);
        return new(articles.ConvertAll(Dated), quotes.ConvertAll(row => Dated(row >> SqliteSearchTables.QuoteBits)));
    }

    private static SqliteSearchExpression Of(SearchTable table, PartyRole role, int partyId)
    {
        var party = new PartyTerm(role, null, PartyTerm.NameOf(partyId));
        return new(table, party, new Dictionary<PartyTerm, IReadOnlyList<int>> { [party] = [partyId] });
    }

    private static DatedRow Dated(long row) => new(row, SqliteSearchTables.DayOf(row) is var day && day != SqliteSearchTables.Undated ? day : null);

    private static List<FacetEntry> ReadEntries(SqliteCommand command)
    {
        List<FacetEntry> entries = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
            entries.Add(new(reader.GetString(1), reader.GetFieldValue<byte[]>(2)));
        return entries;
    }

    private static List<long> ReadRows(SqliteCommand command)
    {
        List<long> rows = [];
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(reader.GetInt64(0));
        return rows;
    }

    private static Facet PartyFacet(string name, string field, IReadOnlyList<(int Id, int Articles)> counts, IReadOnlyDictionary<int, FacetName> names) =>
        new(name, [.. counts.Where(count => names.ContainsKey(count.Id)).Select(count => (count.Articles, Party: names[count.Id]))
            .OrderByDescending(count => count.Articles).ThenBy(count => count.Party.Name, StringComparer.Ordinal)
            .Select(count => new FacetValue(count.Party.Id, count.Party.Name, count.Party.IsConfirmed, count.Articles, QueryText.Term(field, count.Party.Name)))]);

    private static IEnumerable<FacetValue> YearCounts(IEnumerable<long> rows) =>
        from row in rows
        let day = SqliteSearchTables.DayOf(row)
        where day != SqliteSearchTables.Undated
        group row by day.Year into year
        orderby year.Key descending
        let name = year.Key.ToString("0000", CultureInfo.InvariantCulture)
        select new FacetValue(null, name, null, year.Count(), QueryText.Term("date", name));

    private sealed record FacetName(int Id, string Name, bool IsConfirmed);
}
