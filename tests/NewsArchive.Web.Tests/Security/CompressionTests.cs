namespace NewsArchive.Web.Tests.Security;

public sealed class CompressionTests
{
    [Theory]
    [InlineData("/", "br")]
    [InlineData("/no/such/page", "br")]
    [InlineData("/api/v1/search?q=said", "br")]
    [InlineData("/export/search.csv?q=", "br")]
    [InlineData("/account/sign-in", null)]
    public async Task What_anybody_may_read_is_compressed_and_forms_are_not(string address, string? encoding)
    {
        await using var site = await LiveSite.StartAsync();

        Assert.Equal(encoding, await EncodingAsync(site.Browser(), address));
    }

    [Fact]
    public async Task Pages_of_a_signed_in_person_are_not_compressed()
    {
        await using var site = await LiveSite.StartAsync();

        Assert.Null(await EncodingAsync(await site.SignedInAsync(), "/"));
    }

    private static async Task<string?> EncodingAsync(HttpClient browser, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var answer = await browser.SendAsync(request);
        return answer.Content.Headers.ContentEncoding.SingleOrDefault();
    }
}
