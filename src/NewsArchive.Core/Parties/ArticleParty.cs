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

    /// <summary>Whether the article gives no more than a surname or an acronym, and this party is only the likeliest one to be meant.</summary>
    public bool IsProbable { get; init; }

    /// <summary>The key of the surname, where the article names a person by no more than that; see <see cref="Names.NameKey.Short"/>.</summary>
    public string? SurnameKey { get; init; }

    /// <summary>The article's day, beside <see cref="SurnameKey"/>, so that surnames are found again by their time.</summary>
    public DateOnly? SurnameDate { get; init; }
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
