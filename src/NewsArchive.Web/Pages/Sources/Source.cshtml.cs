using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Sources;

/// <summary>One source: the articles it published and those that cite it, with the words that cite it.</summary>
public sealed class SourceModel(ArchiveDbContext archive) : PageModel
{
    private const int ArticlesPerPage = 20;
    private const int ContextReach = 90;

    [BindProperty(Name = "page", SupportsGet = true)]
    public int? PageNumber { get; init; }

    public PartyView Source { get; private set; } = null!;
    public string Path { get; private set; } = "";
    public int ArticleCount { get; private set; }
    public IReadOnlyList<SourcedArticle> Articles { get; private set; } = [];
    public Histogram? Timeline { get; private set; }
    public Pager Pager { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink) || await PartyQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } source)
            return NotFound();

        Path = Links.Source(source.Id, source.Name);
        if (!permalink.IsOf(source.Name))
            return RedirectPermanent(Path + Request.QueryString);

        Source = source;
        await ShowArticlesAsync(cancellation);
        return Page();
    }

    private async Task ShowArticlesAsync(CancellationToken cancellation)
    {
        var all = await PartyQueries.ArticlesAsync(archive, Source.Id, PartyParts.Publisher | PartyParts.Source, cancellation);
        ArticleCount = all.Count;
        Timeline = Histogram.OfDates(all.Select(article => article.DatePublished).OfType<PartialDate>());

        (var page, Pager) = Pager.Numbered(all, PageNumber, ArticlesPerPage, Path, "Older articles");
        Articles = await SourcedAsync([.. page.Select(article => article.ArticleId)], cancellation);
    }

    private async Task<IReadOnlyList<SourcedArticle>> SourcedAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var lines = await ArticleQueries.WithIdsAsync(archive, ids, cancellation);
        var citations = await archive.CitedSources
            .Where(source => source.PartyId == Source.Id && ids.Contains(source.ArticleId))
            .OrderBy(source => source.Span.Start)
            .Select(source => new { source.ArticleId, source.Span, source.Article.Text })
            .ToListAsync(cancellation);

        return [.. lines.Select(line => new SourcedArticle(
            line,
            [.. citations.Where(citation => citation.ArticleId == line.Id)
                .Select(citation => new CitingWords(citation.Span, Excerpt.Around(citation.Text, citation.Span, ContextReach)))]))];
    }
}

/// <summary>An article that the source published or that cites it.</summary>
public sealed record SourcedArticle(ArticleLine Article, IReadOnlyList<CitingWords> Citing);

public sealed record CitingWords(TextSpan Span, Excerpt Words);
