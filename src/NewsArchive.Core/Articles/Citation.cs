using System.Globalization;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>A reference that a reader can check: author, title, publisher, date, address and, for a quote, its words and passage. What the file does not say is left out.</summary>
public static class Citation
{
    /// <summary>Anna Berg, “Port reopens,” The Harbour Post, 17 November 2023, http://localhost:5000/articles/12-port-reopens.</summary>
    /// <param name="address">The article's full address in this archive.</param>
    public static string OfArticle(ArticleView article, string address) =>
        string.Join(", ", [.. Parts(article), address]) + ".";

    /// <summary>Esmail Qaani: “Your brothers …” in a letter to Mohammed Deif. Quoted in … passage 3, http://…#q-1.</summary>
    public static string OfQuote(ArticleView article, QuoteView quote, string address)
    {
        var reference = string.Join(", ", [.. Parts(article), .. Passage(article, quote), $"{address}#q-{quote.Number.ToString(CultureInfo.InvariantCulture)}"]);
        return $"{Said(quote)} Quoted in {reference}.";
    }

    /// <summary>The headline; words that only stand in for one are in square brackets, as cataloguers write a supplied title.</summary>
    public static string TitleOf(ArticleView article) =>
        article.TitleOrigin == TitleOrigin.Headline ? article.DisplayTitle : $"[{article.DisplayTitle}]";

    private static IEnumerable<string> Parts(ArticleView article)
    {
        foreach (var author in article.FindingsOf(FindingField.Byline))
            yield return author.Value;
        yield return article.TitleOrigin == TitleOrigin.Headline ? $"“{article.DisplayTitle}”" : TitleOf(article);
        if (article.PublisherAsWritten is { } publisher)
            yield return publisher;
        yield return article.DatePublished is { } date ? Words(date) : "no date";
    }

    private static IEnumerable<string> Passage(ArticleView article, QuoteView quote)
    {
        if (article.BlockAt(quote.Span.Start)?.Number is { } number)
            yield return $"passage {number.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Said(QuoteView quote)
    {
        var speaker = quote.Speaker?.Name ?? quote.SpeakerText;
        var words = speaker is null ? quote.Text : $"{speaker}: {quote.Text}";
        var addressee = quote.Addressee?.Name ?? quote.AddresseeText;
        var path = (quote.Medium, addressee) switch
        {
            (null, null) => "",
            (null, { } to) => $" (to {to})",
            ({ } medium, null) => $" ({medium})",
            ({ } medium, { } to) => $" ({medium} to {to})",
        };

        return path.Length == 0 && words.TrimEnd('”', '"', '’').EndsWith('.') ? words : $"{words}{path}.";
    }

    private static string Words(PartialDate date) => date.FirstDay.ToString(date.Precision switch
    {
        DatePrecision.Day => "d MMMM yyyy",
        DatePrecision.Month => "MMMM yyyy",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
