using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>What a feed declares for all of its entries, read once.</summary>
internal sealed class FeedChannel
{
    private readonly DeclaredValues publisher = new();
    private readonly DeclaredValues language = new();
    private readonly DeclaredValues authors = new();

    public FeedChannel(XElement channel)
    {
        publisher.Add(DeclaredField.Publisher, channel.Elements(FeedElements.DublinCore + "publisher").Text(), "feed dc:publisher");
        publisher.Add(DeclaredField.Publisher, FeedText.Of(channel.Own("title").FirstOrDefault())?.OnOneLine(), "feed's own title");
        language.Add(DeclaredField.Language, channel.Own("language").Text(), "feed language");
        language.Add(DeclaredField.Language, channel.Elements(FeedElements.DublinCore + "language").Text(), "feed dc:language");
        AddAuthors(channel, authors);
    }

    /// <summary>What holds for an entry too, unless the entry was taken over from another feed.</summary>
    public void Declare(XElement entry, DeclaredValues declared)
    {
        foreach (var source in entry.Own("source"))
            declared.Add(DeclaredField.Publisher, source.Own("title").Text() ?? (source.HasElements ? null : source.Value), "feed source");
        declared.AddAll(publisher);

        declared.Add(DeclaredField.Language, entry.AncestorsAndSelf().Select(element => element.Attribute(XNamespace.Xml + "lang")?.Value).FirstOrDefault(language => language is not null), "feed xml:lang");
        declared.AddAll(language);
        if (!declared.Has(DeclaredField.Byline))
            declared.AddAll(authors);
    }

    /// <summary>The authors of a feed or an entry.</summary>
    public static void AddAuthors(XElement parent, DeclaredValues declared)
    {
        foreach (var author in parent.Own("author"))
            declared.Add(DeclaredField.Byline, author.Own("name").Text() ?? NameIn(author.Value), "feed author");
    }

    // RSS: "desk@ledger.example (Mira Patel)", a name alone, or an address alone, which names nobody.
    private static string NameIn(string author) =>
        author.IndexOf('(', StringComparison.Ordinal) is >= 0 and var open ? author[(open + 1)..].TrimEnd(')', ' ', '\n') : author;
}
