using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles;

/// <summary>How pages and API read quotes across articles.</summary>
public static class QuoteQueries
{
    /// <summary>A quote with everything found about it.</summary>
    internal static readonly Expression<Func<Quote, QuoteView>> View = quote => new QuoteView(
        quote.Id, quote.ArticleId, quote.Number, quote.Type, quote.Span, quote.Text,
        quote.Speaker == null ? null : new PartyName(
            quote.Speaker.Id, quote.Speaker.Kind, quote.Speaker.Name, quote.Speaker.IsConfirmed,
            quote.Article.Parties.Any(part => part.PartyId == quote.SpeakerId && part.IsProbable)),
        quote.SpeakerSpan, quote.SpeakerText, quote.CueSpan, quote.CueText, quote.Medium, quote.MediumSpan,
        quote.Addressee == null ? null : new PartyName(
            quote.Addressee.Id, quote.Addressee.Kind, quote.Addressee.Name, quote.Addressee.IsConfirmed,
            quote.Article.Parties.Any(part => part.PartyId == quote.AddresseeId && part.IsProbable)),
        quote.AddresseeSpan, quote.AddresseeText, quote.Verb, quote.DateSaid, quote.DateSaidSpan, quote.Marked,
        quote.Parties.Where(part => part.Role == QuoteRole.Joint).OrderBy(part => part.Ordinal)
            .Select(part => new QuotePartyView(
                part.Text, part.Span, part.Party == null ? null : new PartyName(part.Party.Id, part.Party.Kind, part.Party.Name, part.Party.IsConfirmed, false))).ToList(),
        quote.Parties.Where(part => part.Role == QuoteRole.OnBehalf)
            .Select(part => new QuotePartyView(
                part.Text, part.Span, part.Party == null ? null : new PartyName(part.Party.Id, part.Party.Kind, part.Party.Name, part.Party.IsConfirmed, false))).ToList(),
        quote.Denies, quote.DeniedQuote == null ? null : quote.DeniedQuote.Number, quote.Rule, quote.Confidence,
        quote.UnnamedSpeaker == null ? null : new UnnamedSpeakerName(quote.UnnamedSpeaker.Id, quote.UnnamedSpeaker.Words),
        quote.Chain
            .OrderBy(link => link.Ordinal)
            .Select(link => new SourceView(
                link.Source.Id, link.Source.Name, link.Source.Relation, link.Source.Span, link.Source.Text, link.Source.Date, link.Source.DateSpan, link.Source.DateText,
                link.Source.Party == null ? null : new PartyName(link.Source.Party.Id, link.Source.Party.Kind, link.Source.Party.Name, link.Source.Party.IsConfirmed, false),
                link.Source.Rule, link.Source.Confidence))
            .ToList());

    /// <summary>A speaker's quotes, newest articles first.</summary>
    public static async Task<IReadOnlyList<QuoteLine>> LatestOfAsync(ArchiveDbContext archive, ISearchIndex index, int speakerId, int count, CancellationToken cancellation)
    {
        var ofSpeaker = new PartyTerm(PartyRole.Speaker, null, PartyTerm.NameOf(speakerId));
        var found = await index.SearchQuotesAsync(new(ofSpeaker.ToString(), ofSpeaker, []), count, null, cancellation);
        return await WithIdsAsync(archive, found.QuoteIds, cancellation);
    }

    /// <summary>The quotes with these ids, in the order given.</summary>
    public static async Task<IReadOnlyList<QuoteLine>> WithIdsAsync(ArchiveDbContext archive, IReadOnlyList<int> ids, CancellationToken cancellation)
    {
        var quotes = await archive.Quotes.AsNoTracking().AsSplitQuery().Where(quote => ids.Contains(quote.Id)).OrderBy(quote => quote.Id).Select(View)
            .ToDictionaryAsync(quote => quote.Id, cancellation);
        var articleIds = quotes.Values.Select(quote => quote.ArticleId).Distinct().ToList();
        var articles = await archive.Articles.AsNoTracking().Where(article => articleIds.Contains(article.Id))
            .Select(article => new
            {
                article.Id, article.Language,
                Cited = new CitedArticle(
                    article.DisplayTitle, article.TitleOrigin, article.DatePublished,
                    article.Findings.Where(finding => finding.Field == FindingField.Publisher).Select(finding => finding.Value).FirstOrDefault() ?? article.Publisher!.Name,
                    article.Findings.Where(finding => finding.Field == FindingField.Byline).OrderBy(finding => finding.Id).Select(finding => finding.Value).ToList(), null, null),
            })
            .ToDictionaryAsync(article => article.Id, cancellation);
        var passages = await archive.Quotes.Where(quote => ids.Contains(quote.Id))
            .Select(quote => new
            {
                quote.Id,
                Number = quote.Article.Blocks.Where(block => block.Span.Start <= quote.Span.Start).OrderByDescending(block => block.Ordinal).Select(block => block.Number).FirstOrDefault(),
            })
            .ToDictionaryAsync(quote => quote.Id, quote => quote.Number, cancellation);

        return
        [
            .. from id in ids
               where quotes.ContainsKey(id)
               let quote = quotes[id]
               let article = articles[quote.ArticleId]
               select new QuoteLine(quote, article.Cited, article.Language, passages[id]),
        ];
    }

    /// <summary>The article that a quote stands in; null when there is no quote with this id.</summary>
    public static Task<int?> ArticleOfAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) =>
        archive.Quotes.Where(quote => quote.Id == id).Select(quote => (int?)quote.ArticleId).SingleOrDefaultAsync(cancellation);
}

/// <summary>A quote in a list, with the article it stands in.</summary>
/// <param name="Passage">Number of the passage that it begins in; null outside numbered blocks.</param>
public sealed record QuoteLine(QuoteView Quote, CitedArticle Article, string? Language, int? Passage);
