using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Pages;

/// <summary>Parties under a heading, each with its number of articles or of quotes.</summary>
public sealed record PartyCounts(string Heading, IReadOnlyList<PartyLine> Parties, bool CountQuotes = false);

/// <summary>Links to the neighbouring pages of a list; null where there is none.</summary>
public sealed record Pager(string? First, string? Next, string NextLabel);
