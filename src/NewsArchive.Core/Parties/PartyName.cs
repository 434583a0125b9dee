using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>As much of a party as it takes to name it, link to it and say how sure it is.</summary>
/// <param name="IsConfirmed">Whether a person has confirmed that this party is one and rightly named.</param>
/// <param name="IsProbable">Whether the place that names it gives no more than a surname, and this is only the likeliest one to be meant.</param>
public sealed record PartyName(int Id, PartyKind Kind, string Name, bool IsConfirmed, bool IsProbable);
