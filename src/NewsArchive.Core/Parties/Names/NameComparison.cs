using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties.Names;

/// <summary>Compares full names word by word, in the light of transliteration, middle names and initials.</summary>
internal static class NameComparison
{
    public static NameMatch Compare(PartyKind kind, string one, string other)
    {
        if (kind != PartyKind.Person)
            return NameKey.Of(kind, one).Full == NameKey.Of(kind, other).Full ? NameMatch.Same : NameMatch.Different;

        return PersonalName.Parse(one) is { } first && PersonalName.Parse(other) is { } second ? Compare(first, second) : NameMatch.Different;
    }

    public static NameMatch Compare(PersonalName one, PersonalName other)
    {
        NameMatch[] parts = [Surnames(one, other), GivenNames(one.Given, other.Given), Middles(one, other), Generations(one.Generation, other.Generation)];
        return parts.Min();
    }

    /// <summary>"Jr." on one side only says little: the son is often named without it.</summary>
    public static NameMatch Generations(string? one, string? other) =>
        one == other ? NameMatch.Same : one is null || other is null ? NameMatch.Near : NameMatch.Different;

    private static NameMatch Surnames(PersonalName one, PersonalName other) =>
        one.Surname == other.Surname ? NameMatch.Same
        : NameSounds.Consonants(one.Surname) == NameSounds.Consonants(other.Surname) ? NameMatch.Near
        : NameMatch.Different;

    private static NameMatch GivenNames(string? one, string? other)
    {
        if (one is null || other is null)
            return one == other ? NameMatch.Same : NameMatch.Near;
        if (NameSounds.OfGiven(one) == NameSounds.OfGiven(other))
            return NameMatch.Same;
        if (one.Length == 1 || other.Length == 1)
            return one[0] == other[0] ? NameMatch.Near : NameMatch.Different;
        return NameVariants.GivenNames.FullForm(one) is { } full && full == NameVariants.GivenNames.FullForm(other) ? NameMatch.Near : NameMatch.Different;
    }

    private static NameMatch Middles(PersonalName one, PersonalName other)
    {
        string[] first = [.. one.Middles];
        string[] second = [.. other.Middles];
        if (first.Zip(second).Any(pair => !MayBeSameMiddle(pair.First, pair.Second)))
            return NameMatch.Different;

        return (one.IsBound && first.Length > second.Length) || (other.IsBound && second.Length > first.Length) ? NameMatch.Near : NameMatch.Same;
    }

    private static bool MayBeSameMiddle(string one, string other) =>
        one.Length == 1 || other.Length == 1 ? one[0] == other[0] : NameSounds.OfGiven(one) == NameSounds.OfGiven(other);
}
