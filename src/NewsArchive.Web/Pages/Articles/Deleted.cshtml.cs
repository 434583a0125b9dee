using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>What stands in the place of a deleted article: who took it away, when and why.</summary>
[ResponseCache(Location = ResponseCacheLocation.None, NoStore = true)]
public sealed class DeletedModel(ArchiveDbContext archive) : PageModel
{
    public Tombstone Tombstone { get; private set; } = null!;

    /// <summary>The versions that are left.</summary>
    public IReadOnlyList<VersionLine> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await Tombstones.OfArticleAsync(archive, id, cancellation) is not { } tombstone)
            return NotFound();

        Tombstone = tombstone;
        Versions = await VersionChain.LeftOfAsync(archive, tombstone.ChainId, cancellation);
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
