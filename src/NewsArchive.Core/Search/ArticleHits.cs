using NewsArchive.Core.Articles;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Search;

/// <summary>Every place of an article that answers a question, for reading from one to the next.</summary>
public static class ArticleHits
{
    /// <summary>Ranges that do not overlap, in the order of the text; none when nothing was asked of the text.</summary>
    public static async Task<IReadOnlyList<TextSpan>> OfAsync(ISearchIndex index, SearchQuery query, ArticleView article, CancellationToken cancellation)
    {
        Dictionary<PartyTerm, IReadOnlyList<int>> parties = [];
        foreach (var term in query.Terms.OfType<PartyTerm>().Distinct())
            parties[term] = await index.PartiesNamedAsync(term.Name, term.Kind, cancellation);

        var asked = Asked.In(query.Root, parties);
        var named = article.Mentions.Where(mention => asked.PartyIds.Contains(mention.Party.Id)).Select(mention => mention.Span).ToList();
        return [.. TextHits.Merged(TextHits.In(article.Text, asked.Words, named))];
    }
}
