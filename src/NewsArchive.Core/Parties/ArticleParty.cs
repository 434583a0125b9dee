using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parties;

/// <summary>That a party plays a part in an article: one row a pair, the ground of party pages, facets and party search.</summary>
public sealed class ArticleParty
{
    public int ArticleId { get; private set; }
    public Article Article { get; private set; } = null!;
    public int PartyId { get; private set; }
    public required Party Party { get; init; }
    public required PartyParts Parts { get; set; }
}

[Flags]
public enum PartyParts
{
    None = 0,
    Mentioned = 1,
    Speaker = 2,

    /// <summary>Cited source, wire service or credited agency.</summary>
    Source = 4,
    Publisher = 8,
}
