using System.Net;
using NewsArchive.Core.Accounts;

namespace NewsArchive.Web.Tests.Accounts;

public sealed class SignInTests
{
    [Fact]
    public async Task A_visitor_is_sent_to_the_sign_in_and_then_to_where_they_wanted()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();
        var browser = site.Browser();

        var sent = await browser.GetAsync("/admin/imports");
        var back = await LiveSite.SignInAsync(browser, LiveSite.AccountName, LiveSite.Password, "/admin/imports");

        Assert.Equal("/account/sign-in?returnUrl=%2Fadmin%2Fimports", sent.Headers.Location?.PathAndQuery);
        Assert.Equal("/admin/imports", back.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/%09/evil.example\r\nX: y")]
    public async Task The_sign_in_leads_to_no_other_site(string returnUrl)
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();

        var answer = await LiveSite.SignInAsync(site.Browser(), LiveSite.AccountName, LiveSite.Password, returnUrl);

        Assert.Equal("/admin/import", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();

        var wrong = await ProblemAsync(await LiveSite.SignInAsync(site.Browser(), LiveSite.AccountName, "not the password"));
        var unknown = await ProblemAsync(await LiveSite.SignInAsync(site.Browser(), "nobody", "not the password"));

        Assert.Equal("There is no account with this name and password. Check both and try again.", wrong);
        Assert.Equal(wrong, unknown);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_a_kept_cookie_too()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();
        var browser = site.Browser();
        var signedIn = await LiveSite.SignInAsync(browser, LiveSite.AccountName, LiveSite.Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("newsarchive-session", StringComparison.Ordinal)).Split(';')[0];

        await LiveSite.PostAsync(browser, "/account/sign-out");

        using var replay = new HttpRequestMessage(HttpMethod.Get, "/admin/import") { Headers = { { "Cookie", cookie } } };
        Assert.Equal(HttpStatusCode.Found, (await site.Browser().SendAsync(replay)).StatusCode);
    }

    [Fact]
    public async Task A_session_survives_a_restart()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();
        var signedIn = await LiveSite.SignInAsync(site.Browser(), LiveSite.AccountName, LiveSite.Password);
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("newsarchive-session", StringComparison.Ordinal)).Split(';')[0];
        await using var restarted = site.Restarted();

        using var request = new HttpRequestMessage(HttpMethod.Get, "/admin/import") { Headers = { { "Cookie", cookie } } };
        Assert.Equal(HttpStatusCode.OK, (await restarted.Browser().SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task Changing_the_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var site = await LiveSite.StartAsync();
        var here = await site.SignedInAsync();
        var elsewhere = await site.SignedInAsync();

        await LiveSite.PostAsync(here, "/account/password", ("current", LiveSite.Password), ("password", "five wholly different quiet words"));

        Assert.Equal(HttpStatusCode.OK, (await here.GetAsync("/admin/import")).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await elsewhere.GetAsync("/admin/import")).StatusCode);
    }

    [Fact]
    public async Task The_password_does_not_change_without_the_old_one()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        await LiveSite.PostAsync(browser, "/account/password", ("current", "not the password"), ("password", "five wholly different quiet words"));

        Assert.NotNull(await site.InArchiveAsync((AccountStore accounts) => accounts.VerifyAsync(LiveSite.AccountName, LiveSite.Password)));
    }

    [Fact]
    public async Task Guessing_is_slowed_for_one_name_and_others_still_sign_in()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();
        var browser = site.Browser();

        var answers = new List<HttpResponseMessage>();
        for (var attempt = 0; attempt < 20; attempt++)
            answers.Add(await LiveSite.SignInAsync(browser, "eve", $"guess number {attempt}"));

        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1].StatusCode);
        Assert.True(answers[^1].Headers.Contains("Retry-After"));
        Assert.Contains("Too many attempts. Wait 5 minutes", await answers[^1].Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await LiveSite.SignInAsync(browser, LiveSite.AccountName, LiveSite.Password)).StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        await using var site = await LiveSite.StartAsync();
        await site.SignedInAsync();
        using var form = new FormUrlEncodedContent([new("name", LiveSite.AccountName), new("password", LiveSite.Password)]);

        Assert.Equal(HttpStatusCode.BadRequest, (await site.Browser().PostAsync("/account/sign-in", form)).StatusCode);
    }

    private static async Task<string> ProblemAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var start = html.IndexOf("role=\"alert\">", StringComparison.Ordinal) + "role=\"alert\">".Length;
        return html[start..html.IndexOf('<', start)];
    }
}
