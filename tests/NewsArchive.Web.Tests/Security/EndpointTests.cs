using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NewsArchive.Web.Tests.Security;

public sealed class EndpointTests
{
    [Fact]
    public async Task Every_admin_address_sends_a_visitor_to_the_sign_in()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = site.Browser();
        var addresses = AddressesOf(site).Where(address => address.StartsWith("/admin", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.NotEmpty(addresses);
        foreach (var address in addresses.SelectMany(OddSpellings))
        {
            var answer = await browser.GetAsync(address);
            Assert.True(
                answer.Headers.Location?.ToString().Contains("/account/sign-in", StringComparison.Ordinal) == true || answer.StatusCode == HttpStatusCode.NotFound,
                $"{address} answered {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_admin_address_refuses_a_visitors_post()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = site.Browser();

        foreach (var address in AddressesOf(site).Where(address => address.StartsWith("/admin", StringComparison.OrdinalIgnoreCase)))
        {
            using var form = new FormUrlEncodedContent([]);
            var answer = await browser.PostAsync(address, form);
            Assert.Contains("/account/sign-in", answer.Headers.Location?.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_carries_the_security_headers()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        foreach (var address in AddressesOf(site).Append("/no/such/page"))
        {
            var headers = (await browser.GetAsync(address)).Headers;
            Assert.True(headers.TryGetValues("Content-Security-Policy", out var policy), address);
            Assert.DoesNotContain("unsafe", policy.Single(), StringComparison.Ordinal);
            Assert.Contains("default-src 'self'", policy.Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.False(headers.Contains("Server"), address);
        }
    }

    [Fact]
    public async Task Pages_of_administrators_are_kept_in_no_cache()
    {
        await using var site = await LiveSite.StartAsync();
        var browser = await site.SignedInAsync();

        foreach (var address in AddressesOf(site).Where(address => address.StartsWith("/admin", StringComparison.Ordinal)))
            Assert.True((await browser.GetAsync(address)).Headers.CacheControl?.NoStore, address);
    }

    [Theory]
    [InlineData("TRACE", "/articles/1")]
    [InlineData("TRACE", "/people/1")]
    [InlineData("TRACE", "/help/search")]
    public async Task A_page_refuses_a_method_it_has_no_answer_for(string method, string address)
    {
        await using var site = await LiveSite.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), address);

        var answer = await site.Browser().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("This page cannot do that", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=%EF%BF%BEa")]
    [InlineData("/people?q=%EF%BF%BE")]
    [InlineData("/quotes?q=%22a%EF%BF%BEb%22")]
    [InlineData("/api/v1/suggest?q=%EF%BF%BE")]
    [InlineData("/api/v1/parties?q=a%EF%BF%BE")]
    public async Task A_code_point_that_is_no_character_is_only_a_strange_question(string address)
    {
        await using var site = await LiveSite.StartAsync();

        Assert.Equal(HttpStatusCode.OK, (await site.Browser().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task The_site_says_that_it_is_well()
    {
        await using var site = await LiveSite.StartAsync();

        Assert.Equal("Healthy", await site.Browser().GetStringAsync("/health"));
    }

    /// <summary>Every address that takes GET, with 1 for each number and a letter for each word in it.</summary>
    private static IEnumerable<string> AddressesOf(LiveSite site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(Fill)))
        .Distinct();

    private static string Fill(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPathSegment segment) => string.Concat(segment.Parts.Select(part => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternSeparatorPart separator => separator.Content,
        _ => "1",
    }));

    private static IEnumerable<string> OddSpellings(string address) =>
        [address, address.ToUpperInvariant(), address + "/", address.Replace("/admin", "/%61dmin", StringComparison.Ordinal), "/." + address];
}
