using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>Saves a new article with all its rows.</summary>
internal sealed class ArticleWriter(ArchiveDbContext archive)
{
    private readonly RowWriter rows = new(archive);

    /// <summary>Saves what is tracked. Afterwards nothing is.</summary>
    public Task SaveTrackedAsync(CancellationToken cancellation) => rows.SaveTrackedAsync(cancellation);

    /// <summary>Saves what is tracked, on which the article rests, and then the article. Afterwards nothing is tracked.</summary>
    public async Task SaveAsync(Article article, CancellationToken cancellation)
    {
        await SaveTrackedAsync(cancellation);
        await rows.InsertAsync([article], null, cancellation);
        await rows.InsertAsync(article.Blocks, article, cancellation);
        await rows.InsertAsync(article.Findings, article, cancellation);
        await rows.InsertAsync(article.Mentions, article, cancellation);
        await rows.InsertAsync(article.Parties, article, cancellation);
        await rows.InsertAsync(article.Sources, article, cancellation);
        await rows.InsertAsync(DeniedFirst(article.Quotes), article, cancellation);
        foreach (var quote in article.Quotes)
        {
            await rows.InsertAsync(quote.Parties, quote, cancellation);
            await rows.InsertAsync(quote.Chain, quote, cancellation);
        }

        await rows.InsertAsync(article.Denials, article, cancellation);
    }

    /// <summary>A quote that denies comes after the one it denies.</summary>
    private static List<Quote> DeniedFirst(IReadOnlyList<Quote> quotes)
    {
        List<Quote> ordered = [];
        HashSet<Quote> added = [];
        foreach (var quote in quotes)
            Add(quote);
        return ordered;

        void Add(Quote quote)
        {
            if (!added.Add(quote))
                return;
            if (quote.DeniedQuote is { } denied)
                Add(denied);
            ordered.Add(quote);
        }
    }
}
