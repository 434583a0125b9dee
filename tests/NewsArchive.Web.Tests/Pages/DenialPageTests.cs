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

    [Fact]
    public async Task What_is_said_with_a_denial_tells_so()
    {
        var article = Denied();
        article.Denials[0].Quote = article.Quoting("claim.");
        await using var site = await PageSite.StartAsync(article);

        Assert.Matches("said with a denial: <a [^>]*><q dir=\"auto\">Pell &lt;b&gt; denied the claim</q></a>, of <a href=\"/articles/1-port-reopens#q-1\">quote 1", await site.ReadAsync("/quotes/2"));
    }

    [Fact]
    public async Task A_quote_in_the_headline_has_its_note_and_its_words_stand_once()
    {
        var article = Some.Article("Pell: Port to close\n\nPell spoke.", "Pell: Port to close", TitleOrigin.Headline);
        article.Findings.Add(new() { Field = FindingField.Headline, Value = article.DisplayTitle, Span = article.SpanOf("Pell: Port to close"), Rule = "test", Confidence = 1 });
        article.Quoting("Port to close");
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/articles/1");
        Assert.Contains("aria-label=\"About quote 1\"", page);
        Assert.Equal(2, page.Split("id=\"q-1\"").Length);
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
