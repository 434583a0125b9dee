using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using NetEscapades.AspNetCore.SecurityHeaders;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Api;
using NewsArchive.Web.Display;
using NewsArchive.Web.Security;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The imported bytes, unchanged, as a download that no browser renders.</summary>
[SecurityHeadersPolicy(SiteSecurity.OriginalsPolicy)]
public sealed class OriginalModel(ArchiveDbContext archive) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink))
            return NotFound();

        var original = await archive.Articles
            .Where(article => article.Id == permalink.Id)
            .Select(article => new { article.Original.FileName, article.Original.Sha256, article.Original.Content.Bytes })
            .SingleOrDefaultAsync(cancellation);
        if (original is null)
            return NotFound();

        Signposting.PointToPage(HttpContext, permalink.Id, "collection");
        return new FileContentResult(original.Bytes, "application/octet-stream")
        {
            FileDownloadName = NameFor(original.FileName),
            EntityTag = new EntityTagHeaderValue($"\"{original.Sha256}\""),
        };
    }

    /// <summary>The name without characters that steer a terminal or turn the reading direction.</summary>
    private static string NameFor(string fileName) => string.Concat(fileName.Where(c =>
        char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)));
}
