using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The dates that elements mark for programs: time, abbr, itemprop. Those of teasers, comments and embeds are not the article's.</summary>
internal static class DatesInMarks
{
    private const int Near = 800;

    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        var headline = page.Headline;
        var own = Own(headline);
        foreach (var mark in page.DateMarks)
        {
            var box = mark.Box & ~own;
            if ((box & (PageBox.Comment | PageBox.Embed | PageBox.Caption)) != PageBox.None)
                continue;

            var isBeside = (box & PageBox.Foreign) != PageBox.None;
            var isNear = headline is not null && Distance(page, headline, mark) is >= -300 and <= Near;
            var role = RoleOf(mark, page);
            if (isBeside && !(isNear && role is not null))
                continue;

            var place = PlaceOf(mark);
            if (role == DateRole.Modified)
                yield return new(DateRole.Modified, mark.Value, place, isNear ? 0.88 : 0.6);
            else
                yield return new(DateRole.Published, mark.Value, place, (isNear, role) switch
                {
                    (true, not null) => 0.9,
                    (true, null) => mark.Element.LocalName is "time" or "abbr" ? 0.85 : 0.6,
                    (false, not null) => headline is null ? 0.8 : 0.58,
                    _ => headline is null ? 0.55 : 0.4,
                });
        }
    }

    /// <summary>What the headline's own boxes are called says nothing: all of the article may be in a box named "teaser".</summary>
    public static PageBox Own(PageLine? headline) => headline is null ? PageBox.None : headline.Parts[0].Box & PageBox.Foreign;

    private static int Distance(HtmlPage page, PageLine headline, DateMark mark) =>
        mark.Line >= page.Lines.Count ? int.MaxValue : page.Lines[mark.Line] is var line && line.Number > headline.Number ? line.Start - headline.End : line.End - headline.Start;

    private static DateRole? RoleOf(DateMark mark, HtmlPage page)
    {
        if (mark.Element.GetAttribute("itemprop") is { } name)
            return name.Contains("modified", StringComparison.OrdinalIgnoreCase) ? DateRole.Modified : DateRole.Published;
        if (mark.Box.HasFlag(PageBox.Modified) || (mark.Line < page.Lines.Count && DateLabels.IsChange(page.Lines[mark.Line].Words)))
            return DateRole.Modified;
        return mark.Element.HasAttribute("pubdate") || mark.Box.HasFlag(PageBox.Published) ? DateRole.Published : null;
    }

    private static string PlaceOf(DateMark mark) =>
        mark.Element.GetAttribute("itemprop") is { } name ? $"itemprop={name}"
        : mark.Element.LocalName == "time" ? "time element"
        : $"{mark.Element.LocalName} element";
}
