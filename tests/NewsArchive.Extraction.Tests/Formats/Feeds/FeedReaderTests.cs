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
        Assert.Contains("cannot be read", Read(Rss("<item><description>" + string.Concat(Enumerable.Repeat("<b>", 100_000)))).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_feed_without_entries_is_refused() =>
        Assert.Equal("a.xml is a feed without entries that have words. Check that it is the file you meant.", Read(Rss("")).Refusal);

    [Fact]
    public void A_feed_of_too_many_entries_is_refused() =>
        Assert.Equal("a.xml holds more than 10000 articles. Split it into smaller files.", Read(Rss(string.Concat(Enumerable.Repeat("<item><title>a</title></item>", 10_001)))).Refusal);

    private static string Rss(string items) => $"<rss version=\"2.0\"><channel><title>Log</title>{items}</channel></rss>";

    private static ReadOutcome Read(string xml) => FormatReaders.Read(Some.File("a.xml", xml));

    private static ExtractedArticle Extract(string xml) => ArticleExtractor.Extract(Assert.Single(Read(xml).Drafts));
}
