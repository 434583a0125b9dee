using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The publication date in the data that a page's scripts carry; only looked at when the page says it nowhere else.</summary>
internal static partial class DatesInScripts
{
    private const int MostCharacters = 1_000_000;

    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        var left = MostCharacters;
        foreach (var script in page.Document.Scripts)
        {
            var text = script.TextContent;
            if (text.Length == 0 || (left -= text.Length) < 0)
                continue;
            if (Published.Match(text) is { Success: true } match)
                yield return new(DateRole.Published, match.Groups["value"].Value, $"script value {match.Groups["name"].Value}", 0.48);
        }
    }

    [GeneratedRegex("""
        (?<![\p{L}0-9])(?<name>date_?published|(?:cms_?)?publish(?:ed|ing)?_?(?:date|time|at|on)(?:_?time)?(?:string)?|publication_?(?:date|time)|pub_?date|first_?published(?:_?(?:date|at))?|date_?created|created_?(?:at|date)|article_?(?:date|change_?date)\w{0,6}|datetime|timestamp)
        \\?["']?\s{0,3}[:=]\s{0,3}\\?["'](?<value>[0-9][0-9A-Za-z:.,+\- /]{6,40})\\?["']
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Published { get; }
}
