using System.Globalization;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace NewsArchive.Web.Api.Feeds;

/// <summary>A feed as Atom (RFC 4287).</summary>
internal static class AtomFeed
{
    public static IResult Of(Feed feed)
    {
        var updated = feed.Items.Select(item => item.Imported).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();
        var atom = new SyndicationFeed(Clean(feed.Title), null, new Uri(feed.Page), feed.Address, updated) { Generator = "NewsArchive" };
        atom.Links.Add(SyndicationLink.CreateSelfLink(new Uri(feed.Address), "application/atom+xml"));
        atom.Authors.Add(new SyndicationPerson { Name = "NewsArchive" });
        atom.Items = feed.Items.Select(AtomOf);

        using var text = new MemoryStream();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
            atom.SaveAsAtom10(writer);
        return TypedResults.Bytes(text.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static SyndicationItem AtomOf(FeedItem item)
    {
        var entry = new SyndicationItem
        {
            Id = item.Id,
            Title = new TextSyndicationContent(Clean(item.Title)),
            Summary = new TextSyndicationContent(Clean(item.Reason)),
            LastUpdatedTime = item.Imported,
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(item.Address), "text/html"));
        foreach (var (relation, address) in VersionLinks(item.Versions))
            entry.Links.Add(new SyndicationLink(new Uri(address), relation, null, "text/html", 0));
        if (item.DatePublished is { Length: 10 } day)
            entry.PublishDate = DateTimeOffset.Parse(day + "T00:00:00Z", CultureInfo.InvariantCulture);
        if (item.Source is { } source)
            entry.Authors.Add(new SyndicationPerson { Name = Clean(source) });
        return entry;
    }

    /// <summary>Links to other versions (RFC 5829).</summary>
    private static IEnumerable<(string Relation, string Address)> VersionLinks(FeedVersions? versions)
    {
        if (versions is null)
            yield break;

        if (versions.Predecessor is { } before)
            yield return ("predecessor-version", before);
        if (versions.Successor is { } behind)
            yield return ("successor-version", behind);
        yield return ("latest-version", versions.Latest);
        yield return ("version-history", versions.History);
    }

    /// <summary>Without the characters that XML cannot hold.</summary>
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)));
}
