using NewsArchive.Extraction;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Training.Evaluation;

/// <summary>What was found on a page, in the terms of the gold.</summary>
internal sealed record Prediction
{
    /// <summary>A page that was refused, or is missing: nothing was found on it.</summary>
    public static Prediction Nothing { get; } = new();

    public string Title { get; init; } = "";

    /// <summary>ISO 8601, to the day or less; empty when none was found.</summary>
    public string Date { get; init; } = "";
    public IReadOnlyList<string> Authors { get; init; } = [];
    public string Publisher { get; init; } = "";
    public string Language { get; init; } = "";
    public string Body { get; init; } = "";
    public IReadOnlyList<string> PhotoCredits { get; init; } = [];

    /// <summary>How many blocks the article has, and how many of them know their bytes in the file.</summary>
    public (int All, int Located) Blocks { get; init; }

    public static Prediction Of(ExtractedArticle article) => new()
    {
        Title = article.Headline?.Value ?? "",
        Date = article.DatePublished?.Value.ToString() ?? "",
        Authors = [.. article.Byline.Select(name => name.Value)],
        Publisher = article.Publisher?.Value ?? "",
        Language = article.Language?.Value ?? "",
        Body = BodyOf(article),
        PhotoCredits = [.. article.Credits.Where(credit => credit.Kind == CreditKind.Photo).Select(credit => credit.Name)],
        Blocks = (article.Draft.Blocks.Count, article.Draft.Blocks.Count(block => block.Source is not null)),
    };

    /// <summary>The article's running text, a line a block, without its headline, captions, tables and boilerplate.</summary>
    private static string BodyOf(ExtractedArticle article) =>
        string.Join('\n', article.Draft.Blocks.Where(block => IsBody(block.Kind) && !IsHeadline(article, block)).Select(block => Words(article, block)));

    private static bool IsBody(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote or BlockKind.Heading;

    private static bool IsHeadline(ExtractedArticle article, Block block) =>
        block.Kind == BlockKind.Heading
        && article.Headline is { } headline
        && ((headline.Span is { } span && span.Overlaps(block.Span)) || NormalText.Squeeze(Words(article, block)) == NormalText.Squeeze(headline.Value));

    private static string Words(ExtractedArticle article, Block block) => block.Span.Of(article.Draft.Text).ToString();
}
