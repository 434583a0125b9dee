using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>The parties that the names of one article may mean, found by folded name in one step however many there are.</summary>
internal sealed class KnownParties
{
    private readonly Dictionary<(PartyKind Kind, string FoldedName), List<Party>> byName = [];

    public void Add(Party party)
    {
        foreach (var alias in party.Aliases)
            Index(party, alias.FoldedName);
    }

    public IReadOnlyList<Party> Named(PartyKind kind, string foldedName) => byName.GetValueOrDefault((kind, foldedName)) ?? [];

    /// <summary>Adds the article's spellings and their counts to the party.</summary>
    public void Record(PartyNames names, Party party)
    {
        foreach (var (folded, spelling) in names.Spellings)
        {
            party.Count(spelling.Name, folded, spelling.Count);
            Index(party, folded);
        }

        party.TakeFullestName();
    }

    private void Index(Party party, string foldedName)
    {
        if (!byName.TryGetValue((party.Kind, foldedName), out var namesakes))
            byName[(party.Kind, foldedName)] = namesakes = [];
        if (!namesakes.Contains(party))
            namesakes.Add(party);
    }
}
