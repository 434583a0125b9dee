using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Parties;

/// <summary>That an article names a person by surname alone, at most with an initial.</summary>
/// <param name="Key">The key of the surname; see <see cref="NameKey.Short"/>.</param>
/// <param name="Surname">As it sounds.</param>
/// <param name="Initial">Of the given name; null when the article gives none.</param>
/// <param name="Fields">What the article says the person is.</param>
/// <param name="Gender">What a title before the surname shows.</param>
internal sealed record SurnameUse(string Key, string Surname, char? Initial, RoleFields Fields, GrammaticalGender Gender, DateOnly? Day)
{
    public static SurnameUse Of(PartyNames names, DateOnly? day)
    {
        var parsed = names.Spellings.Select(spelling => PersonalName.Parse(spelling.Name)).OfType<PersonalName>().ToList();
        return new(
            NameKey.Of(names.Kind, names.Name).Full, parsed.Count > 0 ? parsed[0].Surname : "",
            parsed.Select(name => name.Given?[0]).FirstOrDefault(initial => initial is not null), names.Fields, names.Gender, day);
    }

    /// <summary>Whether this can be the short form of a full name.</summary>
    public bool Fits(string fullName) =>
        PersonalName.Parse(fullName) is { IsFull: true } name && name.ShortForm == Surname && (Initial is null || name.Given![0] == Initial) && MayBe(name.Given);

    // Mrs Thorne is not William Thorne.
    private bool MayBe(string? given) =>
        Gender == GrammaticalGender.Unknown || Genders.OfGivenName(given) is var gender && (gender == GrammaticalGender.Unknown || gender == Gender);
}
