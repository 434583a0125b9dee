using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.UnnamedSpeakers;

/// <summary>All quotes whose speakers are described in the same words, latest imports first.</summary>
public sealed class SpeakerModel(ArchiveDbContext archive) : PageModel
{
    private const int PageSize = 30;

    /// <summary>Id of the last quote shown before.</summary>
    [BindProperty(Name = "after", SupportsGet = true)]
    public int? After { get; init; }

    public UnnamedSpeakerView Speaker { get; private set; } = null!;
    public string Path { get; private set; } = "";
    public IReadOnlyList<QuoteLine> Quotes { get; private set; } = [];

    /// <summary>The articles of the quotes shown, each with how many of them it has.</summary>
    public IReadOnlyList<(ArticleLine Article, int Quotes)> Articles { get; private set; } = [];
    public Pager Pager { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink) || await UnnamedSpeakerQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } speaker)
            return NotFound();

        Path = Links.UnnamedSpeaker(speaker.Id, speaker.Words);
        if (!permalink.IsOf(speaker.Words))
            return RedirectPermanent(Path + Request.QueryString);

        Speaker = speaker;
        var ids = await UnnamedSpeakerQueries.QuoteIdsAsync(archive, speaker.Id, PageSize + 1, After, cancellation);
        Quotes = await QuoteQueries.WithIdsAsync(archive, [.. ids.Take(PageSize)], cancellation);
        Pager = new(After is null ? null : Path, ids.Count > PageSize ? string.Create(CultureInfo.InvariantCulture, $"{Path}?after={ids[PageSize - 1]}") : null, "More quotes");

        var counts = Quotes.CountBy(quote => quote.Quote.ArticleId).ToDictionary();
        Articles = [.. (await ArticleQueries.WithIdsAsync(archive, counts.Keys, cancellation)).Select(article => (article, counts[article.Id]))];
        return Page();
    }
}
