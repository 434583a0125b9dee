using System.Net;
using System.Text.RegularExpressions;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;

namespace NewsArchive.Web.Tests.Pages;

public sealed partial class UnnamedSpeakerTests
{
    private const string Story = "“We wait,” a diplomat said.";

    [Fact]
    public async Task A_quote_leads_to_its_unnamed_speaker_with_all_quotes_and_articles()
    {
        var diplomat = UnnamedSpeaker.Of("a Western diplomat");
        await using var site = await PageSite.StartAsync(
            Some.Article(Story, "Port waits").QuotingUnnamed("“We wait,”", diplomat), Some.Article("“No,” a diplomat said.", "Port <closes>").QuotingUnnamed("“No,”", diplomat));

        Assert.Contains("href=\"/unnamed-speakers/1-western-diplomat\"", await site.ReadAsync("/quotes"));
        Assert.Contains("href=\"/unnamed-speakers/1-western-diplomat\"", await site.ReadAsync("/articles/1"));
        Assert.Contains("href=\"/unnamed-speakers/1-western-diplomat\"", await site.ReadAsync("/quotes/1"));

        var page = await site.ReadAsync("/unnamed-speakers/1");
        Assert.Contains("need not mean the same person", page);
        Assert.Contains("We wait,", page);
        Assert.Contains("No,", page);
        Assert.Contains("Port &lt;closes&gt;</a> <span class=\"number\">1 quote", page);
    }

    [Fact]
    public async Task A_wrong_name_in_the_address_is_put_right_and_an_unknown_number_is_not_found()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story).QuotingUnnamed("“We wait,”", UnnamedSpeaker.Of("a diplomat")));

        var wrong = await site.Client.GetAsync("/unnamed-speakers/1-guard?after=7");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/unnamed-speakers/1-diplomat?after=7"), (wrong.StatusCode, wrong.Headers.Location?.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/unnamed-speakers/2")).StatusCode);
    }

    [Fact]
    public async Task The_list_is_reached_from_people_and_quotes_and_paged_without_losing_or_repeating_one()
    {
        var article = Some.Article(Story);
        foreach (var number in Enumerable.Range(100, 100))
            article.QuotingUnnamed("“We wait,”", UnnamedSpeaker.Of($"guard{number} of the port"));
        await using var site = await PageSite.StartAsync(article);

        Assert.Contains("href=\"/unnamed-speakers\"", await site.ReadAsync("/people"));
        Assert.DoesNotContain("href=\"/unnamed-speakers\"", await site.ReadAsync("/organizations"));
        Assert.Contains("href=\"/unnamed-speakers\"", await site.ReadAsync("/quotes"));

        var first = await site.ReadAsync("/unnamed-speakers?q=port");
        var both = first + await site.ReadAsync(WebUtility.HtmlDecode(Next.Match(first).Groups[1].Value));
        Assert.All(Enumerable.Range(100, 100), number => Assert.Equal(2, both.Split($">guard{number} of the port<").Length));
        Assert.DoesNotContain("guard101", await site.ReadAsync("/unnamed-speakers?q=guard100"));
        Assert.Contains("begins with “zebra”", WebUtility.HtmlDecode(await site.ReadAsync("/unnamed-speakers?q=zebra")));
    }

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Next { get; }
}
