using System.Globalization;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>What a reference says of an article.</summary>
/// <param name="Publisher">In the file's own words.</param>
public sealed record CitedArticle(string Title, TitleOrigin TitleOrigin, PartialDate? DatePublished, string? Publisher, IReadOnlyList<string> Byline)
{
    public static CitedArticle Of(ArticleView article) => new(
        article.DisplayTitle, article.TitleOrigin, article.DatePublished, article.PublisherAsWritten, [.. article.FindingsOf(FindingField.Byline).Select(author => author.Value)]);
}

/// <summary>A reference that a reader can check: author, title, publisher, date, address and, for a quote, its words and passage. What the file does not say is left out.</summary>
public static class Citation
{
    /// <summary>Anna Berg, “Port reopens,” The Harbour Post, 17 November 2023, http://localhost:5000/articles/12-port-reopens.</summary>
    /// <param name="address">The article's full address in this archive.</param>
    public static string OfArticle(CitedArticle article, string address) =>
        string.Join(", ", [.. Parts(article), address]) + ".";

    /// <summary>Esmail Qaani: “Your brothers …” in a letter to Mohammed Deif. Quoted in … passage 3, http://…#q-1.</summary>
    /// <param name="passage">Number of the passage that the quote begins in.</param>
    public static string OfQuote(CitedArticle article, QuoteView quote, int? passage, string address)
    {
        var reference = string.Join(", ", [.. Parts(article), .. Passage(passage), $"{address}#q-{quote.Number.ToString(CultureInfo.InvariantCulture)}"]);
        return $"{Said(quote)} Quoted in {reference}.";
    }

    /// <summary>The headline; words that only stand in for one are in square brackets, as cataloguers write a supplied title.</summary>
    public static string TitleOf(CitedArticle article) =>
        article.TitleOrigin == TitleOrigin.Headline ? article.Title : $"[{article.Title}]";

    private static IEnumerable<string> Parts(CitedArticle article)
    {
        foreach (var author in article.Byline)
            yield return author;
        yield return article.TitleOrigin == TitleOrigin.Headline ? $"“{article.Title}”" : TitleOf(article);
        if (article.Publisher is { } publisher)
            yield return publisher;
        yield return article.DatePublished is { } date ? Words(date) : "no date";
    }

    private static IEnumerable<string> Passage(int? passage)
    {
        if (passage is { } number)
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
