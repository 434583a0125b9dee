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

    /// <summary>Adds to the mentions of a spelling, which may be new.</summary>
    internal void Count(string spelling, string foldedName, int mentions)
    {
        if (Aliases.Find(a => a.FoldedName == foldedName) is not { } alias)
            Aliases.Add(alias = new() { Name = spelling, FoldedName = foldedName });
        else if (IsShouted(alias.Name) && !IsShouted(spelling))
            alias.Name = spelling;

        alias.MentionCount += mentions;
    }

    /// <summary>Shows the party under its fullest usual name, unless a person has settled the name.</summary>
    internal void TakeFullestName()
    {
        if (IsConfirmed || Aliases.Count == 0)
            return;

        Name = Aliases
            .OrderByDescending(alias => PartyNames.IsFull(Kind, alias.Name))
            .ThenBy(alias => IsShouted(alias.Name))
            .ThenByDescending(alias => alias.MentionCount)
            .ThenByDescending(alias => alias.Name.Length)
            .ThenBy(alias => alias.Name, StringComparer.Ordinal)
            .First().Name;
    }

    /// <summary>Takes mentions away, and the spellings of which none is left; the name itself stays.</summary>
    internal void Forget(IEnumerable<(string Text, int Count)> mentions)
    {
        var lost = mentions.GroupBy(m => NameFolding.Fold(m.Text), m => m.Count).ToDictionary(group => group.Key, group => group.Sum());
        var own = NameFolding.Fold(Name);
        foreach (var alias in Aliases)
            alias.MentionCount -= lost.GetValueOrDefault(alias.FoldedName);

        Aliases.RemoveAll(alias => alias.MentionCount <= 0 && lost.ContainsKey(alias.FoldedName) && alias.FoldedName != own);
        TakeFullestName();
    }

    private static bool IsShouted(string name) => !name.Any(char.IsLower);
}

/// <summary>A spelling under which a party was found.</summary>
public sealed class PartyAlias
{
    public int Id { get; private set; }
    public int PartyId { get; private set; }
    public Party Party { get; private set; } = null!;

    /// <summary>As written; the first spelling seen, unless that was all in capitals.</summary>
    public required string Name { get; set; }

    /// <summary>The name for comparing, as <see cref="NameFolding"/> makes it; unique within the party.</summary>
    public required string FoldedName { get; init; }
    public int MentionCount { get; set; }
}
