namespace NewsArchive.Core.Parties;

/// <summary>The resolving of one article's names: what the archive knows, what people have judged, and what has been found so far.</summary>
internal sealed class Resolution(KnownParties known, Judgements judgements)
{
    public KnownParties Known => known;

    public Judgements Judgements => judgements;

    public ResolvedParties Found { get; } = new();

    public void Add(NamedParty name, Party party)
    {
        known.Record(name.Names, party);
        if (name.Extracted is { } extracted)
            Found.Add(extracted, party);
        else
            Found.Add(name.Name, party);
    }

    public bool Has(NamedParty name) => (name.Extracted is { } extracted ? Found.Of(extracted) : Found.Organization(name.Name)) is not null;

    /// <summary>Whether neither a person nor the article itself says that it is somebody else.</summary>
    public bool MayBe(NamedParty name, Party party) => !judgements.AreDifferent(name, party) && (!name.Names.IsShort || !Found.InText.Contains(party));
}
