using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Parties;

/// <summary>The names that one article gives a party, and what it says beside them.</summary>
internal sealed class PartyNames
{
    private readonly Dictionary<string, Spelling> spellings = [];

    public PartyNames(PartyKind kind, string name, IEnumerable<string> mentions)
    {
        Kind = kind;
        Name = name;
        spellings[NameFolding.Fold(name)] = new(name, 0);
        foreach (var mention in mentions)
        {
            var folded = NameFolding.Fold(mention);
            spellings[folded] = spellings.TryGetValue(folded, out var known) ? known with { Count = known.Count + 1 } : new(mention, 1);
        }

        spellings.Remove("");
        var own = NameFolding.Fold(name);
        FullNames = [.. spellings.Where(s => IsFull(kind, s.Value.Name)).OrderByDescending(s => s.Key == own).ThenByDescending(s => s.Value.Count).Select(s => s.Value.Name)];
    }

    public PartyKind Kind { get; }

    public string Name { get; }

    public IEnumerable<Spelling> Spellings => spellings.Values;

    /// <summary>Names that are enough to know the party by, its name first, then the most used.</summary>
    public IReadOnlyList<string> FullNames { get; }

    /// <summary>Acronyms. Different bodies share them, so they join only where no full name can speak.</summary>
    public IEnumerable<string> Acronyms => Kind == PartyKind.Person ? [] : spellings.Values.Select(s => s.Name).Where(Acronym.Is);

    /// <summary>What the article says the party is.</summary>
    public RoleFields Fields { get; init; }

    /// <summary>What "Mr" or "Mrs" before the name shows, or the given name.</summary>
    public GrammaticalGender Gender { get; init; }

    /// <summary>"jr" or "sr", where the article tells it.</summary>
    public string? Generation { get; init; }

    public bool SharesRole(Party party) => (party.Fields & Fields & ~RoleFields.Local) != RoleFields.None;

    public bool IsShort => FullNames.Count == 0;

    /// <summary>
    /// Whether a name is enough to know the party by. For a person that takes a first name and a surname. An organisation's or a place's name is
    /// enough unless it is an acronym.
    /// </summary>
    public static bool IsFull(PartyKind kind, string name) =>
        kind == PartyKind.Person ? PersonalName.Parse(name) is { IsFull: true } : !Acronym.Is(name);

    internal sealed record Spelling(string Name, int Count);
}
