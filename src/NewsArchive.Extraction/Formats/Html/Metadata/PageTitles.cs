namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The headline of a page without the name of its site.</summary>
internal static class PageTitles
{
    /// <summary>How much of a declared title the heading must share to be the same headline in other words.</summary>
    private const double SameStory = 0.3;

    public static void Read(HtmlPage page, DeclaredValues declared)
    {
        var site = SiteName.Of(page);
        var heading = page.Headline is { } line && !site.IsName(line.Words) ? site.CutFrom(Kicker.CutFrom(line), []) : null;
        var titles = Declared(page).Select(title => title with { Words = site.CutFrom(title.Words, heading is null ? [] : [heading]) }).ToList();
        if (heading is not null && titles.Find(title => IsWithKicker(heading, title.Words)) is { Words: not null } bare)
            heading = bare.Words;
        if (Agreed(titles) is { } agreed)
            declared.Add(DeclaredField.Headline, agreed.Words, agreed.Place);
        if (heading is not null && (titles.Count == 0 || titles.Exists(title => TitleWords.Likeness(title.Words, heading) >= SameStory) || HeadlineLine.LevelOf(page.Headline!) == 1))
            declared.Add(DeclaredField.Headline, heading, "heading of the page");
        foreach (var title in titles)
            declared.Add(DeclaredField.Headline, title.Words, title.Place);
    }

    // Link previews and JSON-LD in the same words are the headline, though the page sets another above the text.
    private static (string Words, string Place)? Agreed(List<(string Words, string Place)> titles) =>
        titles.Find(title => title.Place == "JSON-LD") is { Words: not null } own && titles.Exists(title => title.Place.EndsWith("og:title", StringComparison.Ordinal) && TitleWords.KeyOf(title.Words) == TitleWords.KeyOf(own.Words))
            ? own
            : null;

    /// <summary>Whether the heading is the title with a kicker in front: “Premier League Rovers lose at home”.</summary>
    private static bool IsWithKicker(string heading, string title) =>
        TitleWords.KeyOf(title) is { Length: > 12 } key && TitleWords.KeyOf(heading) is var whole && whole.Length > key.Length && whole.EndsWith(key, StringComparison.Ordinal);

    private static IEnumerable<(string Words, string Place)> Declared(HtmlPage page)
    {
        if (page.Meta("og:title") is { } shared)
            yield return (Decoded(shared), "meta property=og:title");
        if (page.JsonLdArticle?.Text("headline") is { } headline)
            yield return (Decoded(headline), "JSON-LD");
        foreach (var name in new[] { "citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title" })
        {
            if (page.Meta(name) is { } title)
                yield return (Decoded(title), $"meta name={name}");
        }

        if (page.Title.Length > 0)
            yield return (WithoutLastPiece(page), "title element");
    }

    // A page that names its site nowhere else has it behind the last dash of its title.
    private static string WithoutLastPiece(HtmlPage page)
    {
        var cut = page.Headline is null && page.Meta("og:title") is null ? TitleMarks.Max(mark => page.Title.LastIndexOf(mark, StringComparison.Ordinal)) : -1;
        return cut > page.Title.Length / 2 ? page.Title[..cut] : page.Title;
    }

    private static readonly string[] TitleMarks = [" | ", " - ", " – ", " — ", " :: "];

    // Entities are found encoded twice: "D&amp;amp;D".
    private static string Decoded(string title) => HtmlPage.OnOneLine(System.Net.WebUtility.HtmlDecode(title));
}
