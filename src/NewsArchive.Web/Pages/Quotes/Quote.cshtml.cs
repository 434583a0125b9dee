using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Web.Display;
using NewsArchive.Web.TagHelpers;

namespace NewsArchive.Web.Pages.Quotes;

/// <summary>The permanent page of one quote: its words in their passage, who said them and how they came here.</summary>
public sealed class QuoteModel(ArchiveDbContext archive, ISearchIndex index) : PageModel
{
    public ArticleView Article { get; private set; } = null!;
    public QuoteView Quote { get; private set; } = null!;
    public string ArticlePath { get; private set; } = "";

    /// <summary>The passage that holds the quote.</summary>
    public TextSpan Passage { get; private set; }
    public int? PassageNumber { get; private set; }

    /// <summary>The passage before, null at the beginning of the article.</summary>
    public BlockView? Before { get; private set; }

    /// <summary>The passage behind, null at the end of the article.</summary>
    public BlockView? After { get; private set; }
    public IReadOnlyList<Annotation> Annotations { get; private set; } = [];

    /// <summary>Quotes of the same article that deny this one.</summary>
    public IReadOnlyList<QuoteView> Denials { get; private set; } = [];

    /// <summary>How the words came to the article; empty where the text shows nothing of it.</summary>
    public IReadOnlyList<ReportingHop> Chain { get; private set; } = [];

    /// <summary>The utterance in other articles.</summary>
    public IReadOnlyList<QuoteVariant> Variants { get; private set; } = [];

    /// <summary>The utterance in other versions of the same article, which are no sources of their own.</summary>
    public IReadOnlyList<QuoteVariant> InVersions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (await QuoteQueries.ArticleOfAsync(archive, id, cancellation) is not { } articleId
            || await ArticleQueries.ViewAsync(archive, articleId, cancellation) is not { } article)
            return NotFound();

        ArticlePath = Links.Article(article.Id, article.DisplayTitle);
        if (article.Quotes.SingleOrDefault(quote => quote.Id == id) is not { } quote)
            return Redirect($"{ArticlePath}#broken");

        (Article, Quote) = (article, quote);
        Annotations = Annotation.Of(article);

        var (first, last) = (article.BlockAt(Quote.Span.Start), article.BlockAt(Quote.Span.End - 1));
        Passage = TextSpan.Between(first?.Span.Start ?? Quote.Span.Start, last?.Span.End ?? Quote.Span.End);
        PassageNumber = first?.Number;
        Before = article.Blocks.LastOrDefault(block => block.Number is not null && block.Span.End <= Passage.Start);
        After = article.Blocks.FirstOrDefault(block => block.Number is not null && block.Span.Start >= Passage.End);
        Denials = [.. article.Quotes.Where(quote => quote.DeniedNumber == Quote.Number)];
        Chain = ReportingChain.Of(article, quote);
        var versions = (await VersionChain.OfAsync(archive, article.Id, cancellation)).Versions.Select(version => version.ArticleId).ToHashSet();
        var variants = (await QuoteVariants.OfAsync(archive, index, Quote, cancellation)).ToLookup(variant => versions.Contains(variant.Line.Quote.ArticleId));
        (Variants, InVersions) = ([.. variants[false]], [.. variants[true]]);
        return Page();
    }
}
