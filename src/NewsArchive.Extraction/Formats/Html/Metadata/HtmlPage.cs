using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>One meta element: the attribute that names it, its name in small letters and its content.</summary>
internal readonly record struct MetaTag(string Attribute, string Name, string Value)
{
    public string Place => $"meta {Attribute}={Name}";
}

/// <summary>What the finders of metadata look at: the parsed page, with what several of them need read once.</summary>
internal sealed class HtmlPage
{
    private static readonly string[] NameAttributes = ["property", "name", "itemprop", "http-equiv"];

    public HtmlPage(IDocument document)
    {
        Document = document;
        Metas = [.. document.GetElementsByTagName("meta").SelectMany(Read)];
        Title = OnOneLine(document.Title);
        Address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")?.Trim() is { Length: > 0 } canonical ? canonical : Meta("og:url");
        JsonLd = JsonLdGraph.Of(document);
        Layout = document.Body is { } body ? PageLayout.Of(body) : null;
        Headline = HeadlineLine.Find(this);
        JsonLdArticle = JsonLd.ArticleOf(Address, [Headline?.Words, Meta("og:title"), Title]);
    }

    public IDocument Document { get; }

    public IReadOnlyList<MetaTag> Metas { get; }

    /// <summary>The words of the title element.</summary>
    public string Title { get; }

    /// <summary>The page's own address as it declares it.</summary>
    public string? Address { get; }

    public JsonLdGraph JsonLd { get; }

    /// <summary>The JSON-LD object that describes the article of this page.</summary>
    public JsonLdObject? JsonLdArticle { get; }

    public IReadOnlyList<PageLine> Lines => Layout?.Lines ?? [];

    public IReadOnlyList<DateMark> DateMarks => Layout?.Marks ?? [];

    /// <summary>The line on which the headline stands; null when none can be told.</summary>
    public PageLine? Headline { get; }

    private PageLayout? Layout { get; }

    /// <summary>The content of the first meta element of that name.</summary>
    public string? Meta(string name)
    {
        foreach (var meta in Metas)
        {
            if (meta.Name == name && meta.Value.Length > 0)
                return meta.Value;
        }

        return null;
    }

    public static string OnOneLine(string? words) => string.Join(' ', (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<MetaTag> Read(IElement meta)
    {
        if (meta.GetAttribute("content") is not { Length: > 0 } content)
            yield break;
        foreach (var attribute in NameAttributes)
        {
            if (meta.GetAttribute(attribute) is { Length: > 0 } name)
                yield return new(attribute, name.Trim().ToLowerInvariant(), content.Trim());
        }
    }
}
