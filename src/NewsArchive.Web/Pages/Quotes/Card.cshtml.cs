using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetEscapades.AspNetCore.SecurityHeaders;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Security;

namespace NewsArchive.Web.Pages.Quotes;

/// <summary>A quote with its source as a page to embed into others: without script, and the only one that may stand in a frame.</summary>
[SecurityHeadersPolicy(SiteSecurity.CardsPolicy)]
public sealed class CardModel(ArchiveDbContext archive) : PageModel
{
    public QuoteLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if ((await QuoteQueries.WithIdsAsync(archive, [id], cancellation)) is not [var line])
            return NotFound();

        Line = line;
        return Page();
    }
}
