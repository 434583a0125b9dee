using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>The resolving of one article's names: what the archive knows, what people have judged, and what has been found so far.</summary>
internal sealed class Resolution(KnownParties known, Judgements judgements)
{
    public KnownParties Known => known;

    public Judgements Judgements => judgements;

    private readonly Dictionary<string, HashSet<Party>> bySurname = [];
    private readonly HashSet<Party> all = [];

    public ResolvedParties Found { get; } = new();

    public void Add(NamedParty name, Party party)
    {
        known.Record(name.Names, party);
        all.Add(party);
        foreach (var key in name.Names.FullNames.Select(full => NameKey.Of(name.Names.Kind, full).Short).OfType<string>())
            (bySurname.TryGetValue(key, out var bearers) ? bearers : bySurname[key] = []).Add(party);
        if (name.Extracted is { } extracted)
            Found.Add(extracted, party);
        else
            Found.Add(name.Name, party);
    }

    public bool Has(NamedParty name) => (name.Extracted is { } extracted ? Found.Of(extracted) : Found.Organization(name.Name)) is not null;

    public bool Has(Party party) => all.Contains(party);

    /// <summary>The one person of the article whom an initial and a surname fit: "J. Smith" beside Joan Smith.</summary>
    public Party? BearerOf(SurnameUse use) =>
        use.Initial is not null && bySurname.GetValueOrDefault(use.Key)?.Where(party => party.Kind == PartyKind.Person && use.Fits(party.Name)).Take(2).ToList() is [var only] ? only : null;

    /// <summary>Whether neither a person nor the article itself says that it is somebody else.</summary>
    public bool MayBe(NamedParty name, Party party) => !judgements.AreDifferent(name, party) && (!name.Names.IsShort || !Found.InText.Contains(party));
}
