using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>Reads one entry of a feed: what it and its feed declare, its title and its fullest text.</summary>
internal static class FeedEntry
{
    /// <param name="places">Where the feed's elements stand in the decoded file.</param>
    /// <returns>The draft, still to be built; empty for an entry without words.</returns>
    public static DraftBuilder Read(XElement entry, FeedChannel channel, FeedPlaces places)
    {
        var draft = new DraftBuilder();
        var title = FeedText.Of(entry.Own("title").FirstOrDefault());
        Declare(entry, title?.OnOneLine(), draft.Declared);
        channel.Declare(entry, draft.Declared);

        if (title is { } headline)
        {
            draft.Place = places.Of(headline.Element);
            draft.Add(BlockKind.Heading, headline.OnOneLine());
        }

        if (FullText(entry) is { } text)
            text.AddTo(draft, places);
        else
            AddSummary(entry, draft, places);
        return draft;
    }

    private static FeedText? FullText(XElement entry) =>
        FeedText.Of(entry.Element(FeedElements.Content + "encoded")) ?? FeedText.Of(entry.Own("content").FirstOrDefault());

    private static void AddSummary(XElement entry, DraftBuilder draft, FeedPlaces places)
    {
        var summary = FeedText.Of(entry.Own("description").FirstOrDefault()) ?? FeedText.Of(entry.Own("summary").FirstOrDefault());
        summary?.AddTo(draft, places);
        draft.Warnings.Add(summary is null
            ? "The feed gives no text for this entry, only its title."
            : "The feed gives a description of this entry, which may be less than the whole article.");
    }

    private static void Declare(XElement entry, string? title, DeclaredValues declared)
    {
        declared.Add(DeclaredField.Headline, title, "feed title");
        foreach (var name in new[] { "pubDate", "published", "issued" })
            AddDate(DeclaredField.DatePublished, entry.Own(name), name);
        AddDate(DeclaredField.DatePublished, entry.Elements(FeedElements.DublinCore + "date"), "dc:date");
        AddDate(DeclaredField.DatePublished, entry.Elements(FeedElements.DublinCoreTerms + "issued"), "dcterms:issued");
        AddDate(declared.Has(DeclaredField.DatePublished) ? DeclaredField.DateModified : DeclaredField.DatePublished, entry.Own("updated"), "updated");
        AddDate(DeclaredField.DateModified, entry.Elements(FeedElements.DublinCoreTerms + "modified"), "dcterms:modified");

        foreach (var creator in entry.Elements(FeedElements.DublinCore + "creator"))
            declared.Add(DeclaredField.Byline, creator.Value, "feed dc:creator");
        FeedChannel.AddAuthors(entry, declared);
        AddAddresses(entry, declared);
        foreach (var category in entry.Own("category"))
            declared.Add(DeclaredField.Section, category.Attribute("label")?.Value ?? category.Attribute("term")?.Value ?? category.Value, "feed category");

        void AddDate(DeclaredField field, IEnumerable<XElement> dates, string place)
        {
            if (dates.Text() is { } date)
                declared.Add(field, InternetDate.ToIso(date.Trim()), $"feed {place}");
        }
    }

    private static void AddAddresses(XElement entry, DeclaredValues declared)
    {
        foreach (var link in entry.Own("link").Where(link => link.Attribute("rel")?.Value is null or "alternate"))
            AddUrl(link.Attribute("href")?.Value ?? link.Value, "feed link");
        foreach (var guid in entry.Own("guid").Where(guid => guid.Attribute("isPermaLink")?.Value != "false"))
            AddUrl(guid.Value, "feed guid");

        void AddUrl(string value, string place)
        {
            if (value.AsSpan().Trim().StartsWith("http", StringComparison.OrdinalIgnoreCase))
                declared.Add(DeclaredField.CanonicalUrl, value, place);
        }
    }
}
