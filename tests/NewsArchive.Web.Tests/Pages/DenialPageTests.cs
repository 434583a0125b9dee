using System.Net;
using NewsArchive.Core.Articles;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Web.Tests.Pages;

public sealed class DenialPageTests
{
    private const string Story = "“He took the boxes,” Arvo said.\n\nPell <b> denied the claim.";

    [Fact]
    public async Task A_denial_without_words_stands_beside_its_passage_and_on_the_quote_that_it_denies()
    {
        await using var site = await PageSite.StartAsync(Denied());

        var reader = WebUtility.HtmlDecode(await site.ReadAsync("/articles/1"));
        Assert.Contains("<a href=\"#q-1\">quote 1</a>", reader);
        Assert.Contains("Denied by <bdi>Pell <b></bdi>: <q dir=\"auto\">Pell <b> denied the claim</q>", reader);

        var quote = await site.ReadAsync("/quotes/1");
        Assert.Contains("Pell &lt;b&gt; denied the claim", quote);
        Assert.Contains("href=\"/articles/1-port-reopens?at=33-58#w-33-58\"", quote);
    }

    [Fact]
    public async Task Other_quotes_are_not_denied()
    {
        var article = Denied();
        article.Quoting("He took");
        await using var site = await PageSite.StartAsync(article);

        Assert.DoesNotContain("Denied by", await site.ReadAsync("/quotes/2"));
    }

    private static Article Denied()
    {
        var article = Some.Article(Story);
        var quote = article.Quoting("“He took the boxes,”");
        article.Denials.Add(new()
        {
            Span = article.SpanOf("Pell <b> denied the claim"), Text = "Pell <b> denied the claim", SpeakerSpan = article.SpanOf("Pell <b>"), SpeakerText = "Pell <b>", SpeakerKind = SpeakerKind.Name,
            CueSpan = article.SpanOf("denied"), CueText = "denied", WhatSpan = article.SpanOf("the claim"), WhatText = "the claim", DeniedQuote = quote, Rule = "test", Confidence = 1,
        });
        return article;
    }
}
