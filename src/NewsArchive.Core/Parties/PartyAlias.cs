using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

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

    /// <summary>What it has in common with other spellings of the name; see <see cref="NameKey"/>.</summary>
    public required string Key { get; set; }

    /// <summary>The key of the surname or the initials; null for a name that is short itself.</summary>
    public string? ShortKey { get; set; }
    public int MentionCount { get; set; }

    /// <summary>The days of the first and the last dated article that spells it so.</summary>
    public DateOnly? DateFirst { get; set; }
    public DateOnly? DateLast { get; set; }

    public static PartyAlias Of(PartyKind kind, string name)
    {
        var key = NameKey.Of(kind, name);
        return new() { Name = name, FoldedName = NameFolding.Fold(name), Key = key.Full, ShortKey = key.Short };
    }

    /// <summary>Notes the day of an article that spells it so.</summary>
    public void See(DateOnly? day)
    {
        if (day is null)
            return;
        if (DateFirst is null || day < DateFirst)
            DateFirst = day;
        if (DateLast is null || day > DateLast)
            DateLast = day;
    }
}
