using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>A person, organisation or place, one across the archive.</summary>
public sealed class Party
{
    public int Id { get; private set; }
    public required PartyKind Kind { get; init; }
    public required string Name { get; set; }

    /// <summary>True once a person has confirmed that this party is one and rightly named; extraction alone never sets it.</summary>
    public bool IsConfirmed { get; set; }

    /// <summary>How many articles name it; kept up to date with every import and removal, so that lists need no counting.</summary>
    public int ArticleCount { get; set; }

    /// <summary>How many quotes have it as speaker.</summary>
    public int QuoteCount { get; set; }

    public List<PartyAlias> Aliases { get; } = [];
}

/// <summary>A spelling under which a party was found.</summary>
public sealed class PartyAlias
{
    public int Id { get; private set; }
    public int PartyId { get; private set; }
    public Party Party { get; private set; } = null!;
    public required string Name { get; init; }

    /// <summary>The name for comparing, as <see cref="NameFolding"/> makes it; unique within the party.</summary>
    public required string FoldedName { get; init; }
    public int MentionCount { get; set; }
}
