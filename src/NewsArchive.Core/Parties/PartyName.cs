using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>As much of a party as it takes to name it and link to it.</summary>
public sealed record PartyName(int Id, PartyKind Kind, string Name);
