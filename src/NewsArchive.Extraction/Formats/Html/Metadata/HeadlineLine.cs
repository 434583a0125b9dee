using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>Finds the line of the page on which its headline is set.</summary>
internal static class HeadlineLine
{
    private const int ShortestKey = 4;

    /// <summary>The heading that repeats a declared title; else the first h1 outside navigation and side boxes; else none.</summary>
    public static PageLine? Find(HtmlPage page)
    {
        var declared = Declared(page).Select(TitleWords.KeyOf).Where(key => key.Length > ShortestKey).ToList();
        var headings = page.Lines.Where(line => line.Parts[0].Box.HasFlag(PageBox.Heading) || line.Parts[^1].Box.HasFlag(PageBox.Heading)).ToList();
        var site = TitleWords.KeyOf(page.Meta("og:site_name"));
        return headings.Where(line => LevelOf(line) <= 3 && TitleWords.KeyOf(line.Words) is { Length: > ShortestKey } key && key != site && declared.Any(title => Repeats(key, title)))
                .OrderBy(line => (line.Parts[0].Box & (PageBox.Side | PageBox.Navigation | PageBox.Footer)) != PageBox.None)
                .ThenByDescending(line => declared.Count(TitleWords.KeyOf(line.Words).Equals))
                .ThenBy(LevelOf)
                .FirstOrDefault()
            ?? headings.FirstOrDefault(line => LevelOf(line) == 1 && TitleWords.KeyOf(line.Words) is { Length: > ShortestKey } key && key != site
                && (line.Parts[0].Box & (PageBox.Side | PageBox.Navigation | PageBox.Footer)) == PageBox.None);
    }

    /// <summary>1 for h1 … 6 for h6, 7 for a line that is no heading.</summary>
    public static int LevelOf(PageLine line)
    {
        var element = line.Parts[0].Element;
        for (var step = 0; element is not null && step < 8; step++, element = element.ParentElement!)
        {
            if (element.LocalName is ['h', >= '1' and <= '6'])
                return element.LocalName[1] - '0';
        }

        return 7;
    }

    private static IEnumerable<string?> Declared(HtmlPage page) =>
        page.JsonLd.Objects.Where(item => item is { IsArticle: true, IsListed: false }).Take(3).Select(item => item.Text("headline"))
            .Append(page.Meta("og:title")).Append(page.Meta("twitter:title")).Append(page.Title);

    /// <summary>The heading is the title, or most of it, the rest being the site's name.</summary>
    private static bool Repeats(string heading, string title) =>
        heading == title || (heading.Length * 3 >= title.Length && title.Contains(heading, StringComparison.Ordinal));
}
