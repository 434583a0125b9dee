using System.Net;
using System.Text;
using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Tests.Pages;

public sealed class VersionPageTests : IAsyncLifetime
{
    private LiveSite site = null!;
    private HttpClient browser = null!;

    public async Task InitializeAsync()
    {
        site = await LiveSite.StartAsync();
        await ImportAsync("“We wait for nine days,” said Anna Berg.", "2023-11-17T10:00:00Z");
        await ImportAsync("“We wait for eleven days,” said Anna Berg.", "2023-11-18T10:00:00Z");
        browser = site.Browser();
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task An_earlier_version_says_that_there_is_a_later_one_and_that_citations_stay()
    {
        var page = await ReadAsync("/articles/1-harbour-reopens");

        Assert.Contains("Version 1 of 2", page, StringComparison.Ordinal);
        Assert.Contains("later version of this article", page, StringComparison.Ordinal);
        Assert.Contains("(modified <time datetime=\"2023-11-18\">18 November 2023</time>)", page, StringComparison.Ordinal);
        Assert.Contains("Citations of this page stay with this version.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/1/diff/1..2\"", page, StringComparison.Ordinal);
        Assert.Contains("nine days", page, StringComparison.Ordinal);
        Assert.Contains("Citations of this page stay", await ReadAsync("/articles/1/cite"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_version_leads_to_what_changed_since_the_one_before()
    {
        var page = await ReadAsync("/articles/2-harbour-reopens");

        Assert.Contains("Version 2 of 2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("later version of this article", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/articles/2/diff/1..2\">what changed since version 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_headers_name_the_neighbouring_the_latest_and_all_versions()
    {
        var first = (await browser.GetAsync("/articles/1-harbour-reopens")).Headers.GetValues("Link").ToList();
        var second = (await browser.GetAsync("/articles/2-harbour-reopens")).Headers.GetValues("Link").ToList();

        Assert.Contains("<http://localhost/articles/2>; rel=\"latest-version\"; type=\"text/html\"", first);
        Assert.Contains("<http://localhost/articles/2>; rel=\"successor-version\"; type=\"text/html\"", first);
        Assert.DoesNotContain(first, link => link.Contains("predecessor-version", StringComparison.Ordinal));
        Assert.Contains("<http://localhost/articles/1>; rel=\"predecessor-version\"; type=\"text/html\"", second);
        Assert.Contains("<http://localhost/articles/2/versions>; rel=\"version-history\"; type=\"text/html\"", second);
    }

    [Fact]
    public async Task The_difference_is_shown_word_by_word()
    {
        var page = await ReadAsync("/articles/1/diff/1..2");

        Assert.Contains("<del lang=\"en\" dir=\"auto\"><span class=\"hidden\" lang=\"en\" dir=\"ltr\">removed: </span>nine</del>", page, StringComparison.Ordinal);
        Assert.Contains("<ins lang=\"en\" dir=\"auto\"><span class=\"hidden\" lang=\"en\" dir=\"ltr\">added: </span>eleven</ins>", page, StringComparison.Ordinal);
        Assert.Contains("1 word <del>removed</del>, 1 word <ins>added</ins>, in 1 passage", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Modified</dt>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<dt>Headline</dt>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_versions_and_each_number_lead_to_the_version()
    {
        var list = await ReadAsync("/articles/1/versions");

        Assert.True(list.IndexOf("Version 2", StringComparison.Ordinal) < list.IndexOf("Version 1", StringComparison.Ordinal));
        Assert.Equal("/articles/2", (await browser.GetAsync("/articles/1/versions/2")).Headers.Location!.OriginalString);
        Assert.Equal("/articles/1/diff/2..1", (await browser.GetAsync("/articles/1/diff?from=2&to=1")).Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/articles/1/versions/3")]
    [InlineData("/articles/9/versions")]
    [InlineData("/articles/1/diff/1..3")]
    [InlineData("/articles/1/diff/1")]
    [InlineData("/articles/1/diff/a..b")]
    [InlineData("/articles/1/diff/1..99999999999")]
    [InlineData("/articles/1/diff")]
    public async Task What_is_no_version_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(address)).StatusCode);

    [Fact]
    public async Task Lists_and_hits_say_which_version_is_an_earlier_one()
    {
        foreach (var address in new[] { "/articles", "/search?q=wait" })
        {
            var page = await ReadAsync(address);
            Assert.Equal(2, page.Split("<span>earlier version</span>").Length);
            Assert.Contains("/articles/2-", page, StringComparison.Ordinal);
        }

        var items = (await JsonAsync("/api/v1/search?q=wait")).GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("id").GetInt32(), item => item.GetProperty("earlierVersion").GetBoolean());
        Assert.Equal((true, false), (items[1], items[2]));
    }

    [Fact]
    public async Task The_article_as_JSON_has_its_number_and_all_versions()
    {
        var second = await JsonAsync("/api/v1/articles/2");

        Assert.Equal(2, second.GetProperty("version").GetInt32());
        Assert.Equal([1, 2], second.GetProperty("versions").EnumerateArray().Select(id => id.GetInt32()));
    }

    [Fact]
    public async Task Linked_data_say_which_version_it_is_and_of_which_it_is_a_change()
    {
        var (first, second) = (await JsonAsync("/articles/1.jsonld"), await JsonAsync("/articles/2.jsonld"));

        Assert.Equal((1, 2), (first.GetProperty("version").GetInt32(), second.GetProperty("version").GetInt32()));
        var work = second.GetProperty("exampleOfWork");
        Assert.Equal("http://localhost/articles/1/versions", work.GetProperty("url").GetString());
        Assert.Equal(work.GetRawText(), first.GetProperty("exampleOfWork").GetRawText());
        Assert.Equal(["http://localhost/articles/1", "http://localhost/articles/2"], work.GetProperty("workExample").EnumerateArray().Select(version => version.GetProperty("url").GetString()));
        Assert.Equal(["http://localhost/articles/1"], Changed(second));
        Assert.Empty(Changed(first));

        static IEnumerable<string?> Changed(JsonElement article) => article.GetProperty("isBasedOn").EnumerateArray()
            .Where(origin => origin.ValueKind == JsonValueKind.Object && origin.GetProperty("@type").GetString() == "NewsArticle").Select(origin => origin.GetProperty("url").GetString());
    }

    [Fact]
    public async Task The_same_text_captured_again_is_no_change_of_the_one_before()
    {
        await ImportAsync("“We wait for eleven days,” said Anna Berg.", "2023-11-18T12:00:00Z", "<nav>Menu</nav>");

        var again = await JsonAsync("/articles/3.jsonld");

        Assert.Equal(3, again.GetProperty("version").GetInt32());
        Assert.All(again.GetProperty("isBasedOn").EnumerateArray(), origin => Assert.Equal(JsonValueKind.String, origin.ValueKind));
    }

    [Fact]
    public async Task Feeds_link_the_versions()
    {
        var atom = System.Xml.Linq.XDocument.Parse(await browser.GetStringAsync("/feeds/newest.atom")).Root!;
        var entry = atom.Elements().Single(element => element.Name.LocalName == "entry" && element.Elements().Any(child => child.Name.LocalName == "id" && child.Value.EndsWith("/articles/1", StringComparison.Ordinal)));
        var links = entry.Elements().Where(child => child.Name.LocalName == "link").ToDictionary(link => link.Attribute("rel")!.Value, link => link.Attribute("href")!.Value);
        Assert.Equal("http://localhost/articles/2", links["latest-version"]);
        Assert.Equal("http://localhost/articles/2", links["successor-version"]);
        Assert.Equal("http://localhost/articles/1/versions", links["version-history"]);
        Assert.DoesNotContain("predecessor-version", links.Keys);

        var item = (await JsonAsync("/feeds/newest.json")).GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString()!.EndsWith("/articles/2", StringComparison.Ordinal));
        var versions = item.GetProperty("_versions");
        Assert.Equal((2, "http://localhost/articles/1"), (versions.GetProperty("version").GetInt32(), versions.GetProperty("predecessor_version").GetString()));
        Assert.False(versions.TryGetProperty("successor_version", out _));
    }

    [Fact]
    public async Task Exports_say_when_the_article_was_last_verified()
    {
        var imported = (await JsonAsync("/api/v1/articles/1")).GetProperty("verified");
        Assert.Equal("import", imported.GetProperty("by").GetString());
        await site.InArchiveAsync(async (NewsArchive.Core.Originals.FixityCheck check) => await check.RunAsync().ToListAsync());

        var verified = (await JsonAsync("/api/v1/articles/1")).GetProperty("verified");
        var action = (await JsonAsync("/articles/1.jsonld")).GetProperty("@reverse").GetProperty("object");

        Assert.Equal(("check", 0), (verified.GetProperty("by").GetString(), verified.GetProperty("failures").GetArrayLength()));
        Assert.True(verified.GetProperty("at").GetDateTime() >= imported.GetProperty("at").GetDateTime());
        Assert.Equal(("CheckAction", "https://schema.org/CompletedActionStatus"), (action.GetProperty("@type").GetString(), action.GetProperty("actionStatus").GetString()));
        Assert.Contains("\"verified\":{\"at\":", await browser.GetStringAsync("/export/search.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_version_is_no_other_article_that_reports_the_utterance()
    {
        await ImportAsync("“We wait for eleven days, as long as it takes us,” said Anna Berg.", "2023-11-19T10:00:00Z");
        await ImportAsync("“We wait for eleven days, as long as it takes us,” said Berg.", "2023-11-20T10:00:00Z");
        var quote = (await JsonAsync("/api/v1/articles/4")).GetProperty("quotes")[0].GetProperty("id").GetInt32();

        var page = await ReadAsync($"/quotes/{quote}");

        Assert.Contains("In other versions of this article", page, StringComparison.Ordinal);
        Assert.DoesNotContain("The same utterance in", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_captured_again_is_said_to_be_the_same()
    {
        await ImportAsync("“We wait for eleven days,” said Anna Berg.", "2023-11-18T12:00:00Z", "<nav>Menu</nav>");

        Assert.Contains("same text as version 2, captured again", await ReadAsync("/articles/3-harbour-reopens"), StringComparison.Ordinal);
        Assert.Contains("The same text is in the archive again", await ReadAsync("/articles/2-harbour-reopens"), StringComparison.Ordinal);
        Assert.Contains("No word and no mark differs", await ReadAsync("/articles/1/diff/2..3"), StringComparison.Ordinal);
    }

    private async Task<string> ReadAsync(string address)
    {
        var answer = await browser.GetAsync(address);
        Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    private async Task<JsonElement> JsonAsync(string address) => JsonDocument.Parse(await browser.GetStringAsync(address)).RootElement;

    private Task<ImportOutcome> ImportAsync(string body, string modified, string frame = "") => site.InArchiveAsync(async (Importer importer) =>
    {
        var page = $"""
            <!doctype html><html lang="en"><head><title>Harbour reopens</title><link rel="canonical" href="https://post.example/harbour">
            <meta property="article:published_time" content="2023-11-17T08:00:00Z"><meta property="article:modified_time" content="{modified}"></head>
            <body>{frame}<article><h1>Harbour reopens</h1><p>The harbour of Elsin is open again, and two ferries sail every hour to the islands.</p><p>{body}</p></article></body></html>
            """;
        return (await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [FileSource.Of(new IncomingFile("page.html", Encoding.UTF8.GetBytes(page)))]).SingleAsync()).Outcome;
    });
}
