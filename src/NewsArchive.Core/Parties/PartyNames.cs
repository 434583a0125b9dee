using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>The names that one article gives a party, and which of them may join it to a party of the archive.</summary>
internal sealed class PartyNames
{
    private static readonly HashSet<string> Honorifics = ["mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "prof", "president", "minister", "general", "king", "queen"];

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
    }

    public PartyKind Kind { get; }

    public string Name { get; }

    /// <summary>Each spelling under its folded name, with the number of mentions in the article.</summary>
    public IReadOnlyDictionary<string, Spelling> Spellings => spellings;

    /// <summary>Folded full names, the party's name first, then the most used.</summary>
    public IEnumerable<string> FullKeys => Keys(IsFull);

    /// <summary>Folded acronyms. Different bodies share them, so they join only where no full name can speak.</summary>
    public IEnumerable<string> AcronymKeys => Kind == PartyKind.Person ? [] : Keys((_, name) => IsAcronym(name));

    public bool IsKnownByAcronymOnly => !FullKeys.Any();

    /// <summary>
    /// Whether a name is enough to know the party by. For a person that takes a first name and a surname: "Qaani", "Mr Smith" and "J. Smith" are
    /// not enough. An organisation's or a place's name is, unless it is an acronym.
    /// </summary>
    public static bool IsFull(PartyKind kind, string name)
    {
        if (kind != PartyKind.Person)
            return !IsAcronym(name);

        var words = NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length switch
        {
            < 2 => false,
            2 => words[0].Length > 1 && !Honorifics.Contains(words[0]),
            _ => true,
        };
    }

    /// <summary>"IRNA", "U.N.": one short word in capitals.</summary>
    public static bool IsAcronym(string name)
    {
        var letters = name.Replace(".", "", StringComparison.Ordinal);
        return letters.Length is >= 2 and <= 6 && letters.All(c => char.IsUpper(c) || char.IsDigit(c));
    }

    /// <summary>Whether one of the names is an acronym made of the words of the full name: HNA of "Halvern News Agency", BOE or BE of "Bank of England".</summary>
    public bool AreInitialsOf(string fullName)
    {
        var words = fullName.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var all = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        return spellings.Values.Any(s => IsAcronym(s.Name) && s.Name.Replace(".", "", StringComparison.Ordinal) is var letters && (letters == all || letters == capitals));
    }

    private IEnumerable<string> Keys(Func<PartyKind, string, bool> belongs)
    {
        var own = NameFolding.Fold(Name);
        return spellings.Where(s => belongs(Kind, s.Value.Name)).OrderByDescending(s => s.Key == own).ThenByDescending(s => s.Value.Count).Select(s => s.Key);
    }

    internal sealed record Spelling(string Name, int Count);
}
