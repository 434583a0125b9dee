using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles;

/// <summary>What a reference says of an article.</summary>
/// <param name="Publisher">In the file's own words.</param>
/// <param name="CanonicalUrl">Where it was published, where the file says so; not known in lists.</param>
/// <param name="ImportedAt">Not known in lists.</param>
public sealed record CitedArticle(
    string Title, TitleOrigin TitleOrigin, PartialDate? DatePublished, string? Publisher, IReadOnlyList<string> Byline, string? CanonicalUrl = null, DateTime? ImportedAt = null)
{
    public static CitedArticle Of(ArticleView article) => new(
        article.DisplayTitle, article.TitleOrigin, article.DatePublished, article.PublisherAsWritten, [.. article.FindingsOf(FindingField.Byline).Select(author => author.Value)],
        article.FindingsOf(FindingField.CanonicalUrl).FirstOrDefault()?.Value, article.ImportedAt);
}

/// <summary>What citations and references share.</summary>
public static class Citation
{
    /// <summary>The headline; words that only stand in for one are in square brackets, as cataloguers write a supplied title.</summary>
    public static string TitleOf(CitedArticle article) =>
        article.TitleOrigin == TitleOrigin.Headline ? article.Title : $"[{article.Title}]";
}
