using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Parties;

/// <summary>What the names of one article mean in the archive.</summary>
internal sealed class ResolvedParties
{
    private readonly Dictionary<ExtractedParty, Party> byParty = [];
    private readonly Dictionary<string, Party> byName = [];

    public IEnumerable<Party> All => byParty.Values.Concat(byName.Values);

    public void Add(ExtractedParty extracted, Party party) => byParty[extracted] = party;

    public void Add(string organization, Party party) => byName[organization] = party;

    public Party? Of(ExtractedParty? extracted) => extracted is null ? null : byParty.GetValueOrDefault(extracted);

    public Party? Of(ExtractedSource source) => source.Party is null ? Organization(source.Name) : Of(source.Party);

    public Party? Organization(string? name) => name is null ? null : byName.GetValueOrDefault(name);
}
