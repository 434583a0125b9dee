using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>Parties that may be the same as a given one, each with the reason. Looked up by the keys of names, so that the cost does not grow with the archive.</summary>
public static class Lookalikes
{
    /// <summary>So many spellings are compared.</summary>
    private const int SpellingsConsidered = 200;

    private const int Shown = 8;

    /// <returns>Those in most articles first; empty when there is no such party.</returns>
    public static async Task<IReadOnlyList<Lookalike>> OfAsync(ArchiveDbContext archive, int id, CancellationToken cancellation)
    {
        if (await archive.Parties.AsNoTracking().Include(p => p.Aliases).SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } party)
            return [];

        var full = party.Aliases.FindAll(alias => PartyNames.IsFull(party.Kind, alias.Name));
        var others = full.Count > 0 ? await AlikeAsync(archive, party, full, cancellation) : await BearersAsync(archive, party, cancellation);
        var shown = others.DistinctBy(other => other.Party.Id).OrderByDescending(other => other.ArticleCount).ThenBy(other => other.Party.Id).Take(Shown).ToList();
        var roles = await PartyQueries.LatestRolesAsync(archive, shown.ConvertAll(other => other.Party.Id), cancellation);
        return [.. shown.Select(other => other with { Role = roles.GetValueOrDefault(other.Party.Id) })];
    }

    /// <summary>Others whose full name has the key of one of its own, or the same surname and a given name that may be the same.</summary>
    private static async Task<IEnumerable<Lookalike>> AlikeAsync(ArchiveDbContext archive, Party party, List<PartyAlias> full, CancellationToken cancellation)
    {
        var keys = full.Select(alias => alias.Key).Distinct().ToList();
        var shortKeys = full.Select(alias => alias.ShortKey).OfType<string>().Distinct().ToList();

        // One question for each index: asked together, every alias of the archive would be looked at.
        List<string> own = [.. keys, .. shortKeys];
        var others = await SpellingsOfOthersAsync(archive, party, aliases => aliases.Where(alias => own.Contains(alias.Key)), cancellation);
        others.AddRange(await SpellingsOfOthersAsync(archive, party, aliases => aliases.Where(alias => shortKeys.Contains(alias.ShortKey!)), cancellation));
        return others.Select(other => (other, Reason: ReasonFor(party, full, other))).Where(o => o.Reason is not null).Select(o => LookalikeOf(o.other.Party, o.Reason!));
    }

    /// <summary>For a surname or an acronym alone: those whose short form it is.</summary>
    private static async Task<IEnumerable<Lookalike>> BearersAsync(ArchiveDbContext archive, Party party, CancellationToken cancellation)
    {
        var keys = party.Aliases.Select(alias => alias.Key).Distinct().ToList();
        var others = await SpellingsOfOthersAsync(archive, party, aliases => aliases.Where(a => keys.Contains(a.ShortKey!)), cancellation);
        var use = SurnameUse.Of(new PartyNames(party.Kind, party.Name, []), null);
        return others
            .Where(other => party.Kind == PartyKind.Person ? use.Fits(other.Name) : Acronym.Fits(party.Name, other.Name))
            .Select(other => LookalikeOf(other.Party, party.Kind == PartyKind.Person
                ? $"“{party.Name}” can be short for {other.Name}."
                : $"“{party.Name}” are the initials of {other.Name}."));
    }

    private static async Task<List<PartyAlias>> SpellingsOfOthersAsync(
        ArchiveDbContext archive, Party party, Func<IQueryable<PartyAlias>, IQueryable<PartyAlias>> alike, CancellationToken cancellation)
    {
        // The kind is asked for afterwards: asked together, SQLite would begin with all parties of it.
        var spellings = await alike(archive.PartyAliases.AsNoTracking().Where(alias => alias.PartyId != party.Id))
            .OrderByDescending(alias => alias.MentionCount).Take(SpellingsConsidered).Include(alias => alias.Party).ToListAsync(cancellation);
        return spellings.FindAll(alias => alias.Party.Kind == party.Kind && alias.Party.ArticleCount > 0);
    }

    private static string? ReasonFor(Party party, List<PartyAlias> full, PartyAlias other)
    {
        if (Acronym.Is(other.Name))
            return full.Find(alias => Acronym.Fits(other.Name, alias.Name)) is { } own ? $"“{other.Name}” are the initials of {own.Name}." : null;
        if (!PartyNames.IsFull(party.Kind, other.Name))
            return null;

        return full.Max(alias => NameComparison.Compare(party.Kind, alias.Name, other.Name)) switch
        {
            NameMatch.Same => $"“{other.Name}” is the same name. {WhyApart(party, other.Party)}",
            NameMatch.Near => $"“{other.Name}” is nearly the same name: it may be a short form or another spelling.",
            _ => null,
        };
    }

    private static string WhyApart(Party party, Party other)
    {
        if (party.Generation != other.Generation)
            return "Articles tell father and son apart.";
        if (RoleWords.Conflict(party.Fields, other.Fields))
            return $"Kept apart because articles give them roles in different fields: {RoleWords.InWords(party.Fields)} here, {RoleWords.InWords(other.Fields)} there.";
        return "Kept apart because their articles name too little in common.";
    }

    private static Lookalike LookalikeOf(Party party, string reason) =>
        new(new(party.Id, party.Kind, party.Name, party.IsConfirmed, IsProbable: false), party.ArticleCount, Role: null, reason);
}

/// <summary>A party that may be the same as another.</summary>
/// <param name="Role">What an article says it is; null when none does.</param>
/// <param name="Reason">Sentences for the reader.</param>
public sealed record Lookalike(PartyName Party, int ArticleCount, string? Role, string Reason);
