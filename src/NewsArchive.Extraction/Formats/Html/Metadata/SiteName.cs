using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>What a page's site is called, to tell its name from the headline: “Harbour spares small boats - The Evening Ledger”.</summary>
internal sealed partial class SiteName
{
    private readonly HashSet<string> keys;

    private SiteName(HashSet<string> keys) => this.keys = keys;

    public static SiteName Of(HtmlPage page)
    {
        var names = page.Metas.Where(meta => meta.Name is "og:site_name" or "application-name" or "apple-mobile-web-app-title" or "publisher" or "dc.publisher" or "twitter:site" or "author").Select(meta => meta.Value)
            .Concat(page.JsonLd.Objects.Where(item => item.Types.Any(type => type is "WebSite" or "Organization" or "NewsMediaOrganization")).Select(item => item.Text("name") ?? ""))
            .Concat(page.JsonLdArticle?.Names("publisher") ?? []);
        var found = names.Select(name => TitleWords.KeyOf(name)).ToHashSet();
        foreach (var host in new[] { page.Address, page.Meta("og:url") }.OfType<string>().Select(HostOf))
        {
            found.Add(TitleWords.KeyOf(host));
            found.Add(TitleWords.KeyOf(host[..Math.Max(0, host.IndexOf('.', StringComparison.Ordinal))]));
        }

        found.RemoveWhere(key => key.Length < 2);
        return new(found);
    }

    /// <summary>Whether the words are the site's name and nothing else.</summary>
    public bool IsName(string words) => keys.Contains(TitleWords.KeyOf(words));

    /// <summary>The title without the pieces at its ends that name the site, its section or the day.</summary>
    /// <param name="known">Titles of the page that are known to be bare.</param>
    public string CutFrom(string title, IReadOnlyList<string> known)
    {
        var cut = title;
        while (Mark.Matches(cut) is { Count: > 0 } marks)
        {
            var (first, last) = (marks[0], marks[^1]);
            var (head, tail) = (cut[..first.Index], cut[(last.Index + last.Length)..]);
            if (known.Any(bare => TitleWords.KeyOf(bare) == TitleWords.KeyOf(cut)))
                return cut;
            if (IsSite(tail) || IsDay(tail) || IsRubric(last.Value, cut[..last.Index], tail) || known.Any(bare => TitleWords.KeyOf(bare) == TitleWords.KeyOf(cut[..last.Index])))
                cut = cut[..last.Index].TrimEnd();
            else if (IsSite(head) || IsDay(head) || known.Any(bare => TitleWords.KeyOf(bare) == TitleWords.KeyOf(cut[(first.Index + first.Length)..])))
                cut = cut[(first.Index + first.Length)..].TrimStart();
            else
                break;
        }

        return cut.Length > 0 ? cut : title;
    }

    // The piece is the name, or has the name in it and little more: "The Evening Ledger Online".
    private bool IsSite(string piece) =>
        TitleWords.KeyOf(piece) is { Length: > 0 } key
        && (keys.Contains(key) || keys.Any(name => name.Length > 3 && (key.Contains(name, StringComparison.Ordinal) || (key.Length > 3 && name.Contains(key, StringComparison.Ordinal)))));

    private static bool IsDay(string piece) => piece.Length <= 40 && Dates.DateParser.Parse(piece) is { Precision: Dates.DatePrecision.Day };

    // Behind an upright bar a few words are the outlet or the section, never the end of the headline.
    private static bool IsRubric(string mark, string head, string tail) =>
        mark.Contains('|', StringComparison.Ordinal) && head.Length > tail.Length && tail.Split(' ').Length <= 4;

    private static string HostOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) ? (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) : "";

    [GeneratedRegex(@"\s+(?:[|│–—·•»«›‹-]|::|//|--)\s+|\s*[|│]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
