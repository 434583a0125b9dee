namespace NewsArchive.Extraction.Tests.Formats.Html;

/// <summary>Small pages around one article, to test what is read off their heads and boxes.</summary>
internal static class Pages
{
    private const string Story = """
        <p>The ferry to Skarn left the harbour again in the morning, nine months after the storm that had broken its pier, and forty people stood at the rail in the rain.</p>
        <p>The pier is to be raised by half a metre before the next winter, the council of Skarn decided, since the water has come higher in each of the past years.</p>
        """;

    /// <param name="head">What stands in the head, beside a title.</param>
    /// <param name="above">What stands between the headline and the story.</param>
    /// <param name="below">What follows the article.</param>
    public static ExtractedArticle Article(string head = "", string above = "", string below = "", string heading = "<h1>Ferry to Skarn runs again</h1>") =>
        Some.Article($"<!DOCTYPE html><html lang=\"en\"><head>{head}</head><body><article>{heading}{above}{Story}</article>{below}</body></html>", "page.html");
}
