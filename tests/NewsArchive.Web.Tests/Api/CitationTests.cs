using System.Globalization;
using System.Net;
using System.Text.Json;

namespace NewsArchive.Web.Tests.Api;

public sealed class CitationTests(OddArchive archive) : IClassFixture<OddArchive>
{
    private const string Plain = "By Carla Ruiz\n\n😀 Anna Berg spoke.\n\n" + OddArchive.Speech + " said Anna Berg, Reuters reported. She wrote that the port would open.";

    [Fact]
    public async Task Words_of_the_article_lead_to_their_passage()
    {
        var cited = await CiteAsync("plain", $"?at={At("Anna Berg spoke")}&style=mla");

        Assert.StartsWith("“Anna Berg spoke” (Ruiz, passage 2).\nRuiz, Carla. “Port reopens.” The Harbour Post, 17 Nov. 2025, http", cited.GetProperty("plain").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("#p2:~:text=Anna%20Berg%20spoke", cited.GetProperty("markingUrl").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_of_a_quote_name_its_speaker()
    {
        var part = await CiteAsync("plain", $"?at={At("will appeal")}");
        var whole = await CiteAsync("plain", $"?at={At(OddArchive.Speech)}");

        Assert.StartsWith("Anna Berg: “will appeal” (letter). Quoted in Carla Ruiz,", part.GetProperty("plain").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("#q-1", part.GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.Equal((await CiteAsync("plain", "?quote=1")).GetProperty("plain").GetString(), whole.GetProperty("plain").GetString());
    }

    [Fact]
    public async Task Reported_speech_is_not_given_out_for_exact_words()
    {
        Assert.StartsWith("the port would open (reported speech).", (await CiteAsync("plain", "?quote=2")).GetProperty("plain").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("“would open”. Carla", (await CiteAsync("plain", $"?at={At("would open")}")).GetProperty("plain").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?style=harvard", 400)]
    [InlineData("?quote=99", 404)]
    [InlineData("?quote=x", 404)]
    [InlineData("?at=5", 404)]
    [InlineData("?at=5-999999999", 404)]
    [InlineData("?at=15-16", 404)]
    [InlineData("?at=13-15", 404)]
    public async Task A_place_that_is_none_is_answered(string query, int status)
    {
        Assert.Equal(status, (int)(await archive.GetAsync("plain", "/cite.json" + query)).StatusCode);
        if (status == 404)
            Assert.Equal(404, (int)(await archive.GetAsync("plain", "/cite" + query)).StatusCode);
    }

    [Theory]
    [InlineData("plain", "?quote=1")]
    [InlineData("hostile", "?quote=1")]
    [InlineData("hostile", "")]
    [InlineData("long", "?at=0-1000000")]
    [InlineData("word", "?at=0-4")]
    [InlineData("undated", "")]
    public async Task A_page_lists_every_style_without_a_script(string odd, string query)
    {
        var page = WebUtility.HtmlDecode(await archive.ReadAsync(odd, "/cite" + query));

        foreach (var style in new[] { "House style", "APA", "Chicago", "MLA" })
            Assert.Contains($"{style}</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_style_chosen_before_is_used_again()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/articles/{archive.Ids["plain"].ToString(CultureInfo.InvariantCulture)}-port-reopens");
        request.Headers.Add("Cookie", "newsarchive-citation-style=apa");

        var page = WebUtility.HtmlDecode(await (await archive.Client.SendAsync(request)).Content.ReadAsStringAsync());

        Assert.Contains("Anna Berg: “We will appeal, 😀” (letter; quoted in Ruiz, 2025, passage 3).", page, StringComparison.Ordinal);
    }

    private static string At(string words)
    {
        var start = Plain.IndexOf(words, StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{start}-{start + words.Length}");
    }

    private async Task<JsonElement> CiteAsync(string odd, string query) => JsonDocument.Parse(await archive.ReadAsync(odd, "/cite.json" + query)).RootElement;
}
