using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Core.Articles;

public static class LoadedArticles
{
    /// <summary>Loads articles with everything found in them, to be read, not changed.</summary>
    public static IQueryable<Article> WithFindings(this IQueryable<Article> articles) => articles
        .AsNoTrackingWithIdentityResolution()
        .AsSplitQuery()
        .Include(article => article.Original)
        .Include(article => article.Publisher)
        .Include(article => article.Blocks)
        .Include(article => article.Findings)
        .Include(article => article.Parties)
        .Include(article => article.Mentions).ThenInclude(mention => mention.Party)
        .Include(article => article.Sources).ThenInclude(source => source.Party)
        .Include(article => article.Denials).ThenInclude(denial => denial.Speaker)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Speaker)
        .Include(article => article.Quotes).ThenInclude(quote => quote.UnnamedSpeaker)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Addressee)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Parties).ThenInclude(part => part.Party)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Chain).ThenInclude(link => link.Source);

    /// <summary>Loads articles with what the search index holds of them, to be read, not changed.</summary>
    internal static IQueryable<Article> WithIndexedParts(this IQueryable<Article> articles) => articles
        .AsNoTrackingWithIdentityResolution()
        .AsSplitQuery()
        .Include(article => article.Findings)
        .Include(article => article.Parties).ThenInclude(part => part.Party)
        .Include(article => article.Sources)
        .Include(article => article.Quotes).ThenInclude(quote => quote.Parties);
}
