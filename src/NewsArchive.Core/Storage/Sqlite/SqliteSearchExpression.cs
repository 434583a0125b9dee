using System.Globalization;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// A question in SQLite's terms: an FTS5 expression, a range of rows, and a condition for dates that stand behind OR or a minus.
/// Words are folded to letters and digits and always quoted; nothing typed reaches the expression otherwise.
/// </summary>
internal sealed class SqliteSearchExpression
{
    private readonly IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>> _parties;
    private readonly List<SqliteParameter> _parameters = [];
    private readonly string _condition;
    private readonly long _low = SqliteSearchTables.FirstRow(DateOnly.MinValue);
    private readonly long _high = SqliteSearchTables.LastRow(DateOnly.MaxValue);

    public SqliteSearchExpression(QueryNode? root, IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>> parties)
    {
        _parties = parties;
        IReadOnlyList<QueryNode> nodes = root is AllOf all ? all.Nodes : root is null ? [] : [root];
        foreach (var date in nodes.OfType<DateTerm>())
        {
            var (first, last) = Rows(date);
            (_low, _high) = (Math.Max(_low, first), Math.Min(_high, last));
        }

        var rest = nodes.Where(n => n is not DateTerm).ToLookup(HasDate);
        _parameters.Add(new("@match", MatchAll(rest[false].ToList())));
        _condition = string.Concat(rest[true].Select(n => $" AND {Condition(n)}"));
    }

    /// <summary>The matching rows in order of date.</summary>
    /// <param name="beyond">Only rows after this one in that order; null for all.</param>
    public (string Sql, object[] Parameters) ByDate(bool newestFirst, long? beyond, int limit)
    {
        var low = newestFirst || beyond is null ? _low : Math.Max(_low, beyond.Value + 1);
        var high = !newestFirst || beyond is null ? _high : Math.Min(_high, beyond.Value - 1);
        return ($"SELECT rowid AS Value FROM {From} ORDER BY rowid {(newestFirst ? "DESC" : "ASC")} LIMIT @limit", Parameters(low, high, limit));
    }

    /// <summary>
    /// The best rows among the newest <paramref name="candidates"/> matches. Ranking every match of a common word costs seconds in a large archive,
    /// and between equally good articles the newer one is wanted, so the older ones are left to the order by date.
    /// A word in the headline counts as much as six in the text.
    /// </summary>
    public (string Sql, object[] Parameters) ByRelevance(int candidates, int limit)
    {
        var sql = $"""
            SELECT row AS Value FROM (
                SELECT rowid AS row, bm25(article_search, 6, 1, 1, 1, 0, 0, 0, 0) AS score
                FROM {From} ORDER BY rowid DESC LIMIT @candidates)
            ORDER BY score, row DESC LIMIT @limit
            """;
        return (sql, [.. Parameters(_low, _high, limit), new SqliteParameter("@candidates", candidates)]);
    }

    public (string Sql, object[] Parameters) Count(int limit) =>
        ($"SELECT COUNT(*) AS Value FROM (SELECT 1 FROM {From} LIMIT @limit)", Parameters(_low, _high, limit));

    private string From => $"article_search WHERE article_search MATCH @match AND rowid BETWEEN @low AND @high{_condition}";

    private object[] Parameters(long low, long high, int limit) =>
    [
        .. _parameters.Select(p => new SqliteParameter(p.ParameterName, p.Value)),
        new SqliteParameter("@low", low), new SqliteParameter("@high", high), new SqliteParameter("@limit", limit),
    ];

    private static bool HasDate(QueryNode node) => node switch
    {
        DateTerm => true,
        Except except => HasDate(except.Node),
        AllOf all => all.Nodes.Any(HasDate),
        AnyOf any => any.Nodes.Any(HasDate),
        _ => false,
    };

    private string Condition(QueryNode node) => node switch
    {
        _ when !HasDate(node) => $"rowid IN (SELECT rowid FROM article_search WHERE article_search MATCH {Parameter(Match(node))})",
        DateTerm date when Rows(date) is var (first, last) => $"rowid BETWEEN {Parameter(first)} AND {Parameter(last)}",
        Except except => $"NOT ({Condition(except.Node)})",
        AllOf all => $"({string.Join(" AND ", all.Nodes.Select(Condition))})",
        AnyOf any => $"({string.Join(" OR ", any.Nodes.Select(Condition))})",
        _ => throw new InvalidOperationException($"{node.GetType().Name} holds no date."),
    };

    private string Parameter(object value)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"@c{_parameters.Count}");
        _parameters.Add(new(name, value));
        return name;
    }

    private static (long First, long Last) Rows(DateTerm date) => (
        // An open beginning still leaves out the articles without a date.
        SqliteSearchTables.FirstRow(date.From ?? SqliteSearchTables.Undated.AddDays(1)),
        SqliteSearchTables.LastRow(date.To ?? DateOnly.MaxValue));

    private string Match(QueryNode node) => node switch
    {
        WordsTerm words => $"{ColumnsOf(words.Field)} : {Phrase(words.Value)}{(words.IsPrefix ? " *" : "")}",
        PartyTerm party => MatchParty(party),
        LanguageTerm language => $"tokens : \"{SqliteSearchTables.Language(language.Code)}\"",
        Except except => $"({SqliteSearchTables.Everything} NOT {Match(except.Node)})",
        AllOf all => $"({MatchAll(all.Nodes)})",
        AnyOf any => $"({string.Join(" OR ", any.Nodes.Select(Match))})",
        _ => throw new InvalidOperationException($"{node.GetType().Name} cannot be asked of the full-text table."),
    };

    private string MatchAll(IReadOnlyList<QueryNode> nodes)
    {
        var wanted = nodes.Where(n => n is not Except).Select(Match).DefaultIfEmpty(SqliteSearchTables.Everything);
        var excluded = nodes.OfType<Except>().Select(e => Match(e.Node)).ToList();
        var all = string.Join(" AND ", wanted);
        return excluded is [] ? all : $"({all}) NOT ({string.Join(" OR ", excluded)})";
    }

    /// <summary>The party by its token or, where the text names someone who is no party, by those words.</summary>
    private string MatchParty(PartyTerm term)
    {
        var tokens = _parties[term].Select(id => $"\"{Token(term.Role, id)}\"").ToList();
        List<string> ways = tokens is [] ? [] : [$"tokens : ({string.Join(" OR ", tokens)})"];
        if (NameColumns(term.Role) is { } columns)
            ways.Add($"{columns} : {Phrase(term.Name)}");
        return ways is [] ? SqliteSearchTables.Nothing : $"({string.Join(" OR ", ways)})";
    }

    private static string Token(PartyRole role, int id) => role switch
    {
        PartyRole.Speaker => SqliteSearchTables.Speaker(id),
        PartyRole.Source => SqliteSearchTables.Source(id),
        PartyRole.Publisher => SqliteSearchTables.Publisher(id),
        _ => SqliteSearchTables.Party(id),
    };

    private static string? NameColumns(PartyRole role) => role switch
    {
        PartyRole.Speaker => "speakers",
        PartyRole.Source => "{sources publisher}",
        PartyRole.Publisher => "publisher",
        _ => null,
    };

    private static string ColumnsOf(TextField field) => field switch
    {
        TextField.Headline => "headline",
        TextField.Said => "quotes",
        TextField.Byline => "byline",
        _ => "{headline text}",
    };

    private static string Phrase(string value) => $"\"{SearchWords.Joined(value)}\"";
}
