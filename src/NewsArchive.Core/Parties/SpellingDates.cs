using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Parties;

/// <summary>The first and the last day of each spelling, found anew after articles have gone.</summary>
internal static class SpellingDates
{
    /// <param name="parties">With their aliases.</param>
    public static async Task RenewAsync(ArchiveDbContext archive, IReadOnlyCollection<Party> parties, CancellationToken cancellation)
    {
        var ids = parties.Select(party => party.Id).ToList();
        var uses = await archive.Mentions
            .Where(mention => ids.Contains(mention.PartyId))
            .Join(archive.Articles, mention => mention.ArticleId, article => article.Id, (mention, article) => new { mention.PartyId, mention.Text, article.DatePublished })
            .Distinct()
            .ToListAsync(cancellation);
        var days = uses.ToLookup(use => (use.PartyId, NameFolding.Fold(use.Text)), use => use.DatePublished?.FirstDay);
        foreach (var (party, alias) in parties.SelectMany(party => party.Aliases, (party, alias) => (party, alias)))
        {
            (alias.DateFirst, alias.DateLast) = (null, null);
            foreach (var day in days[(party.Id, alias.FoldedName)])
                alias.See(day);
        }
    }
}
