using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Web.Api;
using NewsArchive.Web.Display;
using NewsArchive.Web.TagHelpers;

namespace NewsArchive.Web.Pages.Articles;

/// <summary>The reader: one article in its own words, with what was found in it.</summary>
public sealed class ReadModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    private const int MostHits = 300;

    /// <summary>What result pages of search engines show.</summary>
    private const int MostFirstWords = 155;

    private ILookup<BlockView?, QuoteView> quotesByBlock = Array.Empty<QuoteView>().ToLookup(_ => (BlockView?)null);
    private Dictionary<int, string> roles = [];

    public ArticleView Article { get; private set; } = null!;

    /// <summary>The permanent path of the article.</summary>
    public string Path { get; private set; } = "";
    public PlacedAnnotations Annotations { get; private set; } = new([]);

    public Citations Citations { get; private set; } = null!;

    public VersionChain Versions { get; private set; } = null!;

    /// <summary>What the last check of the original found.</summary>
    public FixityState Fixity { get; private set; } = null!;

    /// <summary>The block that is the headline and is therefore shown as the title; null when there is none.</summary>
    public BlockView? HeadlineBlock { get; private set; }

    /// <summary>How the article begins, behind its headline.</summary>
    public string FirstWords => Article.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph && block != HeadlineBlock) is { } first
        ? Excerpt.Of(Article.Text, first.Span, MostFirstWords) : Article.DisplayTitle;

    /// <summary>Words to mark, as "start-end".</summary>
    [BindProperty(Name = "at", SupportsGet = true)]
    public string? At { get; init; }

    /// <summary>The question that led here; its places are marked.</summary>
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Question { get; init; }

    /// <summary>The places of the article that answer the question, at most <see cref="MostHits"/>.</summary>
    public IReadOnlyList<TextSpan> Hits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string key, CancellationToken cancellation)
    {
        if (!Permalink.TryParse(key, out var permalink)
            || await ArticleQueries.ViewAsync(archive, permalink.Id, cancellation) is not { } article)
            return NotFound();

        Path = Links.Article(article.Id, article.DisplayTitle);
        if (!permalink.IsOf(article.DisplayTitle))
            return RedirectPermanent(Path + Request.QueryString);

        Article = article;
        Fixity = await FixityQueries.OfOriginalAsync(archive, article.Original.Id, article.ImportedAt, cancellation);
        Citations = new(CitedArticle.Of(article), Links.Absolute(Request, Path));
        Hits = string.IsNullOrWhiteSpace(Question) ? [] : [.. (await ArticleHits.OfAsync(index, SearchQuery.Parse(Question), article, cancellation)).Take(MostHits)];
        Annotations = new(Annotation.Of(article, WordsAddress.Parse(At, article.Text) is { } words ? [words] : Hits));
        quotesByBlock = article.Quotes.ToLookup(quote => article.BlockAt(quote.Span.Start));
        roles = article.Mentions.Where(mention => mention.Role is not null).DistinctBy(mention => mention.Party.Id).ToDictionary(mention => mention.Party.Id, mention => mention.Role!);
        HeadlineBlock = FindHeadlineBlock(article);
        Versions = await VersionChain.OfAsync(archive, article.Id, cancellation);
        Signposting.PointFromPage(HttpContext, article, Versions);
        return Page();
    }

    public IEnumerable<QuoteView> QuotesStartingIn(BlockView block) => quotesByBlock[block];

    public IEnumerable<DenialView> DenialsStartingIn(BlockView block) => Article.Denials.Where(denial => block.Span.Start <= denial.Span.Start && denial.Span.Start < block.Span.End);

    /// <summary>The part of the party in this article's own words: "senior Hamas official".</summary>
    public string? RoleOf(int partyId) => roles.GetValueOrDefault(partyId);

    private static BlockView? FindHeadlineBlock(ArticleView article)
    {
        if (article.FindingsOf(FindingField.Headline).FirstOrDefault()?.Span is not { } headline)
            return null;

        return article.Blocks.FirstOrDefault(block =>
            block.Span.Contains(headline) && block.Span.Of(article.Text).Trim().Length == headline.Length);
    }
}
