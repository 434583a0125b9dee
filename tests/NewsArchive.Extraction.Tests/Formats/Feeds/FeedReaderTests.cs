using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats.Feeds;

public sealed class FeedReaderTests
{
    [Fact]
    public void Each_entry_is_an_article()
    {
        var outcome = Read(Rss("<item><title>One</title><description>First words.</description></item><item><title>Two</title></item><item/>"));

        Assert.Equal(["One\n\nFirst words.", "Two"], outcome.Drafts.Select(draft => draft.Text));
        Assert.Equal(["The feed gives a description of this entry, which may be less than the whole article."], outcome.Drafts[0].Warnings);
        Assert.Equal(["The feed gives no text for this entry, only its title."], outcome.Drafts[1].Warnings);
    }

    [Fact]
    public void RSS_1_keeps_its_items_beside_the_channel()
    {
        var article = Extract("""
            <?xml version="1.0"?>
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <channel><title>Harbour Log</title><items><rdf:Seq/></items></channel>
              <item><title>A boat</title><link>https://log.example/1</link><dc:date>2019-05-06T07:08:09+01:00</dc:date><description>It came.</description></item>
            </rdf:RDF>
            """);

        Assert.Equal("A boat", article.Headline!.Value);
        Assert.Equal("Harbour Log", article.Publisher!.Value);
        Assert.Equal("2019-05-06", article.DatePublished!.Value.ToString());
        Assert.Equal("https://log.example/1", article.CanonicalUrl!.Value);
    }

    [Fact]
    public void An_author_in_brackets_behind_an_address_is_the_byline() =>
        Assert.Equal(["Mira Patel"], Extract(Rss("<item><title>A boat</title><author>desk@log.example (Mira Patel)</author></item>")).Byline.Select(name => name.Value));

    [Fact]
    public void A_web_page_under_a_feeds_name_is_read_as_the_page_that_it_is() =>
        Assert.Equal("html", Assert.Single(FormatReaders.Read(Some.File("a.rss", "<html><body><p>The goats voted.</p></body></html>")).Drafts).Format);

    [Theory]
    [InlineData("<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;")]
    [InlineData("<!DOCTYPE rss SYSTEM \"http://127.0.0.1:9/rss.dtd\">", "&nbsp;")]
    public void Entities_are_neither_expanded_nor_fetched(string doctype, string words) =>
        Assert.Contains("cannot be read from its line 1 on", Read(doctype + Rss($"<item><title>{words}</title></item>")).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_deep_feed_is_refused() =>
        Assert.Contains("cannot be read from its line 1 on: it is nested more than 200 deep.", Read(Rss("<item><description>" + string.Concat(Enumerable.Repeat("<b>", 100_000)))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_feed_without_entries_is_refused() =>
        Assert.Equal("a.xml is a feed without entries that have words. Check that it is the file you meant.", Read(Rss("")).Refusal);

    [Fact]
    public void A_feed_of_too_many_entries_is_refused() =>
        Assert.Equal("a.xml holds more than 10000 articles. Split it into smaller files.", Read(Rss(string.Concat(Enumerable.Repeat("<item><title>a</title></item>", 10_001)))).Refusal);

    [Fact]
    public void An_empty_element_of_XHTML_ends_where_it_stands() =>
        Assert.Equal(
            "Goats\n\nThe goats\nvoted.",
            Assert.Single(Read("<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>Goats</title><content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><script/><p>The goats<br/>voted.</p></div></content></entry></feed>").Drafts).Text);

    public static TheoryData<string, string> HostileFeeds => new()
    {
        { "authors of all entries", "<feed xmlns=\"http://www.w3.org/2005/Atom\">" + Many("<author><name>A</name></author>", 3_000) + Many("<entry><title>x</title></entry>", 9_000) + "</feed>" },
        { "a feed of links", "<rss><channel>" + Many("<link>http://a/</link>", 100_000) + Many("<item><title>x</title></item>", 9_999) + "</channel></rss>" },
        { "marks in a title", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>" + Many("a<b/>", 1_000_000) + "</title></entry></feed>" },
        { "sections without end", Rss("<item><title>x</title>" + Many("<category>a</category>", 500_000) + "</item>") },
    };

    [Theory]
    [Trait("Category", "Hostile")]
    [MemberData(nameof(HostileFeeds))]
    public void A_hostile_feed_is_read_or_refused_in_time(string what, string feed)
    {
        var outcome = ProcessorTime.InTime(what, () => Read(feed));

        Assert.True(outcome.Drafts.Count > 0 || outcome.Refusal is not null, what);
    }

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>Log</title>{items}</channel></rss>";

    private static ReadOutcome Read(string xml) => FormatReaders.Read(Some.File("a.xml", xml));

    private static ExtractedArticle Extract(string xml) => ArticleExtractor.Extract(Assert.Single(Read(xml).Drafts));
}
