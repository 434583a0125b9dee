using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;

namespace NewsArchive.Web.Display;

/// <summary>What of an article an address asks to cite.</summary>
internal static class CitedPlace
{
    /// <param name="quote">Number of a quote.</param>
    /// <param name="at">Words, as "start-end" in UTF-16 units.</param>
    /// <param name="passage">Null for the article as a whole.</param>
    /// <returns>False where the article has no such place.</returns>
    public static bool TryFind(ArticleView article, string? quote, string? at, out CitedPassage? passage)
    {
        passage = null;
        if (quote is not null)
        {
            if (int.TryParse(quote, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && article.Quotes.FirstOrDefault(view => view.Number == number) is { } cited)
                passage = CitedPassage.Of(cited, article.BlockAt(cited.Span.Start)?.Number, article.Text);
            return passage is not null;
        }

        if (at is null)
            return true;
        if (WordsAddress.Parse(at, article.Text) is { } words && !words.Of(article.Text).IsWhiteSpace())
            passage = CitedPassage.Of(article, words);
        return passage is not null;
    }
}
