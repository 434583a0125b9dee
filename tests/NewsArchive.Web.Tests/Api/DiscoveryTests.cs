using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace NewsArchive.Web.Tests.Api;

/// <summary>How programs find their way around the site.</summary>
public sealed class DiscoveryTests(OddArchive archive) : IClassFixture<OddArchive>
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Sitemaps_lead_to_every_article_and_party()
    {
        var files = Places(await XmlAsync("/sitemap.xml"));
        var pages = new List<string>();
        foreach (var file in files)
            pages.AddRange(Places(await XmlAsync(file)));

        Assert.Equal(["/sitemaps/articles-1.xml", "/sitemaps/parties-1.xml"], files.Select(file => new Uri(file).AbsolutePath));
        Assert.Equal(archive.Ids.Count, pages.Count(page => page.Contains("/articles/", StringComparison.Ordinal)));
        Assert.All(await Task.WhenAll(pages.Where(page => !page.Contains("/articles/4", StringComparison.Ordinal)).Select(page => archive.Client.GetAsync(page))), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Empty(Places(await XmlAsync("/sitemaps/articles-2.xml")));
        foreach (var none in new[] { "articles-0", "articles-x", "articles-999999999", "quotes-1" })
            Assert.Equal(HttpStatusCode.NotFound, (await archive.Client.GetAsync($"/sitemaps/{none}.xml")).StatusCode);
    }

    [Fact]
    public async Task Robots_are_led_to_the_sitemap_and_away_from_endless_answers()
    {
        var robots = await archive.Client.GetStringAsync("/robots.txt");

        Assert.StartsWith("User-agent: *\n", robots, StringComparison.Ordinal);
        Assert.Contains("\nDisallow: /search?\n", robots, StringComparison.Ordinal);
        Assert.EndsWith("\nSitemap: http://localhost/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_learns_how_to_search_and_to_suggest()
    {
        var description = await XmlAsync("/opensearch.xml");
        var suggesting = description.Elements(OpenSearch + "Url").Single(url => (string?)url.Attribute("type") == "application/x-suggestions+json").Attribute("template")!.Value;
        using var suggestions = JsonDocument.Parse(await archive.Client.GetStringAsync(suggesting.Replace("{searchTerms}", "ber", StringComparison.Ordinal)));

        Assert.Contains("rel=\"search\" type=\"application/opensearchdescription+xml\"", await archive.Client.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.Equal(("ber", "Anna Berg"), (suggestions.RootElement[0].GetString(), suggestions.RootElement[1][0].GetString()));
        Assert.Equal("1 article", suggestions.RootElement[2][0].GetString());
        Assert.StartsWith("http://localhost/people/", suggestions.RootElement[3][0].GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/people/1", "/people/1.atom", "/people/1.feed.json")]
    [InlineData("/sources/2", "/sources/2.atom", "/sources/2.feed.json")]
    [InlineData("/articles", "/feeds/newest.atom", "/feeds/newest.json")]
    [InlineData("/", "/feeds/newest.atom", "/feeds/newest.json")]
    [InlineData("/search?q=appeal", "/feeds/search.atom?q=appeal", "/feeds/search.json?q=appeal")]
    public async Task A_page_names_its_feeds(string address, string atom, string json)
    {
        var answer = await archive.Client.GetAsync(address);
        var page = WebUtility.HtmlDecode(await archive.Client.GetStringAsync(answer.Headers.Location ?? new Uri(address, UriKind.Relative)));

        Assert.Matches($"<link rel=\"alternate\" type=\"application/atom\\+xml\"[^>]* href=\"{System.Text.RegularExpressions.Regex.Escape(atom)}\">", page);
        Assert.Matches($"<link rel=\"alternate\" type=\"application/feed\\+json\"[^>]* href=\"{System.Text.RegularExpressions.Regex.Escape(json)}\">", page);
        Assert.Equal("feed", (await XmlAsync(atom)).Name.LocalName);
        using var feed = JsonDocument.Parse(await archive.Client.GetStringAsync(json));
        Assert.NotEmpty(feed.RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_quote_can_be_embedded_and_nothing_else()
    {
        var page = WebUtility.HtmlDecode(await archive.Client.GetStringAsync("/quotes/1"));
        Assert.Contains("<link rel=\"alternate\" type=\"application/json+oembed\"", page, StringComparison.Ordinal);
        using var embedding = JsonDocument.Parse(await archive.Client.GetStringAsync("/oembed?url=http%3A%2F%2Flocalhost%2Fquotes%2F1&maxwidth=300"));
        Assert.Equal(("rich", "1.0", 300), (embedding.RootElement.GetProperty("type").GetString(), embedding.RootElement.GetProperty("version").GetString(), embedding.RootElement.GetProperty("width").GetInt32()));
        Assert.StartsWith("<iframe src=\"http://localhost/quotes/1/card\" width=\"300\"", embedding.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);

        var card = await archive.Client.GetAsync("/quotes/1/card");
        Assert.Equal("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *", card.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(card.Headers.Contains("X-Frame-Options"));
        Assert.DoesNotContain("<script", await card.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", (await archive.Client.GetAsync("/quotes/1")).Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 404)]
    [InlineData("?url=http%3A%2F%2Felsewhere.example%2Fquotes%2F1", 404)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fquotes%2F999999", 404)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Farticles%2F1", 404)]
    [InlineData("?url=http%3A%2F%2Flocalhost%2Fquotes%2F1&format=xml", 501)]
    public async Task Only_quotes_of_the_archive_are_embedded(string query, int status) => Assert.Equal(status, (int)(await archive.Client.GetAsync("/oembed" + query)).StatusCode);

    [Theory]
    [InlineData("hostile")]
    public async Task A_hostile_quote_stays_text(string odd)
    {
        using var annotations = JsonDocument.Parse(await archive.ReadAsync(odd, ".json"));
        var quote = annotations.RootElement.GetProperty("quotes")[0].GetProperty("id").GetInt32().ToString(CultureInfo.InvariantCulture);

        Assert.DoesNotContain("<script>alert", await archive.Client.GetStringAsync($"/quotes/{quote}/card"), StringComparison.Ordinal);
        using var embedding = JsonDocument.Parse(await archive.Client.GetStringAsync($"/oembed?url=http%3A%2F%2Flocalhost%2Fquotes%2F{quote}"));
        Assert.DoesNotContain("<script>", embedding.RootElement.GetProperty("html").GetString(), StringComparison.Ordinal);
    }

    private static List<string> Places(XElement sitemap) => [.. sitemap.Descendants(Sitemaps + "loc").Select(place => place.Value)];

    private async Task<XElement> XmlAsync(string address) => XDocument.Parse(await archive.Client.GetStringAsync(address)).Root!;
}
