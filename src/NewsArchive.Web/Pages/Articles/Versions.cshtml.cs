using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>All versions of an article, the latest first; with a number, the way to that version.</summary>
public sealed class VersionsModel(ArchiveDbContext archive) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(Name = "page", SupportsGet = true)]
    public int? PageNumber { get; init; }

    public VersionChain Chain { get; private set; } = null!;
    public IReadOnlyList<VersionLine> Shown { get; private set; } = [];
    public IReadOnlyDictionary<int, ArticleLine> Articles { get; private set; } = new Dictionary<int, ArticleLine>();
    public Pager Pager { get; private set; } = null!;

    public string Path => Links.Versions(Chain.Current.ArticleId);

    public async Task<IActionResult> OnGetAsync(string key, int? number, CancellationToken cancellation)
    {
        if (await VersionPages.ChainAsync(archive, key, cancellation) is not { } chain)
            return NotFound();
        if (number is { } version)
            return VersionPages.AddressOf(chain, version) is { } address ? Redirect(address) : NotFound();

        Chain = chain;
        (Shown, Pager) = Pager.Numbered([.. chain.Versions.Reverse()], PageNumber, PageSize, Path, "Earlier versions");
        Articles = (await ArticleQueries.WithIdsAsync(archive, [.. Shown.Select(line => line.ArticleId)], cancellation)).ToDictionary(article => article.Id);
        return Page();
    }

    /// <summary>The version before this one in time.</summary>
    public VersionLine? Before(VersionLine version) => Chain.Versions.TakeWhile(other => other != version).LastOrDefault();
}
