using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Articles;

/// <summary>How pages and API read quotes across articles.</summary>
public static class QuoteQueries
{
    /// <summary>Quotes, latest imports first.</summary>
    /// <param name="speakerIds">Only quotes by these; null for anybody.</param>
    /// <param name="before">Id of the last quote already shown; null for the first page.</param>
    public static Task<List<QuoteLine>> LatestAsync(
        ArchiveDbContext archive, IReadOnlyCollection<int>? speakerIds, int count, int? before, CancellationToken cancellation)
    {
        var quotes = archive.Quotes.AsNoTracking().Where(quote => before == null || quote.Id < before);
        if (speakerIds is not null)
            quotes = quotes.Where(quote => quote.SpeakerId != null && speakerIds.Contains(quote.SpeakerId.Value));
        return Lines(quotes.OrderByDescending(quote => quote.Id).Take(count)).ToListAsync(cancellation);
    }

    /// <summary>The quotes with these ids, in the order given.</summary>
    public static async Task<IReadOnlyList<QuoteLine>> WithIdsAsync(ArchiveDbContext archive, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var quotes = await Lines(archive.Quotes.AsNoTracking().Where(quote => ids.Contains(quote.Id)))
            .ToDictionaryAsync(quote => quote.Id, cancellation);
        return [.. ids.Where(quotes.ContainsKey).Select(id => quotes[id])];
    }

    /// <summary>The article that a quote stands in; null when there is no quote with this id.</summary>
    public static Task<int?> ArticleOfAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) =>
        archive.Quotes.Where(quote => quote.Id == id).Select(quote => (int?)quote.ArticleId).SingleOrDefaultAsync(cancellation);

    private static IQueryable<QuoteLine> Lines(IQueryable<Quote> quotes) => quotes.Select(quote => new QuoteLine(
        quote.Id, quote.Number, quote.Type, quote.Text,
        quote.Speaker == null ? null : new PartyName(
            quote.Speaker.Id, quote.Speaker.Kind, quote.Speaker.Name, quote.Speaker.IsConfirmed,
            quote.Article.Parties.Any(part => part.PartyId == quote.SpeakerId && part.IsProbable)),
        quote.SpeakerText, quote.Medium, quote.Denies,
        quote.ArticleId, quote.Article.DisplayTitle, quote.Article.DatePublished, quote.Article.Language));
}

/// <summary>A quote in a list, with the article it stands in.</summary>
public sealed record QuoteLine(
    int Id, int Number, QuoteType Type, string Text, PartyName? Speaker, string? SpeakerText, string? Medium, bool Denies,
    int ArticleId, string ArticleTitle, PartialDate? DatePublished, string? Language);
