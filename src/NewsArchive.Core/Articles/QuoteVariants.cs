using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>Another report of an utterance.</summary>
/// <param name="Diff">From the words of the quote that was asked about to those of this one.</param>
public sealed record QuoteVariant(QuoteLine Line, WordDiff Diff);

/// <summary>Finds where else an utterance is reported, in the same words or nearly so.</summary>
public static class QuoteVariants
{
    private const int MostCompared = 60;

    /// <summary>Two reports of one utterance share at least this much of the shorter one; short phrases that many people use fall below the other bound.</summary>
    private const double LeastShared = 0.6;
    private const int FewestWords = 6;

    /// <summary>Reports in other articles, the earliest article first.</summary>
    public static async Task<IReadOnlyList<QuoteVariant>> OfAsync(
        ArchiveDbContext archive, ISearchIndex index, QuoteView quote, CancellationToken cancellation)
    {
        var alike = await index.QuotesAlikeAsync(quote.Text, MostCompared, cancellation);
        var lines = await QuoteQueries.WithIdsAsync(archive, alike, cancellation);
        var length = SearchWords.In(quote.Text).Count();
        return
        [
            .. lines.Where(line => line.Quote.ArticleId != quote.ArticleId)
                .Select(line => new QuoteVariant(line, WordDiff.Between(quote.Text, line.Quote.Text)))
                .Where(variant => variant.Diff.Shared >= Math.Max(FewestWords, LeastShared * Math.Min(length, SearchWords.In(variant.Line.Quote.Text).Count())))
                .OrderBy(variant => variant.Line.Article.DatePublished?.FirstDay ?? DateOnly.MaxValue).ThenBy(variant => variant.Line.Quote.Id),
        ];
    }
}
