using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>The parties that the names of one article may mean, found by the key of a name in one step however many there are.</summary>
/// <param name="day">The article's; null when it has none.</param>
internal sealed class KnownParties(DateOnly? day)
{
    /// <summary>Being named in another part of its life makes a person reachable by surname there.</summary>
    private const int DaysThatWiden = 183;

    private readonly Dictionary<(PartyKind Kind, string Key), List<Party>> byKey = [];
    private readonly HashSet<Party> widened = [];
    private readonly HashSet<PartyAlias> respelled = [];

    public DateOnly? Day => day;

    /// <summary>Persons whom this article names in full for the first time, or at another time than before.</summary>
    public IReadOnlyCollection<Party> Widened => widened;

    /// <summary>Spellings that are new with this article, or that it writes in a better way.</summary>
    public IReadOnlyCollection<PartyAlias> Respelled => respelled;

    public void Add(Party party)
    {
        foreach (var alias in party.Aliases)
            Index(party, alias.Key);
    }

    public IReadOnlyList<Party> Named(PartyKind kind, string key) => byKey.GetValueOrDefault((kind, key)) ?? [];

    /// <summary>The parties that one of the full names may mean, and how surely; those that the names tell apart are left out.</summary>
    public IReadOnlyList<(Party Party, NameMatch Match)> Bearing(PartyNames names) =>
    [
        .. names.FullNames.SelectMany(name => Named(names.Kind, NameKey.Of(names.Kind, name).Full)).Distinct()
            .Select(party => (party, Match(names, party)))
            .Where(candidate => candidate.Item2 != NameMatch.Different),
    ];

    /// <summary>Adds the article's spellings and their counts to the party.</summary>
    public void Record(PartyNames names, Party party)
    {
        var seen = party.Seen;
        foreach (var spelling in names.Spellings)
        {
            if (party.Count(spelling.Name, spelling.Count, day) is { } changed)
                respelled.Add(changed);
            Index(party, NameKey.Of(names.Kind, spelling.Name).Full);
        }

        party.Fields |= names.Fields;
        party.Generation ??= names.Generation;
        party.TakeFullestName();
        if (names is { Kind: PartyKind.Person, IsShort: false } && day is { } date
            && (seen is not { } range || range.First.DayNumber - date.DayNumber > DaysThatWiden || date.DayNumber - range.Last.DayNumber > DaysThatWiden))
            widened.Add(party);
    }

    /// <summary>One pair of names that differ tells the parties apart, however alike the others are.</summary>
    private static NameMatch Match(PartyNames names, Party party)
    {
        var keys = names.FullNames.ToLookup(name => NameKey.Of(names.Kind, name).Full);
        var matches = party.Aliases.SelectMany(alias => keys[alias.Key], (alias, name) => NameComparison.Compare(names.Kind, alias.Name, name)).ToList();
        if (matches is [] || matches.Contains(NameMatch.Different))
            return NameMatch.Different;

        NameMatch[] parts = [matches.Max(), NameComparison.Generations(names.Generation, party.Generation)];
        return parts.Min();
    }

    private void Index(Party party, string key)
    {
        if (!byKey.TryGetValue((party.Kind, key), out var namesakes))
            byKey[(party.Kind, key)] = namesakes = [];
        if (!namesakes.Contains(party))
            namesakes.Add(party);
    }
}
