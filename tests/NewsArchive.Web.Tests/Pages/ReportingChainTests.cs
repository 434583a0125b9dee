using System.Text.RegularExpressions;
using NewsArchive.Core.Articles;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Web.Tests.Pages;

public sealed partial class ReportingChainTests
{
    private const string Text = "Halvern Herald\n\nAnna Berg said in a letter to Carl Lund: “We will appeal.” The letter was published by Coast Radio.";

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags { get; }

    [Fact]
    public async Task Each_hop_shows_the_words_that_prove_it_and_leads_to_them()
    {
        var article = Quoted(out var radio);
        article.Findings.Add(new() { Field = FindingField.Publisher, Value = "Halvern Herald", Span = article.SpanOf("Halvern Herald"), Text = "Halvern Herald", Rule = "first line", Confidence = .9 });

        var hops = await HopsAsync(article);

        Assert.Equal(5, hops.Count);
        Assert.Equal("said by Anna Berg “Anna Berg” “said”", Words(hops[0]));
        Assert.Equal("letter to Carl Lund “letter” “Carl Lund”", Words(hops[1]));
        Assert.Equal("passed on by Coast Radio “published by Coast Radio”", Words(hops[2]));
        Assert.Equal("published by Halvern Herald “Halvern Herald”", Words(hops[3]));
        Assert.StartsWith("this article, second-hand", Words(hops[4]), StringComparison.Ordinal);
        Assert.Contains($"?at={radio.Span.Start}-{radio.Span.End}#w-{radio.Span.Start}-{radio.Span.End}", hops[2]);
    }

    [Fact]
    public async Task What_no_words_of_the_text_show_is_no_hop()
    {
        var article = Quoted(out var radio);
        article.Findings.Add(new() { Field = FindingField.Publisher, Value = "Halvern Herald", Rule = "meta", Confidence = .9 });
        article.Sources.Remove(radio);
        var broken = new CitedSource { Name = "Coast Radio", Relation = "published by", Span = radio.Span, Text = "printed by Coast Radio", Rule = "published by", Confidence = .9 };
        article.Sources.Add(broken);
        article.Quotes[0].Chain.Clear();
        article.Quotes[0].Chain.Add(new() { Ordinal = 0, Source = broken });

        var hops = await HopsAsync(article);

        Assert.Equal(3, hops.Count);
        Assert.All(hops, hop => Assert.DoesNotContain("Coast Radio", hop, StringComparison.Ordinal));
        Assert.All(hops, hop => Assert.DoesNotContain("Halvern Herald", hop, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_any_words_there_is_no_chain()
    {
        var article = Some.Article("“We will appeal.”");
        article.Quoting("“We will appeal.”");
        await using var site = await PageSite.StartAsync(article);

        Assert.DoesNotContain("class=\"hops\"", await site.ReadAsync("/quotes/1"));
    }

    private static Article Quoted(out CitedSource radio)
    {
        var article = Some.Article(Text);
        radio = article.Citing(Some.Party("Coast Radio", PartyKind.Organization), "published by Coast Radio");
        var quote = new Quote
        {
            Number = 1, Type = QuoteType.Direct, Span = article.SpanOf("“We will appeal.”"), Text = "“We will appeal.”", SpeakerSpan = article.SpanOf("Anna Berg"), SpeakerText = "Anna Berg",
            CueSpan = article.SpanOf("said"), CueText = "said", Medium = "letter", MediumSpan = article.SpanOf("letter"), AddresseeSpan = article.SpanOf("Carl Lund"), AddresseeText = "Carl Lund",
            Rule = "marks and verb", Confidence = .8,
        };
        quote.Chain.Add(new() { Ordinal = 0, Source = radio });
        article.Quotes.Add(quote);
        return article;
    }

    private static async Task<List<string>> HopsAsync(Article article)
    {
        await using var site = await PageSite.StartAsync(article);
        var page = await site.ReadAsync("/quotes/1");
        var list = page[page.IndexOf("<ol class=\"hops\">", StringComparison.Ordinal)..];
        return [.. list[..list.IndexOf("</ol>", StringComparison.Ordinal)].Split("<li>")[1..].Select(System.Net.WebUtility.HtmlDecode).OfType<string>()];
    }

    private static string Words(string html) => string.Join(' ', Tags.Replace(html, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
