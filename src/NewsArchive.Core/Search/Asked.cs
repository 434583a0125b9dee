namespace NewsArchive.Core.Search;

/// <summary>What a question wants to see, without what it excludes: the words and the parties to mark in a result.</summary>
internal sealed record Asked(IReadOnlyList<SoughtWords> Words, IReadOnlyList<int> PartyIds)
{
    public static Asked In(QueryNode? root, IReadOnlyDictionary<PartyTerm, IReadOnlyList<int>> parties)
    {
        var terms = Wanted(root).ToList();
        return new(
            [.. terms.OfType<WordsTerm>().Concat(terms.OfType<NearTerm>().SelectMany(near => near.Words)).Where(t => t.Field is not TextField.Byline).Select(SoughtWords.Of).Distinct()],
            [.. terms.OfType<PartyTerm>().SelectMany(t => parties[t]).Distinct()]);
    }

    private static IEnumerable<QueryNode> Wanted(QueryNode? node) => node switch
    {
        null or Except => [],
        AllOf all => all.Nodes.SelectMany(Wanted),
        AnyOf any => any.Nodes.SelectMany(Wanted),
        _ => [node],
    };
}
