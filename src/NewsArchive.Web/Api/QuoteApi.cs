using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Export;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/quotes: quotes by speaker and words.</summary>
internal static class QuoteApi
{
    public static void MapQuoteApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/quotes", SearchAsync).WithSummary("Search quotes").WithTags("Quotes");

    private static async Task<Results<Ok<QuoteList>, ValidationProblem>> SearchAsync(
        ArchiveDbContext archive, ISearchIndex index, string? speaker, string? q, string? verb, string? source, string? date, string? limit, string? cursor, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var count = parameters.Limit(limit);
        if (parameters.Problem is { } problem)
            return problem;

        var query = new QuoteFilter(q, speaker, verb, source, date).Query;
        var results = await index.SearchQuotesAsync(query, count, cursor, cancellation);
        return TypedResults.Ok(new QuoteList(
            results.Total, results.TotalIsExact, await ItemsAsync(archive, results.QuoteIds, cancellation), results.Next, MistakeItem.Of(query)));
    }

    /// <summary>The quotes with these ids, in the order given.</summary>
    internal static async Task<IReadOnlyList<QuoteItem>> ItemsAsync(ArchiveDbContext archive, IReadOnlyList<int> quoteIds, CancellationToken cancellation)
    {
        var articles = await archive.Articles.Where(a => a.Quotes.Any(q => quoteIds.Contains(q.Id))).WithFindings().ToListAsync(cancellation);
        var items = articles.SelectMany(ItemsOf).ToDictionary(item => item.Id);
        return [.. quoteIds.Where(items.ContainsKey).Select(id => items[id])];
    }

    private static IEnumerable<QuoteItem> ItemsOf(Article article)
    {
        var json = ArticleJson.From(article, ArticleApi.ArticleLinks);
        var line = new QuotedArticle(article.Id, json.Url!, article.Headline, article.DisplayTitle, article.DatePublished?.ToString(), article.Publisher?.Name);
        return json.Quotes.Zip(article.Quotes.OrderBy(q => q.Number), (quote, row) => QuoteItem.Of(quote, row, line));
    }
}

internal sealed record QuoteList(int Total, bool TotalIsExact, IReadOnlyList<QuoteItem> Items, string? Next, IReadOnlyList<MistakeItem> Mistakes);

/// <summary>A quote as an article's JSON has it, with its article. Positions count code points of the article's text.</summary>
/// <param name="Number">The quote's place in its article.</param>
internal sealed record QuoteItem(
    int Id, string Url, int Number, QuotedArticle Article, string Type, int Start, int End, string Text, SpeakerJson? Speaker, WordsJson? Cue, string? Medium,
    string? Addressee, bool Denies, IReadOnlyList<ChainLinkJson> Chain, string Rule, double Confidence, int? DeniedQuote, int Depth, string? SpeakerKind, string? Verb,
    IReadOnlyList<NamedJson> JointSpeakers, NamedJson? OnBehalfOf, IReadOnlyList<WordsJson> Marked, WordsJson? MediumWords, SaidOnJson? SaidOn)
{
    public static QuoteItem Of(QuoteJson quote, Quote row, QuotedArticle article) => new(
        row.Id, Links.Quote(row.Id), row.Number, article, quote.Type, quote.Start, quote.End, quote.Text, quote.Speaker, quote.Cue, quote.Medium,
        quote.Addressee, quote.Denies, quote.Chain, quote.Rule, quote.Confidence, quote.DeniedQuote, quote.Depth, quote.SpeakerKind, quote.Verb,
        quote.JointSpeakers, quote.OnBehalfOf, quote.Marked, quote.MediumWords, quote.SaidOn);
}

internal sealed record QuotedArticle(int Id, string Url, string? Headline, string Title, string? DatePublished, string? Source);
