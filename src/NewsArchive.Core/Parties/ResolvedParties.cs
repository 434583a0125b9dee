using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Parties;

/// <summary>What the names of one article mean in the archive.</summary>
internal sealed class ResolvedParties
{
    private readonly Dictionary<ExtractedParty, Party> byParty = [];
    private readonly Dictionary<string, Party> byName = [];
    private readonly HashSet<Party> inText = [];
    private readonly Dictionary<Party, (SurnameUse Use, bool IsProbable)> surnames = [];

    public IEnumerable<Party> All => byParty.Values.Concat(byName.Values);

    /// <summary>The parties of the text, without those that only publish it or are cited.</summary>
    public IReadOnlySet<Party> InText => inText;

    public void Add(ExtractedParty extracted, Party party)
    {
        byParty[extracted] = party;
        inText.Add(party);
    }

    public void Add(string organization, Party party) => byName[organization] = party;

    /// <summary>Notes that the article names the party by surname only.</summary>
    public void AddSurname(Party party, SurnameUse use, bool isProbable) => surnames[party] = (use, isProbable);

    public Party? Of(ExtractedParty? extracted) => extracted is null ? null : byParty.GetValueOrDefault(extracted);

    public Party? Of(ExtractedSource source) => source.Party is null ? Organization(source.Name) : Of(source.Party);

    public Party? Organization(string? name) => name is null ? null : byName.GetValueOrDefault(name);

    /// <summary>The row that says which parts the party plays in the article.</summary>
    public ArticleParty Row(Party party, PartyParts parts) => surnames.TryGetValue(party, out var surname)
        ? new() { Party = party, Parts = parts, IsProbable = surname.IsProbable, SurnameKey = surname.Use.Key, SurnameDate = surname.Use.Day }
        : new() { Party = party, Parts = parts };
}
