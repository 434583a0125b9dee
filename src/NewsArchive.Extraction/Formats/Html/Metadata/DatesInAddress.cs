using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The day in the page's own address: /2023/11/17/, /20231117-…, /17-11-2023-….</summary>
internal static partial class DatesInAddress
{
    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        foreach (var address in new[] { page.Address, page.Meta("og:url"), page.JsonLdArticle?.Text("url") }.OfType<string>().Distinct())
        {
            if (Day.Match(address) is { Success: true } match && DateParser.Parse(Iso(match)) is not null)
                yield return new(DateRole.Published, Iso(match), "address of the page", 0.86);
        }
    }

    private static string Iso(Match match) => $"{match.Groups["year"].Value}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}";

    [GeneratedRegex("""
        (?<=[/_=~.-])
        (?:
            (?<year>(?:19|20)[0-9]{2})(?<mark>[/_-])(?<month>[01]?[0-9])\k<mark>(?<day>[0-3]?[0-9])
          | (?<year>(?:19|20)[0-9]{2})/?(?<month>[01][0-9])/?(?<day>[0-3][0-9])
          | (?<day>[0-3]?[0-9])(?<mark>[/_.-])(?<month>[01]?[0-9])\k<mark>(?<year>20[0-9]{2})
        )
        (?![0-9])
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Day { get; }
}
