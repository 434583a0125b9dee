using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// A question in SQLite's terms: an FTS5 expression, a range of rows, and a condition for what the table's expression cannot hold: dates that stand behind
/// OR or a minus, and fields that only the articles' table has.
/// </summary>
internal sealed class SqliteSearchExpression
{
    private readonly SearchTable _table;
    private readonly MatchExpression _match;
    private readonly List<SqliteParameter> _parameters = [];
    private readonly string _condition;
    private readonly long _low;
    private readonly long _high;

    public SqliteSearchExpression(SearchTable table, QueryNode? root, IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>> parties)
    {
        _table = table;
        _match = new(table, parties);
        (_low, _high) = (table.FirstRow(DateOnly.MinValue), table.LastRow(DateOnly.MaxValue));
        IReadOnlyList<QueryNode> nodes = root is AllOf all ? all.Nodes : root is null ? [] : [root];
        foreach (var date in nodes.OfType<DateTerm>())
        {
            var (first, last) = table.Rows(date);
            (_low, _high) = (Math.Max(_low, first), Math.Min(_high, last));
        }

        var rest = nodes.Where(n => n is not DateTerm).ToLookup(_match.CanAsk);
        Match = _match.OfAll(rest[true].ToList());
        RankingWords = MatchExpression.RankingWords(rest[true]);
        _condition = string.Concat(rest[false].Select(n => $" AND {Condition(n)}"));
    }

    /// <summary>The part of the question that is the full-text table's, in its language.</summary>
    public string Match { get; }

    /// <summary>The words that rank; see <see cref="MatchExpression.RankingWords"/>.</summary>
    public IReadOnlyList<string>? RankingWords { get; }

    /// <summary>The matching rows in order of date.</summary>
    /// <param name="beyond">Only rows after this one in that order; null for all.</param>
    public (string Sql, object[] Parameters) ByDate(bool newestFirst, long? beyond, int limit)
    {
        var low = newestFirst || beyond is null ? _low : Math.Max(_low, beyond.Value + 1);
        var high = !newestFirst || beyond is null ? _high : Math.Min(_high, beyond.Value - 1);
        return ($"SELECT rowid AS Value FROM {From} ORDER BY rowid {(newestFirst ? "DESC" : "ASC")} LIMIT @limit", Parameters(low, high, limit));
    }

    /// <summary>Shows the newest matches to <see cref="SqliteRelevance.Rank"/>, the newest first.</summary>
    public (string Sql, object[] Parameters) RankNewest(int limit) => (
        $"SELECT MAX(seen) FROM (SELECT rank_match({_table.Name}) AS seen FROM {From} ORDER BY rowid DESC LIMIT @limit)", Parameters(_low, _high, limit));

    /// <summary>Shows the matches that have one of the words with this level of <see cref="WordStrength"/> or a higher one.</summary>
    public (string Sql, object[] Parameters) RankStrong(IEnumerable<string> words, int level)
    {
        var tokens = from word in words from higher in Enumerable.Range(level, WordStrength.Levels - level + 1) select $"\"{WordStrength.Token(word, higher)}\"";
        var parameters = Parameters(_low, _high);
        ((SqliteParameter)parameters[0]).Value = $"({Match}) AND tokens : ({string.Join(" OR ", tokens)})";
        return ($"SELECT 1 FROM {From} AND rank_match({_table.Name}) IS NOT NULL", parameters);
    }

    public (string Sql, object[] Parameters) Count(int limit) =>
        ($"SELECT COUNT(*) AS Value FROM (SELECT 1 FROM {From} LIMIT @limit)", Parameters(_low, _high, limit));

    private string From => $"{_table.Name} WHERE {_table.Name} MATCH @match AND rowid BETWEEN @low AND @high{_condition}";

    private object[] Parameters(long low, long high, int limit) => [.. Parameters(low, high), new SqliteParameter("@limit", limit)];

    private object[] Parameters(long low, long high) =>
    [
        new SqliteParameter("@match", Match), .. _parameters.Select(p => new SqliteParameter(p.ParameterName, p.Value)), new SqliteParameter("@low", low), new SqliteParameter("@high", high),
    ];

    private string Condition(QueryNode node) => node switch
    {
        _ when _match.CanAsk(node) => $"rowid IN (SELECT rowid FROM {_table.Name} WHERE {_table.Name} MATCH {Parameter(_match.Of(node))})",
        DateTerm date when _table.Rows(date) is var (first, last) => $"rowid BETWEEN {Parameter(first)} AND {Parameter(last)}",
        WordsTerm or NearTerm => InArticles(node),
        Except except => $"NOT ({Condition(except.Node)})",
        AllOf all => $"({string.Join(" AND ", all.Nodes.Select(Condition))})",
        AnyOf any => $"({string.Join(" OR ", any.Nodes.Select(Condition))})",
        _ => throw new InvalidOperationException($"{node.GetType().Name} can be asked of every table."),
    };

    private string InArticles(QueryNode words)
    {
        var match = _match with { Table = SearchTable.Articles };
        return $"(rowid >> {_table.RowBits}) IN (SELECT rowid FROM article_search WHERE article_search MATCH {Parameter(match.Of(words))})";
    }

    private string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@c{_parameters.Count}");
        _parameters.Add(new(name, value));
        return name;
    }
}
