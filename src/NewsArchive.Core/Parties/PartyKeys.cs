using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Makes the keys of spellings that have none: those of an archive from before there were keys. A migration that blanks the keys has them made anew by
/// changed rules.
/// </summary>
internal static class PartyKeys
{
    private const int AtOnce = 5_000;

    public static async Task FillAsync(ArchiveDbContext archive, ISearchIndex index, CancellationToken cancellation)
    {
        while (await archive.PartyAliases.Include(alias => alias.Party).Where(alias => alias.Key == "").OrderBy(alias => alias.Id).Take(AtOnce)
            .ToListAsync(cancellation) is { Count: > 0 } blank)
        {
            foreach (var alias in blank)
                (alias.Key, alias.ShortKey) = NameKey.Of(alias.Party.Kind, alias.Name);

            await archive.SaveChangesAsync(cancellation);
            await index.IndexPartiesAsync([.. blank.Select(alias => alias.PartyId).Distinct()], cancellation);
            archive.ChangeTracker.Clear();
        }
    }
}
