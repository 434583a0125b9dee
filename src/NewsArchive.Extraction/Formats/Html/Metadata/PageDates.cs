using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>A date as one place of a page gives it, not yet read.</summary>
/// <param name="Confidence">How far such a place is to be believed, 0 to 1.</param>
internal readonly record struct PageDate(DateRole Role, string Words, string Place, double Confidence);

/// <summary>Gathers the dates of a page from every place where pages put them, and declares them, best first.</summary>
internal static class PageDates
{
    private const double Sure = 0.5;

    /// <summary>Places that cost little to look at.</summary>
    private static readonly Func<HtmlPage, IEnumerable<PageDate>>[] Finders =
    [
        DatesInJsonLd.Find,
        DatesInMeta.Find,
        DatesInMarks.Find,
        DatesInAddress.Find,
        DatesInLines.Find,
        DatesInTitle.Find,
    ];

    public static void Read(HtmlPage page, DeclaredValues declared)
    {
        var found = Finders.SelectMany(find => find(page)).Where(date => DateParser.Parse(date.Words) is not null || Epoch.Read(date.Words) is not null).ToList();
        if (!found.Exists(date => date.Role == DateRole.Published && date.Confidence >= Sure))
            found.AddRange(DatesInScripts.Find(page));

        foreach (var date in found.OrderByDescending(date => date.Confidence))
            declared.Add(date.Role == DateRole.Published ? DeclaredField.DatePublished : DeclaredField.DateModified, date.Words, date.Place, span: null, date.Confidence);
    }
}
