using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>What the boxes around some words of a page say about them.</summary>
[Flags]
internal enum PageBox
{
    None = 0,

    /// <summary>Words beside the article: teasers, related articles, adverts, lists of the latest.</summary>
    Side = 1,
    Comment = 2,
    Navigation = 4,
    Footer = 8,

    /// <summary>A post of another site.</summary>
    Embed = 16,
    Caption = 32,

    /// <summary>Named for a date: class="post-date".</summary>
    Date = 64,

    /// <summary>Named for what is said about an article: class="entry-meta", "byline".</summary>
    Meta = 128,
    Published = 256,
    Modified = 512,
    Byline = 1024,
    Heading = 2048,

    /// <summary>Boxes whose words are not the article's own.</summary>
    Foreign = Side | Comment | Navigation | Embed | Caption,
}

/// <summary>Reads the kind of a box from its element and the names its page gave it.</summary>
internal static partial class PageBoxes
{
    private const int LongestName = 300;

    /// <summary>What each word of <see cref="Word"/> begins with: most names have none of these and need no closer look.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        [
            "relat", "recommend", "teaser", "side", "popular", "trend", "most", "news", "outbrain", "taboola", "adv", "promo", "carousel", "swiper", "tick", "similar", "upcoming", "latest", "sponsor", "read", "more",
            "recent", "archive", "calendar", "today", "current", "clock", "comm", "komm", "komentar", "disqus", "replies", "nav", "menu", "breadcrumb", "footer", "tweet", "twitter", "instagram", "fb-post", "tiktok",
            "embed", "capt", "figure", "legend", "credit", "update", "modif", "last", "aktual", "date", "publi", "pub", "post", "entry", "article-date", "time", "datum", "fecha", "tanggal", "dato", "day", "byline", "aut",
            "writ", "penulis", "report", "meta", "info", "detail", "submit",
        ],
        StringComparison.OrdinalIgnoreCase);

    public static PageBox Of(IElement element)
    {
        var box = element.LocalName switch
        {
            "aside" => PageBox.Side,
            "nav" => PageBox.Navigation,
            "footer" => PageBox.Footer,
            "figcaption" => PageBox.Caption,
            "time" => PageBox.Date,
            "h1" or "h2" or "h3" or "h4" => PageBox.Heading,
            _ => PageBox.None,
        };
        return box | Named(element.ClassName) | Named(element.Id) | Named(element.GetAttribute("itemprop")) | (element.GetAttribute("rel") == "author" ? PageBox.Byline : PageBox.None);
    }

    private static PageBox Named(string? name)
    {
        if (name is not { Length: > 0 and < LongestName } || !name.AsSpan().ContainsAny(Stems))
            return PageBox.None;

        var box = PageBox.None;
        foreach (Match word in Word.Matches(name))
        {
            box |= word.Groups["side"].Success ? PageBox.Side
                : word.Groups["comment"].Success ? PageBox.Comment
                : word.Groups["nav"].Success ? PageBox.Navigation
                : word.Groups["footer"].Success ? PageBox.Footer
                : word.Groups["embed"].Success ? PageBox.Embed
                : word.Groups["caption"].Success ? PageBox.Caption
                : word.Groups["modified"].Success ? PageBox.Modified | PageBox.Date
                : word.Groups["published"].Success ? PageBox.Published | PageBox.Date
                : word.Groups["date"].Success ? PageBox.Date
                : word.Groups["byline"].Success ? PageBox.Byline | PageBox.Meta
                : PageBox.Meta;
        }

        return box;
    }

    // A word begins where the name does, behind a hyphen or an underscore, or with a capital: entry-date, postDate.
    [GeneratedRegex("""
        (?:(?<![A-Za-z])|(?<=[a-z])(?=[A-Z]))
        (?i:
            (?<side>related|recommend|teaser|sidebar|popular|trending|most-?read|newsletter|outbrain|taboola|advert|promo|carousel|swiper|ticker|similar|upcoming|latest|sponsor|read-?more|more-?(?:news|stories|articles)|recent|archive-list|calendar(?!-)|today|current-?date|clock)
          | (?<comment>comments?(?![-_]?(?:count|link|number|open|closed))|kommentare?|commentaires?|komentar|disqus|replies)
          | (?<nav>nav|navi|navigation|navbar|menu|breadcrumbs?)(?![a-z])
          | (?<footer>footer)(?![a-z])
          | (?<embed>tweet|twitter-(?:tweet|timeline)|instagram-media|fb-post|tiktok|embed)
          | (?<caption>caption|figure|legend|credit(?!s))
          | (?<modified>update[sd]?|modified|lastmod|last-?(?:updated?|modified|changed)|aktualisiert|dateModified)(?![a-z])
          | (?<published>publish(?:ed|ing)?|publication|published_?at|pubdate|pub-date|posted|posttime|postdate|entry-date|post-date|article-date|datePublished|published-?(?:date|time|on)?)
          | (?<date>(?:date|time)(?!n|pick|base|line|r|s|d|out)|datum|fecha|tanggal|dato(?![a-z])|day(?![a-z]))
          | (?<byline>byline|author|autor|auteur|autore|writer|penulis|reporter)
          | (?<meta>meta|metadata|postmeta|info|infos|details?|submitted|dateline)(?![a-z])
        )
        """, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Word { get; }
}
