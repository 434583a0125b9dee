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
    /// <summary>Counting stops here; a larger number tells a reader nothing more. More matches than that are not ranked one by one if it can be helped.</summary>
    internal int MaxTotal { get; init; } = 10_000;

    /// <summary>Where nothing tells which of many matches are worth ranking, so many of the newest are.</summary>
    internal int MaxRanked { get; init; } = 50_000;

    /// <summary>Once so many articles with a strong word are ranked, those in which it is weaker are not looked at.</summary>
    private const int MaxStrong = 500;

    /// <summary>A word that weighs so many times less than another does not tell which articles may be the best.</summary>
    private const int Telling = 10;

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

        var start = SearchCursor.Read(cursor, order);
        var (matches, (rows, next)) = start is { Order: SearchOrder.Relevance, Row: null, Shown.Count: < SearchCursor.MaxShown }
            ? await BestAsync(expression, start, limit, cancellation)
            : await ByDateAsync(expression, start, limit, cancellation);

        return new(
            (int)Math.Min(matches.Total, MaxTotal), matches.Total <= MaxTotal, matches.RankingIsExact,
            await HitsAsync(rows, asked, cancellation), await FacetsAsync(matches.Newest, cancellation), next?.ToString());
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

    private async Task<(Matches Matches, Page Page)> ByDateAsync(SqliteSearchExpression expression, SearchCursor cursor, int limit, CancellationToken cancellation)
    {
        var newest = await RowsAsync(expression.ByDate(newestFirst: true, null, SearchResults.MostCounted), cancellation);
        var isAll = newest.Count < SearchResults.MostCounted;
        var total = isAll ? newest.Count : (await RowsAsync(expression.Count(MaxTotal + 1), cancellation)).Single();

        var size = limit + cursor.Shown.Count + 1;
        var found = cursor is { Order: not SearchOrder.Oldest, Row: null } && size <= SearchResults.MostCounted
            ? newest
            : await RowsAsync(expression.ByDate(cursor.Order is not SearchOrder.Oldest, cursor.Row, size), cancellation);
        return (new(newest, total, true), Page.Of(found, cursor.Shown, limit, rows => cursor with { Row = rows[^1] }));
    }

    private async Task<(Matches Matches, Page Page)> BestAsync(SqliteSearchExpression expression, SearchCursor cursor, int limit, CancellationToken cancellation)
    {
        var shown = cursor.Shown;
        var size = Math.Min(limit, SearchCursor.MaxShown - shown.Count);
        var count = size + shown.Count + 1;
        var weights = await rarity.WeightsAsync(archive, expression.Match, cancellation);
        var newest = await RunAsync(expression.RankNewest(MaxTotal + 1), Ranking(weights, count, SearchResults.MostCounted), cancellation);
        var (best, isExact) = newest.Seen <= MaxTotal ? (newest, true) : await BestOfManyAsync(expression, weights, count, newest, cancellation);
        return (new(newest.FirstSeen, newest.Seen, isExact), Page.Of(best.Rows, shown, size, rows => cursor with { Shown = new HashSet<long>([.. shown, .. rows]) }));
    }

    /// <summary>
    /// The best of more matches than one wants to look at: those in which a word is strong, from the strongest on, until the others cannot be better. Where that takes too many, and for phrases, the newest are ranked
    /// besides, and something better may have been missed.
    /// </summary>
    private async Task<(Ranked Best, bool IsExact)> BestOfManyAsync(
        SqliteSearchExpression expression, IReadOnlyList<(string Phrase, double Weight)> weights, int count, Ranked newest, CancellationToken cancellation)
    {
        var rank = Ranking(weights, count);
        if (expression.RankingWords is not { } words)
        {
            var all = await RunAsync(expression.RankNewest(MaxRanked + 1), rank, cancellation);
            return (all, all.Seen <= MaxRanked);
        }

        // That an article has “the” strongly says nothing beside another word.
        var weightOf = words.ToDictionary(word => word, word => weights.Where(phrase => phrase.Phrase == $"\"{word}\"").Sum(phrase => phrase.Weight));
        var telling = weightOf.Where(word => word.Value >= weightOf.Values.Max() / Telling).ToList();
        var weight = telling.Sum(word => word.Value);
        var others = weightOf.Values.Sum() - weight;
        for (var level = WordStrength.Levels; ; level--)
        {
            var strong = await RunAsync(expression.RankStrong(telling.Select(word => word.Key), level), rank, cancellation);
            var bound = weight * WordStrength.Score(WordStrength.Bound(level, newest.AverageLength)) + others * WordStrength.MaxScore;
            if (strong.Least > bound)
                return (strong, true);
            if (level == 1 || strong.Seen >= MaxStrong)
                return (strong.With(newest, count), false);
        }
    }

    private static Func<SqliteCommand, Ranked> Ranking(IReadOnlyList<(string Phrase, double Weight)> weights, int best, int first = 0) =>
        command => SqliteRelevance.Rank(command, [.. weights.Select(phrase => phrase.Weight)], best, first);

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

    /// <summary>What facets need to know of the articles at the rows.</summary>
    private Task<List<FacetEntry>> EntriesAsync(IReadOnlyList<long> rows, CancellationToken cancellation) => RunAsync(
        ("SELECT COALESCE(language, ''), parties FROM json_each(@rows) AS found CROSS JOIN article_facets ON row = found.value", [new SqliteParameter("@rows", JsonSerializer.Serialize(rows))]),
        command =>
        {
            List<FacetEntry> entries = [];
            using var reader = command.ExecuteReader();
            while (reader.Read())
                entries.Add(new(reader.GetString(0), reader.GetFieldValue<byte[]>(1)));
            return entries;
        },
        cancellation);

    private Task<List<long>> RowsAsync((string Sql, object[] Parameters) statement, CancellationToken cancellation) => RunAsync(
        statement,
        command =>
        {
            List<long> rows = [];
            using var reader = command.ExecuteReader();
            while (reader.Read())
                rows.Add(reader.GetInt64(0));
            return rows;
        },
        cancellation);

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
        var bearers = await archive.PartyAliases.Where(a => a.FoldedName == folded).Select(a => a.PartyId).ToListAsync(cancellation);
        var exact = await MostUsedAsync([.. bearers, .. await SpelledAsync(name, kind, cancellation)], kind, cancellation);
        if (exact.Count > 0)
            return exact;

        var parts = SearchWords.In(name).Select(w => $"\"{w.Folded}\"").ToList();
        if (parts.Count == 0)
            return [];

        var words = $"words : ({string.Join(" AND ", parts)})";
        var aliases = await archive.Database
            .SqlQuery<int>($"SELECT rowid AS Value FROM party_names WHERE party_names MATCH {words} LIMIT 1000").ToListAsync(cancellation);
        return await MostUsedAsync(await archive.PartyAliases.Where(a => aliases.Contains(a.Id)).Select(a => a.PartyId).ToListAsync(cancellation), kind, cancellation);
    }

    /// <summary>Ids of the parties with an alias that is a spelling of a full name.</summary>
    private async Task<IEnumerable<int>> SpelledAsync(string name, PartyKind? kind, CancellationToken cancellation)
    {
        var kinds = Enum.GetValues<PartyKind>().Where(k => (kind is null || k == kind) && PartyNames.IsFull(k, name)).ToList();
        var keys = kinds.ConvertAll(k => NameKey.Of(k, name).Full);
        var alike = await archive.PartyAliases.Where(a => keys.Contains(a.Key) && kinds.Contains(a.Party.Kind))
            .OrderByDescending(a => a.MentionCount).Take(MaxPartiesOfName).Select(a => new { a.PartyId, a.Name, a.Party.Kind }).ToListAsync(cancellation);
        return alike.Where(a => NameComparison.Compare(a.Kind, a.Name, name) is NameMatch.Same).Select(a => a.PartyId);
    }

    private async Task<IReadOnlyList<int>> MostUsedAsync(IReadOnlyList<int> partyIds, PartyKind? kind, CancellationToken cancellation) => partyIds is [] ? [] :
        await archive.Parties.Where(p => partyIds.Contains(p.Id) && (kind == null || p.Kind == kind))
            .OrderByDescending(p => p.ArticleCount).ThenBy(p => p.Id).Select(p => p.Id).Take(MaxPartiesOfName).ToListAsync(cancellation);

    private async Task<IReadOnlyList<Facet>> FacetsAsync(IReadOnlyList<long> newest, CancellationToken cancellation)
    {
        var counts = FacetCounts.Of(await EntriesAsync(newest, cancellation));
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
        var rows = await RowsAsync(Of(SearchTable.Articles, PartyRole.Named, partyId).ByDate(newestFirst: true, beyond: null, articles), cancellation);
        return CompanionCounts.In(await EntriesAsync(rows, cancellation), partyId, count);
    }

    public async Task<PartyDays> DaysOfAsync(int partyId, int limit, CancellationToken cancellation)
    {
        var articles = await RowsAsync(Of(SearchTable.Articles, PartyRole.Named, partyId).ByDate(newestFirst: true, beyond: null, limit), cancellation);
        var quotes = await RowsAsync(Of(SearchTable.Quotes, PartyRole.Speaker, partyId).ByDate(newestFirst: true, beyond: null, limit), cancellation);
        return new(articles.ConvertAll(Dated), quotes.ConvertAll(row => Dated(row >> SqliteSearchTables.QuoteBits)));
    }

    private static SqliteSearchExpression Of(SearchTable table, PartyRole role, int partyId)
    {
        var party = new PartyTerm(role, null, PartyTerm.NameOf(partyId));
        return new(table, party, new Dictionary<PartyTerm, IReadOnlyList<int>> { [party] = [partyId] });
    }

    private static DatedRow Dated(long row) => new(row, SqliteSearchTables.DayOf(row) is var day && day != SqliteSearchTables.Undated ? day : null);

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

    /// <param name="Newest">Rows of the newest, for the facets.</param>
    /// <param name="Total">How many there are; counting stops behind <see cref="SqliteSearchIndex.MaxTotal"/>.</param>
    /// <param name="RankingIsExact">Whether no match is better than those shown.</param>
    private sealed record Matches(IReadOnlyList<long> Newest, long Total, bool RankingIsExact);

    /// <param name="Next">Where the next page begins; null on the last.</param>
    private sealed record Page(IReadOnlyList<long> Rows, SearchCursor? Next)
    {
        public static Page Of(IReadOnlyList<long> found, IReadOnlySet<long> shown, int size, Func<IReadOnlyList<long>, SearchCursor> next)
        {
            List<long> rows = [.. found.Where(row => !shown.Contains(row)).Take(size + 1)];
            if (rows.Count <= size)
                return new(rows, null);

            rows.RemoveAt(size);
            return new(rows, next(rows));
        }
    }
}
