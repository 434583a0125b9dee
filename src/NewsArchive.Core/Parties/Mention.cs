using NewsArchive.Extraction;

namespace NewsArchive.Core.Parties;

/// <summary>One naming of a party in an article.</summary>
public sealed class Mention
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }
    public int PartyId { get; private set; }
    public required Party Party { get; init; }
    public required TextSpan Span { get; init; }
    public required string Text { get; init; }

    /// <summary>What the text beside the name says the party is: "senior Hamas official".</summary>
    public TextSpan? RoleSpan { get; init; }
    public string? Role { get; init; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
