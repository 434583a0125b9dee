using System.Collections.Frozen;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties.Names;

/// <summary>
/// What all spellings of a name have in common, to look it up by; names that share a key are compared before they are joined.
/// </summary>
/// <param name="Full">The key of the name itself.</param>
/// <param name="Short">The key of what stands for it on second mention: a person's surname, an organization's initials. Null for a name that is short itself.</param>
internal readonly record struct NameKey(string Full, string? Short)
{
    private static readonly FrozenSet<string> LegalForms =
        "inc ltd limited corp corporation co company plc llc lp gmbh ag sa spa nv bv oy ab as kg".Split(' ').ToFrozenSet();

    public static NameKey Of(PartyKind kind, string name) => kind == PartyKind.Person ? OfPerson(name) : OfOther(kind, name);

    private static NameKey OfPerson(string name)
    {
        if (PersonalName.Parse(name) is not { } parsed)
            return new(NameFolding.Fold(name), null);

        var surname = NameSounds.Consonants(parsed.Surname);
        return parsed.IsFull
            ? new($"{surname} {NameSounds.OfGiven(parsed.Given!)}", NameSounds.Consonants(parsed.ShortForm))
            : new(surname, null);
    }

    private static NameKey OfOther(PartyKind kind, string name)
    {
        if (Acronym.Is(name))
            return new(Acronym.Letters(name).ToLowerInvariant(), null);

        var words = NameFolding.Fold(name).Split(' ').Where(word => word is not ("and" or "the")).ToList();
        while (kind == PartyKind.Organization && words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);

        var initials = kind == PartyKind.Organization ? Acronym.Of(name) : "";
        var key = string.Join(' ', words.Select(word => NameVariants.Words.Usual(word) ?? word));
        return new(key.Length > 0 ? key : name, initials.Length > 1 ? initials.ToLowerInvariant() : null);
    }
}
