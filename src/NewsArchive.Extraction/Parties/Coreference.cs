using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Extraction.Parties;

/// <summary>
/// Brings the names of one article together that mean the same party: "Qaani" and "Esmail Qaani", "IRGC" and "Islamic
/// Revolutionary Guard Corps", "TEHERAN" and "Tehran". It knows names and spans only, not how they were recognised.
/// A name that could mean several parties stays by itself.
/// </summary>
internal sealed class Coreference
{
    private readonly string _text;
    private readonly List<NameGroup> _groups = [];
    private readonly Dictionary<(PartyKind Kind, string Key), NameGroup> _byName = [];
    private readonly Dictionary<string, NameGroup> _byInitials = new(StringComparer.Ordinal);
    private readonly HashSet<NameGroup> _titled = [];
    private readonly PersonIndex _persons;

    private Coreference(string text)
    {
        _text = text;
        _persons = new(text);
    }

    public static IReadOnlyList<ExtractedParty> Group(string text, IReadOnlyList<NameSpan> names)
    {
        var coreference = new Coreference(text);
        // Full names first: an article may name a person by surname in the headline and in full only below.
        foreach (var name in names.Where(coreference.IsFull))
            coreference.PlaceFull(name);
        ShortForms.Join(coreference._groups, coreference._byName);
        for (var index = 0; index < names.Count; index++)
        {
            if (!coreference.IsFull(names[index]))
                coreference.PlaceShort(names[index], index > 0 ? names[index - 1] : null);
        }

        return [.. coreference._groups.OrderBy(group => group.FirstStart).Select(group => group.ToParty(text))];
    }

    private string Words(NameSpan name) => name.Span.Of(_text).ToString();

    private bool IsFull(NameSpan name) => Words(name).AsSpan().ContainsAny(' ', '\n');

    private void PlaceFull(NameSpan name)
    {
        if (name.Kind is PartyKind.Person)
        {
            _persons.Add(name, PersonName.Words(Words(name)), GroupNamed);
            return;
        }

        var group = GroupNamed(name);
        group.Add(name, name.Rule, name.Confidence);
        if (name.Kind is PartyKind.Organization && Acronym.Of(Words(name)) is { Length: >= 2 } initials)
            _byInitials.TryAdd(initials, group);
    }

    private void PlaceShort(NameSpan name, NameSpan? previous)
    {
        var words = Words(name);
        if (name.Kind is PartyKind.Person && _persons.TryAdd(name, PersonName.Words(words)[^1]))
            return;
        if (name.Kind is PartyKind.Organization && InBracketsAfter(name, previous) && Acronym.CanStandFor(words, Words(previous!)))
            Join(name, GroupNamed(previous!));
        else if (name.Kind is PartyKind.Organization && _byInitials.TryGetValue(Acronym.Letters(words), out var organization))
            organization.Add(name, "acronym", 0.85);
        else
            GroupTitled(name).Add(name, name.Rule, name.Confidence);
    }

    // Islamic Revolutionary Guard Corps (IRGC)
    private bool InBracketsAfter(NameSpan name, NameSpan? previous) =>
        previous is { Kind: PartyKind.Organization }
        && name.Span.Start - previous.Span.End is 2 or 3
        && _text.AsSpan(previous.Span.End, name.Span.Start - previous.Span.End).Trim() is "(";

    /// <summary>Adds the acronym to the group and lets it stand for it from here on.</summary>
    private void Join(NameSpan acronym, NameGroup group)
    {
        group.Add(acronym, "acronym in brackets", 0.95);
        _byName[(acronym.Kind, Key(acronym))] = group;
    }

    private NameGroup GroupNamed(NameSpan name)
    {
        var key = (name.Kind, Key(name));
        if (_byName.TryGetValue(key, out var group))
            return group;

        group = new(name.Kind, key.Item2);
        _groups.Add(group);
        return _byName[key] = group;
    }

    /// <summary>The group of that name alone; Mr Thorne and Mrs Thorne have two.</summary>
    private NameGroup GroupTitled(NameSpan name)
    {
        var gender = name.Kind is PartyKind.Person ? Genders.OfTitleBefore(_text, name.Span) : GrammaticalGender.Unknown;
        var named = GroupNamed(name);
        if (gender is GrammaticalGender.Unknown)
            return named;

        var key = (name.Kind, $"{named.Key} {gender}");
        if (_byName.TryGetValue(key, out var group))
            return group;
        if (!_titled.Add(named))
            _groups.Add(named = new(name.Kind, named.Key));
        return _byName[key] = named;
    }

    /// <summary>What names of one party have in common: the list's name for it, or the plain words without what companies end in and without a people's name before them.</summary>
    private string Key(NameSpan name)
    {
        var words = Words(name);
        if (Gazetteer.Find(words) is { } entry && entry.Kind == name.Kind)
            return entry.Name.ToUpperInvariant();
        if (name.Kind is PartyKind.Person)
            return string.Join(' ', PersonName.Words(words)).ToUpperInvariant();

        var plain = name.Kind is PartyKind.Organization ? CompanyName.WithoutForm(WordLists.Plain(words)) : WordLists.Plain(words);
        var blank = plain.IndexOf(' ', StringComparison.Ordinal);
        var isOfPeople = blank > 0 && WordLists.Demonyms.Contains(plain[..blank]) && plain.AsSpan(blank + 1).Contains(' ');
        return (isOfPeople ? plain[(blank + 1)..] : plain).ToUpperInvariant();
    }
}
