using System.Globalization;
using System.Xml.Linq;

namespace NewsArchive.Web.Tests.Api;

public sealed class FeedTests(ApiArchive archive) : IClassFixture<ApiArchive>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("/feeds/search.atom?q=appeal", "Found by appeal, in 1 place, best in passage ")]
    [InlineData("/feeds/search.atom?q=person%3A%22Frau+Berg%22", "Found by person:\"Frau Berg\", in 1 place")]
    [InlineData("/feeds/newest.atom", "Imported")]
    public async Task Each_entry_says_why_it_is_there(string path, string reason)
    {
        var feed = await FeedAsync(path);

        var entry = feed.Elements(Atom + "entry").Single(entry => entry.Element(Atom + "id")!.Value.EndsWith($"/articles/{archive.FirstId}", StringComparison.Ordinal));
        Assert.StartsWith(reason, entry.Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("2023-11-17T00:00:00Z", entry.Element(Atom + "published")!.Value);
        Assert.Equal(path, new Uri(feed.Elements(Atom + "link").Single(link => (string?)link.Attribute("rel") == "self").Attribute("href")!.Value).PathAndQuery);
    }

    [Fact]
    public async Task A_party_is_followed_by_its_number()
    {
        var feed = await FeedAsync(string.Create(CultureInfo.InvariantCulture, $"/people/{archive.BergId}.atom"));

        Assert.Equal("Anna Berg", feed.Element(Atom + "title")!.Value);
        Assert.StartsWith("Found by Anna Berg", Assert.Single(feed.Elements(Atom + "entry")).Element(Atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal(404, (int)(await archive.Client.GetAsync(new Uri("/organizations/1.atom", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_same_is_a_json_feed()
    {
        var feed = await archive.JsonAsync("/feeds/search.json?q=appeal");

        Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
        Assert.StartsWith("Found by appeal", Assert.Single(feed.GetProperty("items").EnumerateArray()).GetProperty("content_text").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8", "id,title,date")]
    [InlineData("ris", "application/x-research-info-systems; charset=utf-8", "TY  - NEWS")]
    [InlineData("bib", "application/x-bibtex; charset=utf-8", "@article{newsarchive-")]
    [InlineData("csl.json", "application/vnd.citationstyles.csl+json; charset=utf-8", "[{\"id\":\"newsarchive-")]
    [InlineData("jsonl", "application/jsonl; charset=utf-8", "{\"id\":")]
    public async Task Everything_that_is_found_is_exported(string format, string mediaType, string start)
    {
        var response = await archive.Client.GetAsync(new Uri($"/export/search.{format}?q=appeal", UriKind.Relative));

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.StartsWith(start, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ris", 200)]
    [InlineData("bib", 200)]
    [InlineData("csl.json", 200)]
    [InlineData("csv", 404)]
    public async Task An_article_is_also_a_reference(string format, int status)
    {
        Assert.Equal(status, (int)(await archive.Client.GetAsync(new Uri($"/articles/{archive.FirstId}.{format}", UriKind.Relative))).StatusCode);
        Assert.Equal(404, (int)(await archive.Client.GetAsync(new Uri($"/articles/99999.{format}", UriKind.Relative))).StatusCode);
    }

    private async Task<XElement> FeedAsync(string path)
    {
        var response = await archive.Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal("application/atom+xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        return XDocument.Parse(await response.Content.ReadAsStringAsync()).Root!;
    }
}
