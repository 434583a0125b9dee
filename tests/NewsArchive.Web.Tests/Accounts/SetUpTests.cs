using System.Net;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Web.Tests.Accounts;

public sealed class SetUpTests
{
    [Fact]
    public async Task The_first_account_is_made_with_the_token_and_is_signed_in()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = site.Browser();

        var made = await SetUpAsync(browser, site.SetUpToken, "ada", "four quiet words here");

        Assert.Equal("/admin/import", made.Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/admin/import")).StatusCode);
    }

    [Fact]
    public async Task Without_the_token_there_is_no_form()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = site.Browser();

        var page = await browser.GetAsync("/account/set-up?token=0123456789abcdef0123456789abcdef");

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.DoesNotContain("name=\"password\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_token_makes_no_account()
    {
        await using var site = await LiveSite.StartAsync();

        var answer = await LiveSite.PostAsync(
            site.Browser(), $"/account/set-up?token={site.SetUpToken}", ("token", "wrong"), ("name", "eve"), ("password", "four quiet words here"));

        Assert.NotEqual(HttpStatusCode.Found, answer.StatusCode);
        Assert.False(await site.InArchiveAsync((AccountStore accounts) => accounts.AnyAsync()));
    }

    [Fact]
    public async Task Once_there_is_an_account_the_page_is_gone_even_after_a_restart()
    {
        await using var site = await LiveSite.StartAsync();
        await SetUpAsync(site.Browser(), site.SetUpToken, "ada", "four quiet words here");
        await using var restarted = site.Restarted();

        Assert.Equal(HttpStatusCode.NotFound, (await site.Browser().GetAsync($"/account/set-up?token={site.SetUpToken}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await restarted.Browser().GetAsync($"/account/set-up?token={restarted.SetUpToken}")).StatusCode);
    }

    [Fact]
    public async Task Of_two_that_race_one_wins()
    {
        await using var site = await LiveSite.StartAsync();

        var answers = await Task.WhenAll(
            SetUpAsync(site.Browser(), site.SetUpToken, "ada", "four quiet words here"),
            SetUpAsync(site.Browser(), site.SetUpToken, "eve", "four other words there"));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        Assert.Single(await site.InArchiveAsync((AccountStore accounts) => accounts.ListAsync()));
    }

    [Fact]
    public async Task A_common_password_is_refused_with_advice()
    {
        await using var site = await LiveSite.StartAsync();

        var answer = await SetUpAsync(site.Browser(), site.SetUpToken, "ada", "Password123");

        Assert.Contains("one of the first that attackers try", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.False(await site.InArchiveAsync((AccountStore accounts) => accounts.AnyAsync()));
    }

    // The page and its form share the address, with the token in it.
    private static Task<HttpResponseMessage> SetUpAsync(HttpClient browser, string token, string name, string password) =>
        LiveSite.PostAsync(browser, $"/account/set-up?token={token}", ("name", name), ("password", password));
}
