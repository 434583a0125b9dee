using System.Net;
using System.Text;
using System.Text.Json;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Tests.Admin;

public sealed class DeletionTests : IAsyncLifetime
{
    private const string Report = "Title: Harbour reopens\nDate: 2023-11-17\nSource: The Harbour Post\nURL: https://post.example/harbour\n\n“We will appeal against the order of the court,” said Anna Berg on Monday.\n";

    private LiveSite site = null!;

    public async Task InitializeAsync()
    {
        site = await LiveSite.StartAsync();
        await ImportAsync(Report);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_page_says_what_will_happen_and_a_get_changes_nothing()
    {
        var browser = await site.SignedInAsync();

        Assert.Contains("/admin/articles/1/delete", await browser.GetStringAsync("/articles/1-harbour-reopens"), StringComparison.Ordinal);
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync("/admin/articles/1/delete?reason=none"));

        Assert.Contains("This cannot be undone", page, StringComparison.Ordinal);
        Assert.Contains("its 1 quote", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/articles/1-harbour-reopens")).StatusCode);
        Assert.DoesNotContain("/delete", await site.Browser().GetStringAsync("/articles/1-harbour-reopens"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public async Task Without_a_reason_nothing_is_deleted(string reason)
    {
        var browser = await site.SignedInAsync();

        var answer = await LiveSite.PostAsync(browser, "/admin/articles/1/delete", ("reason", reason));

        Assert.Contains("Say why", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/articles/1-harbour-reopens")).StatusCode);
    }

    [Theory]
    [InlineData("/articles/1")]
    [InlineData("/articles/1-harbour-reopens")]
    [InlineData("/ARTICLES/1-anything")]
    [InlineData("/articles/1/original")]
    [InlineData("/articles/1/compare")]
    [InlineData("/articles/1/cite?quote=1")]
    [InlineData("/articles/1/versions")]
    [InlineData("/articles/1/versions/1")]
    [InlineData("/articles/1/diff/1..2")]
    [InlineData("/quotes/1")]
    [InlineData("/quotes/1/card")]
    [InlineData("/admin/articles/1/delete")]
    public async Task Every_page_of_it_answers_410_with_who_when_and_why(string address)
    {
        await DeleteAsync("A court <b>order</b>");

        var answer = await site.Browser().GetAsync(address);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains("This article was deleted", page, StringComparison.Ordinal);
        Assert.Contains($"<bdi>{LiveSite.AccountName}</bdi>", page, StringComparison.Ordinal);
        Assert.Contains("A court &lt;b&gt;order&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Matches("<time datetime=\"20[0-9T:Z-]+\">", page);
        Assert.Contains("Harbour reopens", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/articles/1")]
    [InlineData("/articles/1.json")]
    [InlineData("/articles/1.jsonld")]
    [InlineData("/articles/1.annotations.json")]
    [InlineData("/articles/1.txt")]
    [InlineData("/articles/1.ris")]
    [InlineData("/articles/1.bib")]
    [InlineData("/articles/1.csl.json")]
    [InlineData("/articles/1/cite.json?quote=1")]
    [InlineData("/oembed?url=http%3A%2F%2Flocalhost%2Fquotes%2F1")]
    public async Task Every_form_of_it_answers_410_with_a_problem_that_says_so(string address)
    {
        await DeleteAsync("A court order");

        var answer = await site.Browser().GetAsync(address);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((410, LiveSite.AccountName, "A court order"), (problem.GetProperty("status").GetInt32(), problem.GetProperty("deletedBy").GetString(), problem.GetProperty("reason").GetString()));
        Assert.EndsWith("Z", problem.GetProperty("deletedAt").GetString(), StringComparison.Ordinal);
        Assert.Contains("A court order", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_leaves_lists_feeds_and_search_and_its_neighbours_stay()
    {
        await ImportAsync(Report.Replace("Monday", "Tuesday", StringComparison.Ordinal));
        await DeleteAsync("A court order");
        var browser = site.Browser();

        foreach (var address in new[] { "/articles", "/search?q=appeal", "/feeds/newest.atom", "/sitemaps/articles-1.xml", "/quotes" })
        {
            var page = await browser.GetStringAsync(address);
            Assert.DoesNotContain("/articles/1-", page, StringComparison.Ordinal);
            Assert.Contains("/articles/2-", page, StringComparison.Ordinal);
        }

        Assert.Contains("Version 2", await browser.GetStringAsync("/articles/2-harbour-reopens"), StringComparison.Ordinal);
        Assert.Equal("/articles/1", (await browser.GetAsync("/articles/2/versions/1")).Headers.Location!.OriginalString);
        Assert.Equal("/articles/1", (await browser.GetAsync("/articles/2/diff/1..2")).Headers.Location!.OriginalString);
        Assert.Contains("href=\"/articles/2\"", await (await browser.GetAsync("/articles/1")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_goes_when_the_box_is_not_ticked()
    {
        await DeleteAsync("A court order", keepTitle: false);

        Assert.DoesNotContain("Harbour reopens", await (await site.Browser().GetAsync("/articles/1")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_is_refused_with_the_reason()
    {
        await DeleteAsync("A court order");
        var browser = await site.SignedInAsync();

        var upload = await LiveSite.UploadAsync(browser, ("harbour.txt", Encoding.UTF8.GetBytes(Report)));
        var batch = await LiveSite.FinishedBatchAsync(browser, upload.Headers.Location!.OriginalString);

        Assert.Contains($"harbour.txt is not imported again: the article in it was deleted by {LiveSite.AccountName}", batch, StringComparison.Ordinal);
        Assert.Contains("(“A court order”)", batch, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_shows_the_tombstone()
    {
        await DeleteAsync("A court order");

        using var form = new FormUrlEncodedContent([new("reason", "Again")]);
        Assert.Equal(HttpStatusCode.Gone, (await (await site.SignedInAsync()).PostAsync("/admin/articles/1/delete", form)).StatusCode);
    }

    private async Task DeleteAsync(string reason, bool keepTitle = true)
    {
        var browser = await site.SignedInAsync();
        (string, string)[] fields = keepTitle ? [("reason", reason), ("keepTitle", "true")] : [("reason", reason)];
        var answer = await LiveSite.PostAsync(browser, "/admin/articles/1/delete", fields);
        Assert.Equal((HttpStatusCode.Found, "/articles/1"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    private Task<ImportOutcome> ImportAsync(string text) => site.InArchiveAsync(async (Importer importer) =>
        (await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [FileSource.Of(new IncomingFile("harbour.txt", Encoding.UTF8.GetBytes(text)))]).SingleAsync()).Outcome);
}
