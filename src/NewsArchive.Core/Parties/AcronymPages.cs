using NewsArchive.Core.Parties.Names;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>Which party an acronym means. Different bodies share one (PA is the Press Association, too), so it speaks only where no full name can.</summary>
internal static class AcronymPages
{
    /// <summary>An acronym alone is the one organisation of the same article that has these initials.</summary>
    public static Party? ByInitials(PartyNames names, ResolvedParties found)
    {
        if (names.Kind != PartyKind.Organization)
            return null;

        var bearers = found.All.Distinct()
            .Where(party => party.Kind == PartyKind.Organization && names.Acronyms.Any(acronym => Acronym.Fits(acronym, party.Name)))
            .Take(2).ToList();
        return bearers is [var bearer] ? bearer : null;
    }

    /// <summary>Alone it means the one party that some article introduced with it; where there are several, all its uses share one page of their own.</summary>
    public static Party? Introduced(PartyNames names, KnownParties known)
    {
        var namesakes = Bearing(names, known);
        return namesakes.Where(party => !HasNoFullName(party)).Take(2).ToList() is [var introduced] ? introduced : namesakes.Find(HasNoFullName);
    }

    /// <summary>A full name with its acronym takes over the page that the acronym had alone.</summary>
    public static Party? WithoutFullName(PartyNames names, KnownParties known) =>
        Bearing(names, known) is [var only] && HasNoFullName(only) ? only : null;

    private static List<Party> Bearing(PartyNames names, KnownParties known) =>
        [.. names.Acronyms.SelectMany(acronym => known.Named(names.Kind, NameKey.Of(names.Kind, acronym).Full)).Distinct()];

    private static bool HasNoFullName(Party party) => party.Aliases.TrueForAll(alias => Acronym.Is(alias.Name));
}
