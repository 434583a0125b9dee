using NewsArchive.Core.Parties.Names;
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

    /// <summary>Fields of life that its roles belong to, all articles together.</summary>
    public RoleFields Fields { get; set; }

    /// <summary>"jr", "sr" or "ii" where articles tell father and son apart; null where they do not.</summary>
    public string? Generation { get; set; }

    /// <summary>How many articles name it; kept up to date with every import and removal, so that lists need no counting.</summary>
    public int ArticleCount { get; set; }

    /// <summary>How many quotes have it as speaker.</summary>
    public int QuoteCount { get; set; }

    public List<PartyAlias> Aliases { get; } = [];

    /// <summary>The first and the last day on which an article gives a full name of it; null without a dated article.</summary>
    internal (DateOnly First, DateOnly Last)? Seen
    {
        get
        {
            var dated = Aliases.FindAll(alias => alias.DateFirst is not null && (Kind != PartyKind.Person || alias.ShortKey is not null));
            return dated is [] ? null : (dated.Min(alias => alias.DateFirst!.Value), dated.Max(alias => alias.DateLast!.Value));
        }
    }

    /// <summary>Adds to the mentions of a spelling, which may be new.</summary>
    /// <param name="day">The article's day; null when it has none.</param>
    /// <returns>The spelling when it is new or written in another way, so that it must be indexed.</returns>
    internal PartyAlias? Count(string spelling, int mentions, DateOnly? day)
    {
        var folded = NameFolding.Fold(spelling);
        var alias = Aliases.Find(a => a.FoldedName == folded);
        var isNew = alias is null || (IsShouted(alias.Name) && !IsShouted(spelling));
        if (alias is null)
            Aliases.Add(alias = PartyAlias.Of(Kind, spelling));
        else if (isNew)
            alias.Name = spelling;

        alias.MentionCount += mentions;
        alias.See(day);
        return isNew ? alias : null;
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
