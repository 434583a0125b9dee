using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    /// <summary>Counting stops here; a larger number tells a reader nothing more.</summary>
    private const int MaxTotal = 10_000;

    /// <summary>Facets and relevance look at the newest so many matches; beyond that their cost grows and their use does not.</summary>
    private const int MaxCandidates = 5_000;

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
        var newest = await RowsAsync(expression.ByDate(newestFirst: true, beyond: null, MaxCandidates), cancellation);
        var total = newest.Count < MaxCandidates ? newest.Count : (await RowsAsync(expression.Count(MaxTotal + 1), cancellation)).Single();

        return new(
            (int)Math.Min(total, MaxTotal), total <= MaxTotal,
            await HitsAsync(rows, asked, cancellation), await FacetsAsync(newest, cancellation), next?.ToString());
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
            var best = await RowsAsync(expression.ByRelevance(MaxCandidates, size + shown.Count + 1), cancellation);
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

    private async Task<IReadOnlyList<Facet>> FacetsAsync(IReadOnlyList<long> rows, CancellationToken cancellation)
    {
        var counts = await archive.Database.SqlQuery<PartyCount>($"""
            SELECT part.PartyId AS Id, party.Kind, party.Name, party.IsConfirmed, COUNT(*) AS Articles, SUM((part.Parts & {(int)(PartyParts.Source | PartyParts.Publisher)}) <> 0) AS AsSource
            FROM json_each({JsonSerializer.Serialize(rows)}) AS row
            JOIN Articles AS article ON article.IndexRow = row.value
            JOIN ArticleParties AS part ON part.ArticleId = article.Id
            JOIN Parties AS party ON party.Id = part.PartyId
            GROUP BY part.PartyId
            """).ToListAsync(cancellation);

        return
        [
            PartyFacet("person", "person", counts.Where(c => c.Kind == nameof(PartyKind.Person)), c => c.Articles),
            PartyFacet("organization", "org", counts.Where(c => c.Kind == nameof(PartyKind.Organization)), c => c.Articles),
            PartyFacet("place", "place", counts.Where(c => c.Kind == nameof(PartyKind.Place)), c => c.Articles),
            PartyFacet("source", "source", counts.Where(c => c.AsSource > 0), c => c.AsSource),
            new("language", await LanguagesAsync(rows, cancellation)),
            new("year", [.. YearCounts(rows)]),
        ];
    }

    private async Task<IReadOnlyList<FacetValue>> LanguagesAsync(IReadOnlyList<long> rows, CancellationToken cancellation)
    {
        var counts = await archive.Database.SqlQuery<LanguageCount>($"""
            SELECT article.Language AS Code, COUNT(*) AS Articles
            FROM json_each({JsonSerializer.Serialize(rows)}) AS row
            JOIN Articles AS article ON article.IndexRow = row.value
            WHERE article.Language IS NOT NULL
            GROUP BY article.Language
            ORDER BY Articles DESC, Code LIMIT {FacetLength}
            """).ToListAsync(cancellation);
        return [.. counts.Select(c => new FacetValue(null, c.Code, null, c.Articles, QueryText.Term("lang", c.Code)))];
    }

    private static Facet PartyFacet(string name, string field, IEnumerable<PartyCount> counts, Func<PartyCount, int> count) =>
        new(name, [.. counts.OrderByDescending(count).ThenBy(c => c.Name, StringComparer.Ordinal).Take(FacetLength)
            .Select(c => new FacetValue(c.Id, c.Name, c.IsConfirmed, count(c), QueryText.Term(field, c.Name)))]);

    private static IEnumerable<FacetValue> YearCounts(IEnumerable<long> rows) =>
        from row in rows
        let day = SqliteSearchTables.DayOf(row)
        where day != SqliteSearchTables.Undated
        group row by day.Year into year
        orderby year.Key descending
        let name = year.Key.ToString("0000", CultureInfo.InvariantCulture)
        select new FacetValue(null, name, null, year.Count(), QueryText.Term("date", name));

    private sealed record LanguageCount(string Code, int Articles);

    private sealed record PartyCount(int Id, string Kind, string Name, bool IsConfirmed, int Articles, int AsSource);
}
