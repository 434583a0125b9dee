namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>Publisher, language, section and address of a page.</summary>
internal static class PageFacts
{
    private static readonly (DeclaredField Field, string[] Names)[] MetaNames =
    [
        (DeclaredField.Publisher, ["og:site_name", "dc.publisher", "publisher", "application-name"]),
        (DeclaredField.Language, ["dc.language", "content-language", "language", "og:locale"]),
        (DeclaredField.Section, ["article:section", "parsely-section", "section", "category"]),
    ];

    public static void Read(HtmlPage page, DeclaredValues declared)
    {
        declared.Add(DeclaredField.Language, page.Document.DocumentElement?.GetAttribute("lang"), "html lang");
        if (page.JsonLdArticle is { } article)
        {
            declared.Add(DeclaredField.Language, article.Text("inLanguage"), "JSON-LD");
            foreach (var name in article.Names("publisher"))
                declared.Add(DeclaredField.Publisher, name, "JSON-LD");
            declared.Add(DeclaredField.Section, article.Text("articleSection"), "JSON-LD");
        }

        if (page.JsonLdArticle is null)
            declared.Add(DeclaredField.Language, page.JsonLd.Objects.Where(item => item.Types.Contains("WebPage")).Select(item => item.Text("inLanguage")).FirstOrDefault(), "JSON-LD WebPage");

        foreach (var (field, names) in MetaNames)
        {
            foreach (var meta in names.SelectMany(name => page.Metas.Where(meta => meta.Name == name)))
                declared.Add(field, meta.Value, meta.Place);
        }

        declared.Add(DeclaredField.Publisher, page.JsonLd.Objects.Where(item => item.Types.Any(type => type is "NewsMediaOrganization" or "WebSite")).Select(item => item.Text("name")).FirstOrDefault(), "JSON-LD WebSite");
        declared.Add(DeclaredField.Publisher, RestOfTitle.Of(page), "end of the title element");
        declared.Add(DeclaredField.CanonicalUrl, page.Address, "link rel=canonical");
        declared.Add(DeclaredField.CanonicalUrl, page.Meta("og:url"), "meta property=og:url");
    }
}
