using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>What a page says about its article: JSON-LD first, then meta elements, then marked elements of the body.</summary>
internal static class HtmlMetadata
{
    private static readonly (DeclaredField Field, string[] Names)[] MetaNames =
    [
        (DeclaredField.Headline, ["og:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "twitter:title"]),
        (DeclaredField.DatePublished, ["article:published_time", "citation_publication_date", "datepublished", "parsely-pub-date", "dc.date.issued", "dcterms.created", "dc.date", "pubdate", "publish-date", "date", "sailthru.date"]),
        (DeclaredField.DateModified, ["article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified"]),
        (DeclaredField.Byline, ["citation_author", "author", "article:author", "parsely-author", "dc.creator", "sailthru.author"]),
        (DeclaredField.Publisher, ["og:site_name", "dc.publisher", "publisher", "application-name"]),
        (DeclaredField.Language, ["dc.language", "content-language", "language", "og:locale"]),
        (DeclaredField.CanonicalUrl, ["og:url"]),
    ];

    private static readonly string[] NameAttributes = ["property", "name", "itemprop", "http-equiv"];

    private static readonly string[] SiteMarks = [" | ", " - ", " – ", " — ", " :: "];

    public static void Read(IDocument document, DeclaredValues declared)
    {
        if (document.DocumentElement?.GetAttribute("lang") is { } language)
            declared.Add(DeclaredField.Language, language, "html lang");
        foreach (var script in document.Scripts.Where(script => string.Equals(script.Type, "application/ld+json", StringComparison.OrdinalIgnoreCase)))
            JsonLd.Read(script.TextContent, declared);
        if (document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") is { } canonical)
            declared.Add(DeclaredField.CanonicalUrl, canonical, "link rel=canonical");

        ReadMeta(document, declared);
        ReadMarked(document, declared);
        ReadTitle(document, declared);
    }

    private static void ReadMeta(IDocument document, DeclaredValues declared)
    {
        var metas = document.GetElementsByTagName("meta")
            .SelectMany(meta => NameAttributes
                .Where(meta.HasAttribute)
                .Select(attribute => (Attribute: attribute, Name: meta.GetAttribute(attribute)!.Trim().ToLowerInvariant(), Value: meta.GetAttribute("content"))))
            .ToLookup(meta => meta.Name);
        foreach (var (field, names) in MetaNames)
        {
            foreach (var meta in names.SelectMany(name => metas[name]))
                declared.Add(field, meta.Value, $"meta {meta.Attribute}={meta.Name}");
        }
    }

    private static void ReadMarked(IDocument document, DeclaredValues declared)
    {
        foreach (var author in document.QuerySelectorAll("[rel=author], [itemprop=author]").Take(10))
            declared.Add(DeclaredField.Byline, author.TextContent, "element marked as author");
        if (document.QuerySelector("[itemprop=datePublished]") is { } published)
            declared.Add(DeclaredField.DatePublished, published.GetAttribute("datetime") ?? published.GetAttribute("content") ?? published.TextContent, "itemprop=datePublished");
        if (document.QuerySelector("article time[datetime], main time[datetime], header time[datetime]") is { } time)
            declared.Add(DeclaredField.DatePublished, time.GetAttribute("datetime"), "time element");
    }

    // “Harbour spares small boats - The Evening Ledger”: the site's name is not the headline.
    private static void ReadTitle(IDocument document, DeclaredValues declared)
    {
        if (declared.Has(DeclaredField.Headline) || document.QuerySelector("article h1, main h1, h1") is { } heading && !string.IsNullOrWhiteSpace(heading.TextContent))
            return;

        var title = document.Title ?? "";
        var cut = SiteMarks.Max(mark => title.LastIndexOf(mark, StringComparison.Ordinal));
        declared.Add(DeclaredField.Headline, cut > title.Length / 2 ? title[..cut] : title, "title element");
    }
}
