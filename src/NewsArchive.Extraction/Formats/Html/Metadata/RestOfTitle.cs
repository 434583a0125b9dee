namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The outlet's name behind the headline in the title element: “Goats return to Harrow Hill | Lindholm Courier”.</summary>
internal static class RestOfTitle
{
    private const int LongestName = 40;
    private static readonly string[] Marks = [" | ", " - ", " – ", " — ", " :: ", " · "];

    /// <summary>Null unless the title begins with the headline and ends with one more piece.</summary>
    public static string? Of(HtmlPage page)
    {
        var cut = Marks.Select(mark => (mark, at: page.Title.LastIndexOf(mark, StringComparison.Ordinal))).MaxBy(found => found.at);
        if (cut.at <= 0 || page.Title.Length - cut.at > LongestName)
            return null;

        var head = TitleWords.KeyOf(page.Title[..cut.at]);
        var titles = new[] { page.Headline?.Words, page.Meta("og:title") }.Select(TitleWords.KeyOf);
        return titles.Any(title => title.Length > 8 && head.StartsWith(title, StringComparison.Ordinal)) ? page.Title[(cut.at + cut.mark.Length)..] : null;
    }
}
