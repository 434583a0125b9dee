using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>How to cite an article, one of its quotes or any of its words, in every style.</summary>
public sealed class CiteModel(ArchiveDbContext archive) : PageModel
{
    public ArticleView Article { get; private set; } = null!;
    public string Path { get; private set; } = "";
    public VersionChain Versions { get; private set; } = null!;

    /// <summary>Words to cite, as "start-end".</summary>
    [BindProperty(Name = "at", SupportsGet = true)]
    public string? At { get; init; }

    /// <summary>The number of a quote to cite.</summary>
    [BindProperty(Name = "quote", SupportsGet = true)]
    public string? QuoteNumber { get; init; }

    /// <summary>Null for the article as a whole.</summary>
    public CitedPassage? Passage { get; private set; }

    /// <summary>The address that leads to the words on the article's page.</summary>
    public string PermanentAddress { get; private set; } = "";

    /// <summary>The same, with the words marked by browsers that can; null for the article as a whole.</summary>
    public string? MarkingAddress { get; private set; }
    public IReadOnlyList<(CitationStyle Style, CitationText Text)> Citations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink) || await ArticleQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } article)
            return NotFound();

        (Article, Path) = (article, Links.Article(article.Id, article.DisplayTitle));
        if (!CitedPlace.TryFind(article, QuoteNumber, At, out var passage))
            return NotFound();

        Passage = passage;
        Versions = await VersionChain.OfAsync(archive, article.Id, cancellation);
        var address = Links.Absolute(Request, Path);
        PermanentAddress = address + Passage?.Anchor.TrimEnd('#');
        MarkingAddress = Passage is null ? null : address + Passage.Anchor + Passage.Highlight;
        var citations = new Citations(CitedArticle.Of(article), address);
        Citations = [.. Enum.GetValues<CitationStyle>().Select(style => (style, Passage is null ? citations.OfArticle(style) : citations.OfWords(style, Passage)))];
        return Page();
    }
}
