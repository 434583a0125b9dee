using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The dates in meta elements, whose names every system chooses for itself.</summary>
internal static partial class DatesInMeta
{
    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        foreach (var meta in page.Metas)
        {
            if (!meta.Value.Any(char.IsDigit) || Other.IsMatch(meta.Name))
                continue;
            if (Modified.IsMatch(meta.Name))
                yield return new(DateRole.Modified, meta.Value, meta.Place, 0.9);
            else if (Published.IsMatch(meta.Name))
                yield return new(DateRole.Published, meta.Value, meta.Place, 0.93);
            else if (Plain.IsMatch(meta.Name))
                yield return new(DateRole.Published, meta.Value, meta.Place, meta.Name.Contains("creat", StringComparison.Ordinal) ? 0.7 : 0.82);
        }
    }

    [GeneratedRegex(@"modif|updat|revis|last.?(?:mod|changed?)|changed", RegexOptions.CultureInvariant)]
    private static partial Regex Modified { get; }

    // article:published_time, pubdate, citation_publication_date, dc.date.issued, sw-pubdate, publish-date …
    [GeneratedRegex(@"publi(?:sh|ca)\w*[-_:. ]?(?:date|time|on)?|pub[-_]?date|pub_?time|issued|datepublished|citation_(?:online_)?date|article[.:_-](?:date|created|posted)\w*|release[-_]?date|displaydate|posted", RegexOptions.CultureInvariant)]
    private static partial Regex Published { get; }

    [GeneratedRegex(@"^(?:[a-z]{1,12}[.:_-])?(?:date|created?|datecreated|timestamp|date[-_]?time|article[-_]?date)(?:[.:_-](?:created?|submitted|valid|available|time|x-metadatadate|text))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain { get; }

    [GeneratedRegex(@"expir|unpublish|publisher|event|start|end|build|copyright|version|birth|verif|google|facebook|fb:|viewport|image|author", RegexOptions.CultureInvariant)]
    private static partial Regex Other { get; }
}
