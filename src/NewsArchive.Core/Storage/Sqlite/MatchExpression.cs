using System.Globalization;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>Writes questions as FTS5 expressions for one table. Words are folded to letters and digits and always quoted; nothing typed reaches the expression otherwise.</summary>
/// <param name="Parties">The parties that each name of the question means.</param>
internal sealed record MatchExpression(SearchTable Table, IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>> Parties)
{
    /// <summary>Whether the table can be asked about everything in the node: it holds no dates, and not every field.</summary>
    public bool CanAsk(QueryNode node) => node switch
    {
        DateTerm => false,
        WordsTerm words => Table.Words.ContainsKey(words.Field),
        NearTerm near => Table.Words.ContainsKey(near.Field),
        Except except => CanAsk(except.Node),
        AllOf all => all.Nodes.All(CanAsk),
        AnyOf any => any.Nodes.All(CanAsk),
        _ => true,
    };

    public string Of(QueryNode node) => node switch
    {
        WordsTerm words => $"{Table.Words[words.Field]} : {Phrase(words)}",
        NearTerm near => string.Create(CultureInfo.InvariantCulture, $"{Table.Words[near.Field]} : NEAR({string.Join(' ', near.Words.Select(Phrase))}, {near.Distance})"),
        VerbTerm verb => $"tokens : \"{SqliteSearchTables.Verb(verb.Verb)}\"",
        HasTerm has => $"tokens : \"{SqliteSearchTables.Has(has.Part)}\"",
        PartyTerm party => OfParty(party),
        LanguageTerm language => $"tokens : \"{SqliteSearchTables.Language(language.Code)}\"",
        Except except => $"({SqliteSearchTables.Everything} NOT {Of(except.Node)})",
        AllOf all => $"({OfAll(all.Nodes)})",
        AnyOf any => $"({string.Join(" OR ", any.Nodes.Select(Of))})",
        _ => throw new InvalidOperationException($"{node.GetType().Name} cannot be asked of the full-text table."),
    };

    public string OfAll(IReadOnlyList<QueryNode> nodes)
    {
        var wanted = nodes.Where(n => n is not Except).Select(Of).DefaultIfEmpty(SqliteSearchTables.Everything);
        var excluded = nodes.OfType<Except>().Select(e => Of(e.Node)).ToList();
        var all = string.Join(" AND ", wanted);
        return excluded is [] ? all : $"({all}) NOT ({string.Join(" OR ", excluded)})";
    }

    /// <summary>
    /// The words that rank, in folded form: an article in which none of them is strong cannot rank high. Null when the question also asks for more than single words of the text: FTS5 looks for the next place of a phrase
    /// whatever else an article must have, so that asking for strong words besides would spare nothing.
    /// </summary>
    public static IReadOnlyList<string>? RankingWords(IEnumerable<QueryNode> nodes)
    {
        var terms = nodes.SelectMany(Ranking).ToList();
        List<string> words = [.. terms.OfType<WordsTerm>().Where(term => !term.IsPrefix && term.Field is not TextField.Byline)
            .Select(term => SearchWords.Joined(term.Value)).Where(word => !word.Contains(' ', StringComparison.Ordinal))];
        return words is [] || words.Count < terms.Count ? null : [.. words.Distinct()];
    }

    private static IEnumerable<QueryNode> Ranking(QueryNode node) => node switch
    {
        WordsTerm or NearTerm => [node],
        AllOf all => all.Nodes.SelectMany(Ranking),
        AnyOf any => any.Nodes.SelectMany(Ranking),
        _ => [],
    };

    /// <summary>The party by its token or, where the text names someone who is no party, by those words.</summary>
    private string OfParty(PartyTerm term)
    {
        var tokens = Parties[term].Select(id => $"\"{Token(term.Role, id)}\"").ToList();
        List<string> ways = tokens is [] ? [] : [$"tokens : ({string.Join(" OR ", tokens)})"];
        if (Table.Names.TryGetValue(term.Role, out var columns) && SearchWords.In(term.Name).Any())
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

    private static string Phrase(WordsTerm words) => Phrase(words.Value) + (words.IsPrefix ? " *" : "");

    private static string Phrase(string value) => $"\"{SearchWords.Joined(value)}\"";
}
