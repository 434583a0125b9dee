using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The day that some outlets set behind the title: "… | Evening Ledger | 23.05.2011".</summary>
internal static class DatesInTitle
{
    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        foreach (var date in DateParser.Find(page.Title, new(0, page.Title.Length)))
        {
            if (date is { Day: not null, Year: not null } && IsSetApart(page.Title, date.Span))
                yield return new(DateRole.Published, page.Title[date.Span.Start..], "title element", 0.62);
        }
    }

    // "The crash of 24 October 1929" is part of the headline.
    private static bool IsSetApart(string title, TextSpan date) =>
        title.AsSpan(0, date.Start).TrimEnd() is [] or [.., '|' or '-' or '–' or '—' or '·' or '(' or ','] || title.AsSpan(date.End).TrimStart() is ['|' or '-' or '–' or '—' or '·', ..];
}
