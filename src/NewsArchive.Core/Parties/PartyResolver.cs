using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Links the parties of an article to those of the archive, or makes new ones. Two pages for one person can be merged later, one page
/// for two persons is a mistake in print: when in doubt, a new party is made. Call it inside the transaction that stores the article.
/// </summary>
internal sealed class PartyResolver(ArchiveDbContext archive)
{
    private const int NamesPerQuery = 500;

    private static readonly Func<ArchiveDbContext, string[], IAsyncEnumerable<Party>> WithKeys = EF.CompileAsyncQuery((ArchiveDbContext archive, string[] keys) =>
        archive.Parties.Include(party => party.Aliases).Where(party => archive.PartyAliases.Where(alias => keys.Contains(alias.Key)).Select(alias => alias.PartyId).Contains(party.Id)));

    /// <param name="place">Where the article comes from, for the judgements about it.</param>
    public async Task<Resolution> ResolveAsync(ExtractedArticle article, ArticlePlace place, CancellationToken cancellation)
    {
        var named = NamedParty.In(article);
        var known = await KnownAsync(named, article.DatePublished?.Value.FirstDay, cancellation);
        var judgements = await Judgements.AboutAsync(archive, article, place, cancellation);
        foreach (var party in judgements.Others)
            known.Add(party);
        var resolution = new Resolution(known, judgements);

        // What is plain first: it is the evidence for what is not. Full names before acronyms: they tell what an acronym beside them stands for.
        foreach (var name in named.Where(n => !n.Names.IsShort && Namesakes.Plain(n, resolution) is not null))
            Keep(name, Namesakes.Plain(name, resolution), resolution);

        var context = ContextOf(article, resolution);
        foreach (var name in named.Where(n => !n.Names.IsShort && !resolution.Has(n)))
            Keep(name, await Namesakes.ByEvidenceAsync(name, resolution, context, cancellation), resolution);

        foreach (var name in named.Where(n => n.Names is { IsShort: true, Kind: not PartyKind.Person }))
            Keep(name, judgements.SameAs(name) ?? AcronymPages.ByInitials(name.Names, resolution.Found) ?? AcronymPages.Introduced(name.Names, known), resolution);

        context = ContextOf(article, resolution);
        var surnames = new Surnames(archive);
        foreach (var name in named.Where(n => n.Names is { IsShort: true, Kind: PartyKind.Person }))
            await KeepSurnameAsync(name, resolution, surnames, context, cancellation);

        return resolution;
    }

    private async Task KeepSurnameAsync(
        NamedParty name, Resolution resolution, Surnames surnames, PartyContext context, CancellationToken cancellation)
    {
        var use = SurnameUse.Of(name.Names, resolution.Known.Day);
        if (resolution.Judgements.SameAs(name) is { } same)
            Keep(name, same, resolution);
        else if (resolution.BearerOf(use) is { } bearer)
            Keep(name, bearer, resolution);
        else if (await surnames.LikeliestAsync(use, context, party => !resolution.MayBe(name, party), cancellation) is { } likeliest)
            resolution.Found.AddSurname(Keep(name, likeliest, resolution)!, use, isProbable: true);
        else
            resolution.Found.AddSurname(Keep(name, null, resolution)!, use, isProbable: false);
    }

    /// <summary>Writes down which party it is; a new one when nothing was found and it may be new.</summary>
    private Party? Keep(NamedParty name, Party? found, Resolution resolution)
    {
        var party = found ?? AcronymPages.WithoutFullName(name.Names, resolution.Known);
        if (party is null && !name.MayBeNew)
            return null;
        if (party is null)
            archive.Parties.Add(party = new() { Kind = name.Names.Kind, Name = name.Names.Name });

        resolution.Add(name, party);
        return party;
    }

    private PartyContext ContextOf(ExtractedArticle article, Resolution resolution) => new(
        archive,
        [.. article.Parties.Select(party => resolution.Found.Of(party)?.Id ?? 0).Where(id => id != 0).Distinct()],
        article.Parties.Any(party => party.Kind == PartyKind.Place));

    private async Task<KnownParties> KnownAsync(List<NamedParty> named, DateOnly? day, CancellationToken cancellation)
    {
        var known = new KnownParties(day);
        var names = named.SelectMany(n => n.Names.FullNames.Concat(n.Names.Acronyms).Select(name => NameKey.Of(n.Names.Kind, name).Full));
        foreach (var keys in names.Distinct().Chunk(NamesPerQuery))
        {
            foreach (var party in await WithKeys(archive, keys).ToListAsync(cancellation))
                known.Add(party);
        }

        return known;
    }
}
