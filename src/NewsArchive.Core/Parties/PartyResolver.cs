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
        var extracted = article.Parties.Select(party => (Party: party, Names: NamesOf(party, article.Draft.Text))).ToList();
        var organizations = OrganizationsOf(article);
        var known = await KnownAsync([.. extracted.Select(e => e.Names), .. organizations.Select(o => o.Names)], cancellation);
        var resolved = new ResolvedParties();

        foreach (var (party, names) in extracted)
            resolved.Add(party, Join(names, known) ?? Create(names, known));

        foreach (var (written, names, mayBeNew) in organizations)
        {
            if ((Join(names, known) ?? (mayBeNew ? Create(names, known) : null)) is { } organization)
                resolved.Add(written, organization);
        }

        return resolved;
    }

    private static PartyNames NamesOf(ExtractedParty party, string text) =>
        new(party.Kind, party.Name, party.Mentions.Select(mention => mention.Span.Of(text).ToString()));

    /// <summary>Organisations that the article names as publisher, source or in a credit, without them being parties of its text.</summary>
    private static List<(string Written, PartyNames Names, bool MayBeNew)> OrganizationsOf(ExtractedArticle article)
    {
        var publisher = article.Publisher is { } found ? [(found.Value, true)] : Array.Empty<(string, bool)>();
        var sources = article.AllSources.Where(s => s.Party is null).Select(s => (s.Name, IsProperName(s.Name)));

        // "Photo: Joe Raedle" names a person; a photo credit of several words joins an organisation but does not make one.
        var credits = article.Credits.Select(c => (c.Name, IsProperName(c.Name) && (c.Kind == CreditKind.Text || !c.Name.Contains(' ', StringComparison.Ordinal))));
        return [.. publisher.Concat(sources).Concat(credits).Select(o => (o.Item1, new PartyNames(PartyKind.Organization, WithoutRemark(o.Item1), []), o.Item2))];
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

    /// <summary>An acronym speaks only where one side has no other name, and only one party has it: PA is the Press Association, too.</summary>
    private static Party? ByAcronym(PartyNames names, IReadOnlyList<Party> namesakes) =>
        namesakes is [var only] && (names.IsKnownByAcronymOnly || only.Aliases.TrueForAll(alias => PartyNames.IsAcronym(alias.Name))) ? only : null;

    private Party Create(PartyNames names, KnownParties known)
    {
        var party = new Party { Kind = names.Kind, Name = names.Name };
        archive.Parties.Add(party);
        known.Record(names, party);
        return party;
    }
}
