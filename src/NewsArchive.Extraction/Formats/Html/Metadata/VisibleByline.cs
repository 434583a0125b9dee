using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>
/// The byline that a reader sees: words in a box named for the author, links to an author's page, or a line "By …", right
/// around the headline. Authors of teasers and comments have bylines too, but not there.
/// </summary>
internal static partial class VisibleByline
{
    public const string Place = "visible byline";
    public const string LinkPlace = "link to an author";

    private const int Before = 250;
    private const int Behind = 1_500;
    private const int LongestLine = 160;
    private const int LongestName = 60;

    /// <summary>How far apart two names of one byline stand.</summary>
    private const int Together = 150;
    private const PageBox Elsewhere = PageBox.Side | PageBox.Comment | PageBox.Embed | PageBox.Caption;

    /// <summary>The words of the byline, and how it was told.</summary>
    public static IReadOnlyList<(string Words, string Place)> Find(HtmlPage page)
    {
        if (page.Headline is not { } headline)
            return [];

        var own = DatesInMarks.Own(headline);
        var names = new List<(string Words, string Place)>();
        var last = -1;
        foreach (var line in page.Lines)
        {
            if (line.End < headline.Start - Before || line == headline)
                continue;
            if (line.Start > headline.End + Behind || (last >= 0 && line.Start - last > Together))
                break;
            if (line.Words.Length > LongestLine || (line.Parts[0].Box & ~own & Elsewhere) != PageBox.None)
                continue;

            if (OthersFollow.IsMatch(line.Words))
                break;

            var found = In(line).Where(name => name.Words.Length is > 1 and <= LongestLine).ToList();
            if (found.Count > 0)
                last = line.End;
            names.AddRange(found.Where(name => !names.Contains(name)));
        }

        return names.Count > 0 ? names : Named(page, headline, own);
    }

    private static IEnumerable<(string Words, string Place)> In(PageLine line)
    {
        if (Opening.IsMatch(line.Words))
            return [(Writers(line.Words), Place)];

        return line.Parts.Where(part => IsAuthorLink(part.Element)).Select(part => line.WordsOf(part)).Where(name => name.Length <= LongestName).Select(name => (name, LinkPlace));
    }

    /// <summary>Without "By" and without a link only the first line in a box named for the author is one.</summary>
    private static List<(string Words, string Place)> Named(HtmlPage page, PageLine headline, PageBox own) => page.Lines
        .Where(line => line != headline && line.Start <= headline.End + Behind && line.End >= headline.Start - Before && line.Words.Length <= LongestLine)
        .Where(line => (line.Parts[0].Box & ~own & Elsewhere) == PageBox.None)
        .Select(line => (line, part: line.Parts.FirstOrDefault(part => part.Box.HasFlag(PageBox.Byline))))
        .Where(found => found.part.Element is not null)
        .Select(found => Writers(found.line.Words[found.part.Offset..]))
        .Where(words => words.Contains(' ', StringComparison.Ordinal) && Byline.IsNames(words))
        .Take(1)
        .Select(words => (words, LinkPlace))
        .ToList();

    // What follows the writers: "Photography by …", "Updated …", "Contributions from …".
    private static string Writers(string words)
    {
        var end = Others.Match(words) is { Success: true, Index: > 3 } others ? others.Index : words.Length;
        return words[..end].TrimEnd(' ', '|', '·', '•', ',', '-', '–', '—');
    }

    private static bool IsAuthorLink(IElement element)
    {
        var link = element.LocalName == "a" ? element : element.ParentElement;
        return link is { LocalName: "a" } && (link.GetAttribute("rel") == "author" || (link.GetAttribute("href") is { Length: < 300 } href && AuthorPage.IsMatch(href)));
    }

    [GeneratedRegex(@"^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Oleh|Penulis|Autor(?:in)?|Author|Auteur|Written by|Words by|Story by|Text|Reporter)\s?:?\s+\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?:with )?(?:contributions? from|additional reporting|photo\w*|styled|edited|illustrat\w+)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OthersFollow { get; }

    [GeneratedRegex(@"(?:\s\(|\s[0-9]|\b(?:photo\w*|pictures?|images?|video|illustrat\w+|styled|produced|edited|updated|published|posted|last|contributions?|with|additional|translated|foto\w*|aktualisiert|veröffentlicht|publié|mis à jour)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others { get; }

    [GeneratedRegex(@"/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|profiles?|by|people|person|persons|staff|staff-members|writers?|contributors?|journalists?|reporters?|columnists?|bios?|penulis|redakteure?|team|correspondents)/[^/?#]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AuthorPage { get; }
}
