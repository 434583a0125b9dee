using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Finds whom a surname alone means: the one person of that surname whom the archive names in full around that day, in articles that share something
/// with this one. Where two compete, nobody. One instance serves one article.
/// </summary>
internal sealed class Surnames(ArchiveDbContext archive)
{
    /// <summary>How far the article may lie outside the time in which others name the person in full.</summary>
    public const int DaysAround = 366;

    /// <summary>A surname with more bearers at a time says nothing; so many names are looked at.</summary>
    private const int MostNames = 200;
    private const int MostBearers = 12;

    /// <summary>An article with more bare surnames is a list of names, and its context says nothing of them.</summary>
    private const int MostAsked = 200;

    /// <summary>Where several bear the surname, the likeliest must share so many times as much as the next one.</summary>
    private const int Lead = 4;
    private const int EnoughAmongSeveral = 2;

    private static readonly Func<ArchiveDbContext, string, DateOnly, IAsyncEnumerable<NameUsed>> InReach = EF.CompileAsyncQuery((ArchiveDbContext archive, string key, DateOnly from) =>
        archive.PartyAliases.Where(alias => alias.ShortKey == key && alias.DateLast >= from)
            .OrderBy(alias => alias.DateLast)
            .Take(MostNames)
            .Select(alias => new NameUsed(alias.PartyId, alias.Name, alias.DateFirst)));

    private int asked;

    /// <param name="isExcluded">Persons whom the article cannot mean.</param>
    public async Task<Party?> LikeliestAsync(SurnameUse use, PartyContext context, Func<Party, bool> isExcluded, CancellationToken cancellation)
    {
        var bearers = await BearersAsync(use, cancellation);
        var shared = new List<(Party Party, int Score)>();
        foreach (var party in bearers.Where(party => !isExcluded(party) && !RoleWords.Conflict(use.Fields, party.Fields)))
            shared.Add((party, await context.SharedWithAsync(party.Id, cancellation)));

        return shared.OrderByDescending(s => s.Score).ToList() switch
        {
            [var only] when only.Score > 0 => only.Party,
            [var best, var next, ..] when best.Score >= EnoughAmongSeveral && best.Score >= Lead * next.Score => best.Party,
            _ => null,
        };
    }

    /// <summary>Empty, too, when there are too many to tell apart.</summary>
    private async Task<IReadOnlyList<Party>> BearersAsync(SurnameUse use, CancellationToken cancellation)
    {
        if (use.Day is not { } day || ++asked > MostAsked)
            return [];

        var (from, to) = Around(day);
        var names = await InReach(archive, use.Key, from).ToListAsync(cancellation);
        var ids = names.FindAll(alias => alias.DateFirst <= to && use.Fits(alias.Name)).Select(alias => alias.PartyId).Distinct().ToList();
        return names.Count == MostNames || ids.Count is 0 or > MostBearers
            ? []
            : await archive.Parties.Include(party => party.Aliases).Where(party => ids.Contains(party.Id) && party.Kind == PartyKind.Person).ToListAsync(cancellation);
    }

    /// <summary>The days within reach of a day.</summary>
    public static (DateOnly From, DateOnly To) Around(DateOnly day) => (
        DateOnly.FromDayNumber(Math.Max(day.DayNumber - DaysAround, DateOnly.MinValue.DayNumber)),
        DateOnly.FromDayNumber(Math.Min(day.DayNumber + DaysAround, DateOnly.MaxValue.DayNumber)));

    private sealed record NameUsed(int PartyId, string Name, DateOnly? DateFirst);
}
