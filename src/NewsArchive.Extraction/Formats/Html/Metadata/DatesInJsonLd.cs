using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The dates of the page's article in JSON-LD, and for want of one those of the page itself.</summary>
internal static class DatesInJsonLd
{
    private static readonly string[] OtherWorks =
        ["WebPage", "ItemPage", "CollectionPage", "CreativeWork", "VideoObject", "AudioObject", "PodcastEpisode", "Recipe", "QAPage", "DiscussionForumPosting", "HowTo", "FAQPage", "Event", "Book", "Product"];

    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        if (page.JsonLdArticle is { } article)
            return Of(article, "JSON-LD", 0.95);

        return page.JsonLd.Objects
            .Where(item => !item.IsListed && item.Types.Any(OtherWorks.Contains))
            .OrderBy(item => OtherWorks.IndexOf(item.Types.First(OtherWorks.Contains)))
            .Take(2)
            .SelectMany(item => Of(item, $"JSON-LD {item.Types.First(OtherWorks.Contains)}", 0.75));
    }

    private static IEnumerable<PageDate> Of(JsonLdObject item, string place, double confidence)
    {
        if (item.Text("datePublished") is { } published)
            yield return new(DateRole.Published, published, place, confidence);
        else if ((item.Text("dateCreated") ?? item.Text("uploadDate")) is { } created)
            yield return new(DateRole.Published, created, place, confidence - 0.2);
        if (item.Text("dateModified") is { } modified)
            yield return new(DateRole.Modified, modified, place, confidence);
    }
}
