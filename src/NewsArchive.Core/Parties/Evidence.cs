using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>How much an article must share with a party, in points of <see cref="PartyContext"/>, before an equal name is believed.</summary>
internal static class Evidence
{
    /// <summary>A career seldom spans more between two articles.</summary>
    private const int YearsApart = 25;

    public const int None = 0;
    private const int SamePlace = 1;
    private const int Some = 2;
    private const int Much = 5;

    /// <summary>Names of bodies that every country and every town has.</summary>
    private static readonly HashSet<string> CommonWords =
    [
        .. ("ministry department office court supreme high appeal appeals district city town county state national federal central council parliament senate assembly house commons"
        + " representatives police army navy air force guard coast bank health interior foreign home affairs defense finance education justice labor transport environment agriculture party"
        + " green liberal conservative democratic fire service commission committee board school university hospital church union chamber commerce election electoral of for on").Split(' '),
    ];

    /// <param name="day">The article's; null when it has none.</param>
    /// <param name="namesPlaces">Whether the article names any place.</param>
    public static int NeededFor(PartyNames names, Party party, NameMatch match, DateOnly? day, bool namesPlaces)
    {
        if (names.Kind != PartyKind.Person)
            return names.Kind == PartyKind.Organization && namesPlaces && names.FullNames.All(IsCommon) ? SamePlace : None;
        if (RoleWords.Conflict(names.Fields, party.Fields))
            return Much;
        if (match == NameMatch.Near || AreFarApart(party, day))
            return Some;
        return names.Fields.HasFlag(RoleFields.Local) && party.Fields.HasFlag(RoleFields.Local) ? SamePlace : None;
    }

    public static bool AreFarApart(Party party, DateOnly? day) =>
        day is { } date && party.Seen is { } seen && (date.Year - seen.Last.Year > YearsApart || seen.First.Year - date.Year > YearsApart);

    private static bool IsCommon(string name) => NameKey.Of(PartyKind.Organization, name).Full.Split(' ').All(CommonWords.Contains);
}
