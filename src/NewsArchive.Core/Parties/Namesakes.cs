using NewsArchive.Core.Parties.Names;

namespace NewsArchive.Core.Parties;

/// <summary>Which of the parties that bear a full name an article means.</summary>
internal static class Namesakes
{
    /// <summary>So many parties of one name are told apart by evidence; the ones in fewer articles are not considered.</summary>
    private const int MostConsidered = 12;

    /// <summary>The only bearer of the name, when nothing speaks against it; or the one that a person has judged to be meant.</summary>
    public static Party? Plain(NamedParty name, Resolution resolution)
    {
        if (resolution.Judgements.SameAs(name) is { } same)
            return same;

        return resolution.Known.Bearing(name.Names) is [var only] && resolution.MayBe(name, only.Party)
            && Evidence.NeededFor(name.Names, only.Party, only.Match, resolution.Known.Day, namesPlaces: true) == Evidence.None
                ? only.Party
                : null;
    }

    /// <summary>The one bearer that the article shares enough with; null when there is none, or several.</summary>
    public static async Task<Party?> ByEvidenceAsync(NamedParty name, Resolution resolution, PartyContext context, CancellationToken cancellation)
    {
        var bearers = resolution.Known.Bearing(name.Names).Where(bearer => resolution.MayBe(name, bearer.Party))
            .OrderByDescending(bearer => bearer.Party.ArticleCount).ThenBy(bearer => bearer.Party.Id).Take(MostConsidered).ToList();
        if (bearers.Find(bearer => bearer.Match == NameMatch.Same && resolution.Has(bearer.Party)).Party is { } namedHere)
            return namedHere;

        var believed = new List<Believed>();
        foreach (var (party, match) in bearers)
        {
            var needed = Evidence.NeededFor(name.Names, party, match, resolution.Known.Day, context.NamesPlaces);
            var shared = needed == Evidence.None && bearers.Count == 1 ? Evidence.None : await context.SharedWithAsync(party.Id, cancellation);
            if (shared >= needed)
                believed.Add(new(party, shared, match == NameMatch.Same, name.Names.SharesRole(party)));
        }

        return Best([.. believed.OrderByDescending(b => b.IsSameRole).ThenByDescending(b => b.Shared).ThenByDescending(b => b.IsSameName)]);
    }

    private static Party? Best(IReadOnlyList<Believed> believed) => believed switch
    {
        [] => null,
        [var only] => only.Party,
        [var best, var next, ..] when best.IsBetterThan(next) => best.Party,

        // Nothing tells them apart: all such articles share the page of the one that nothing is known of.
        _ => believed.Select(b => b.Party).FirstOrDefault(party => party.Fields == RoleFields.None),
    };

    private sealed record Believed(Party Party, int Shared, bool IsSameName, bool IsSameRole)
    {
        public bool IsBetterThan(Believed next) => Shared >= next.Shared && (IsSameRole, IsSameName, Shared) != (next.IsSameRole, next.IsSameName, next.Shared);
    }
}
