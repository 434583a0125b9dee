namespace NewsArchive.Core.Search;

/// <summary>A parsed question. Anything can be parsed; what could not be understood is in <see cref="Mistakes"/> and left out.</summary>
/// <param name="Text">The question as typed.</param>
/// <param name="Root">Null when nothing is asked, which matches every article.</param>
public sealed record SearchQuery(string Text, QueryNode? Root, IReadOnlyList<QueryMistake> Mistakes)
{
    public static SearchQuery Parse(string? text)
    {
        var (root, mistakes) = QueryParser.Parse(text ?? "");
        return new(text ?? "", root, mistakes);
    }

    /// <summary>The terms that all have to match, each with the question that is left when it is removed.</summary>
    public IReadOnlyList<QueryChip> Chips => [.. TopLevel.Select((node, i) => QueryChip.Of(node, Render(TopLevel.Where((_, other) => other != i))))];

    /// <summary>This question narrowed down by one more term, such as <see cref="FacetValue.Term"/>.</summary>
    public string With(string term)
    {
        if (Parse(term).Root is not { } added || TopLevel.Contains(added))
            return ToString();
        return Render([.. TopLevel, added]);
    }

    /// <summary>This question with terms that did not come from its text.</summary>
    public SearchQuery And(IEnumerable<QueryNode> terms) => this with { Root = new AllOf([.. TopLevel, .. terms]) };

    /// <summary>Every term, wherever it stands, excluded ones too.</summary>
    public IEnumerable<QueryNode> Terms => TermsIn(Root);

    /// <summary>What is searched for, well-formed: mistakes are left out.</summary>
    public override string ToString() => Root?.ToString() ?? "";

    /// <summary>What all has to match, one by one.</summary>
    public IReadOnlyList<QueryNode> TopLevel => Root switch
    {
        null => [],
        AllOf all => all.Nodes,
        _ => [Root],
    };

    private static IEnumerable<QueryNode> TermsIn(QueryNode? node) => node switch
    {
        null => [],
        AllOf all => all.Nodes.SelectMany(TermsIn),
        AnyOf any => any.Nodes.SelectMany(TermsIn),
        Except except => TermsIn(except.Node),
        _ => [node],
    };

    private static string Render(IEnumerable<QueryNode> nodes) => nodes.ToList() switch
    {
        [var only] => only.ToString(),
        var several => new AllOf(several).ToString(),
    };
}

/// <summary>Where in the question a mistake stands and a sentence about it.</summary>
public sealed record QueryMistake(int Start, int Length, string Explanation);

/// <summary>One term of a question, shown with a link that removes it.</summary>
/// <param name="Field">The field's name; null for words, groups and alternatives.</param>
/// <param name="Label">The words, the name or the date.</param>
/// <param name="IsExcluded">Whether the term excludes articles.</param>
/// <param name="Term">The term in the search language.</param>
/// <param name="Without">The question without it.</param>
public sealed record QueryChip(string? Field, string Label, bool IsExcluded, string Term, string Without)
{
    internal static QueryChip Of(QueryNode node, string without)
    {
        var isExcluded = node is Except;
        var (field, label) = Describe(node is Except except ? except.Node : node);
        return new(field, label, isExcluded, node.ToString(), without);
    }

    private static (string? Field, string Label) Describe(QueryNode node) => node switch
    {
        WordsTerm words => (QueryFields.NameOf(words.Field), words.IsPrefix ? words.Value + "*" : words.Value),
        PartyTerm party => (QueryFields.NameOf(party.Role, party.Kind), party.Name),
        DateTerm date => ("date", date.Value),
        LanguageTerm language => ("lang", language.Code),
        VerbTerm verb => ("verb", verb.Verb),
        HasTerm has => ("has", has.Part.ToString().ToLowerInvariant()),
        _ => (null, node.ToString()),
    };
}
