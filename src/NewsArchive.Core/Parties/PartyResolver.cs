using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Links the parties of an article to those of the archive, or makes new ones. Two pages for one person can be merged later, one page
/// for two persons is a mistake in print: when in doubt, a new party is made. Call it inside the transaction that stores the article.
/// </summary>
internal sealed class PartyResolver(ArchiveDbContext archive)
{
    private const int NamesPerQuery = 500;

    public async Task<ResolvedParties> ResolveAsync(ExtractedArticle article, CancellationToken cancellation)
    {
        var named = NamedIn(article);
        var known = await KnownAsync(named.Select(n => n.Names), cancellation);
        var resolved = new ResolvedParties();

        // Full names first: they tell what an acronym beside them stands for.
        foreach (var (names, mayBeNew, keep) in named.OrderBy(n => n.Names.IsKnownByAcronymOnly))
        {
            if ((ByInitials(names, resolved, known) ?? Join(names, known) ?? (mayBeNew ? Create(names, known) : null)) is { } party)
                keep(resolved, party);
        }

        return resolved;
    }

    /// <summary>Everything the article names, with what to do once it is known which party that is.</summary>
    private static List<(PartyNames Names, bool MayBeNew, Action<ResolvedParties, Party> Keep)> NamedIn(ExtractedArticle article)
    {
        var parties = article.Parties.Select(party => (
            NamesOf(party, article.Draft.Text), true, (Action<ResolvedParties, Party>)((resolved, found) => resolved.Add(party, found))));
        var organizations = OrganizationsOf(article).Select(o => (
            new PartyNames(PartyKind.Organization, WithoutRemark(o.Name), []), o.MayBeNew, (Action<ResolvedParties, Party>)((resolved, found) => resolved.Add(o.Name, found))));
        return [.. parties, .. organizations];
    }

    private static PartyNames NamesOf(ExtractedParty party, string text) =>
        new(party.Kind, party.Name, party.Mentions.Select(mention => mention.Span.Of(text).ToString()));

    /// <summary>Organisations that the article names as publisher, source or in a credit, without them being parties of its text.</summary>
    private static IEnumerable<(string Name, bool MayBeNew)> OrganizationsOf(ExtractedArticle article)
    {
        var publisher = article.Publisher is { } found ? [(found.Value, true)] : Array.Empty<(string, bool)>();
        var sources = article.AllSources.Where(s => s.Party is null).Select(s => (s.Name, IsProperName(s.Name)));

        // "Photo: Joe Raedle" names a person; a photo credit of several words joins an organisation but does not make one.
        var credits = article.Credits.Select(c => (c.Name, IsProperName(c.Name) && (c.Kind == CreditKind.Text || !c.Name.Contains(' ', StringComparison.Ordinal))));
        return publisher.Concat(sources).Concat(credits);
    }

    /// <summary>"Halvern Courier (evening edition)" is the Halvern Courier.</summary>
    private static string WithoutRemark(string name) =>
        name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var remark ? name[..remark] : name;

    /// <summary>"officials" is a source, but no organisation.</summary>
    private static bool IsProperName(string name) =>
        name.Any(c => char.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.OtherLetter);

    private async Task<KnownParties> KnownAsync(IEnumerable<PartyNames> all, CancellationToken cancellation)
    {
        var known = new KnownParties();
        foreach (var keys in all.SelectMany(names => names.FullKeys.Concat(names.AcronymKeys)).Distinct().Chunk(NamesPerQuery))
        {
            var ids = archive.PartyAliases.Where(alias => keys.Contains(alias.FoldedName)).Select(alias => alias.PartyId);
            foreach (var party in await archive.Parties.Include(party => party.Aliases).Where(party => ids.Contains(party.Id)).ToListAsync(cancellation))
                known.Add(party);
        }

        return known;
    }

    private static Party? Join(PartyNames names, KnownParties known)
    {
        var found = names.FullKeys.Select(key => Best(known.Named(names.Kind, key), key)).FirstOrDefault(party => party is not null)
            ?? names.AcronymKeys.Select(key => ByAcronym(names, known.Named(names.Kind, key))).FirstOrDefault(party => party is not null);
        if (found is not null)
            known.Record(names, found);
        return found;
    }

    private static Party? Best(IEnumerable<Party> namesakes, string key) =>
        namesakes.OrderByDescending(party => NameFolding.Fold(party.Name) == key).ThenByDescending(party => party.ArticleCount).FirstOrDefault();

    /// <summary>An acronym alone is the one organisation of the same article that has these initials.</summary>
    private static Party? ByInitials(PartyNames names, ResolvedParties resolved, KnownParties known)
    {
        if (names.Kind != PartyKind.Organization || !names.IsKnownByAcronymOnly)
            return null;

        var bearers = resolved.All.Distinct().Where(party => party.Kind == PartyKind.Organization && names.AreInitialsOf(party.Name)).Take(2).ToList();
        if (bearers is not [var bearer])
            return null;

        known.Record(names, bearer);
        return bearer;
    }

    /// <summary>
    /// An acronym speaks only where one side has no other name: PA is the Press Association, too. Alone it means the one party that was
    /// introduced with it; where there are several, all its uses share one page of their own.
    /// </summary>
    private static Party? ByAcronym(PartyNames names, IReadOnlyList<Party> namesakes)
    {
        if (!names.IsKnownByAcronymOnly)
            return namesakes is [var only] && HasNoFullName(only) ? only : null;

        return namesakes.Where(party => !HasNoFullName(party)).Take(2).ToList() is [var introduced] ? introduced : namesakes.FirstOrDefault(HasNoFullName);
    }

    private static bool HasNoFullName(Party party) => party.Aliases.TrueForAll(alias => PartyNames.IsAcronym(alias.Name));

    private Party Create(PartyNames names, KnownParties known)
    {
        var party = new Party { Kind = names.Kind, Name = names.Name };
        archive.Parties.Add(party);
        known.Record(names, party);
        return party;
    }
}
