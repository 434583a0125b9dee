using System.Net;
using System.Text.RegularExpressions;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Tests.Pages;

public sealed partial class ReaderTests
{
    private const string Story = "Anna Berg spoke in Porto.\n\n“We will appeal,” Berg wrote in a letter, reported by the Harbour Post and then by Coast Radio.";

    [Fact]
    public async Task A_title_that_is_not_the_files_headline_says_where_it_comes_from()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story, "Port reopens", TitleOrigin.Caption));

        Assert.Contains("Caption, used as title: the file has no headline", await site.ReadAsync("/articles/1"));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("en", false)]
    public async Task An_article_in_another_language_says_that_less_is_found_in_it(string language, bool says)
    {
        await using var site = await PageSite.StartAsync(Some.Article("Anna Berg sprach in Porto.", language: language));

        Assert.Equal(says, (await site.ReadAsync("/articles/1")).Contains("fewer findings than in English", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_headline_of_the_file_is_not_called_derived()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story, "Port reopens", TitleOrigin.Headline));

        Assert.DoesNotContain("used as title", await site.ReadAsync("/articles/1"));
    }

    [Fact]
    public async Task Passages_and_quotes_have_permanent_anchors()
    {
        var article = Some.Article(Story);
        article.Quoting("“We will appeal,”");
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/articles/1");

        Assert.Contains("<p id=\"p2\"", page);
        Assert.Matches("<span[^>]* id=\"q-1\"", page);
    }

    [Fact]
    public async Task The_body_keeps_its_words_and_their_order()
    {
        var berg = Some.Party("Anna Berg");
        var article = Some.Article(Story).Naming(berg, "Anna Berg").Naming(Some.Party("Porto", PartyKind.Place), "Porto");
        article.Quoting("“We will appeal,” Berg wrote", berg);
        article.Citing(Some.Party("Harbour Post", PartyKind.Organization), "wrote in a letter, reported by the Harbour Post");
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/articles/1");

        Assert.Contains("Anna Berg spoke in Porto.", PlainText(page, "p1"));
        Assert.Contains("“We will appeal,” Berg wrote in a letter, reported by the Harbour Post and then by Coast Radio.", PlainText(page, "p2"));
    }

    [Fact]
    public async Task A_name_links_to_the_partys_page_from_its_words()
    {
        var article = Some.Article(Story).Naming(Some.Party("Anna Berg"), "Anna Berg");
        await using var site = await PageSite.StartAsync(article);

        Assert.Contains("<a class=\"party person\" href=\"/people/1-anna-berg\" id=\"w-0-9\">Anna Berg</a>", await site.ReadAsync("/articles/1"));
    }

    [Fact]
    public async Task A_quotes_path_is_listed_from_the_speaker_to_the_article()
    {
        var article = Some.Article(Story);
        var post = article.Citing(Some.Party("Harbour Post", PartyKind.Organization), "reported by the Harbour Post", new PartialDate(2025, 11, 16));
        var radio = article.Citing(Some.Party("Coast Radio", PartyKind.Organization), "then by Coast Radio");
        article.Quoting("“We will appeal,”", Some.Party("Anna Berg"), "letter", post, radio);
        await using var site = await PageSite.StartAsync(article);

        var chain = Tags().Replace(Between(await site.ReadAsync("/articles/1"), "<ol class=\"chain\"", "</ol>"), "|");

        Assert.Matches(@"letter\|+Harbour Post\|, \|Sun 16 Nov\|+Coast Radio\|+this article", chain);
    }

    [Fact]
    public async Task A_wrong_slug_redirects_to_the_permanent_address()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        var response = await site.Client.GetAsync("/articles/1-something-else?at=0-4");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/articles/1-port-reopens?at=0-4", response.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/articles/99")]
    [InlineData("/articles/words")]
    [InlineData("/articles/99999999999999999999")]
    [InlineData("/articles/99/compare")]
    [InlineData("/articles/99/original")]
    [InlineData("/people/99-nobody")]
    [InlineData("/quotes/99")]
    [InlineData("/sources/99")]
    public async Task What_is_not_in_the_archive_is_a_friendly_404(string address)
    {
        await using var site = await PageSite.StartAsync();

        var response = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("There is no such page", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_comparison_marks_in_the_file_where_each_passage_stands()
    {
        await using var site = await PageSite.StartAsync(Some.Article("Zoë spoke.\n\nNobody <b>listened</b>."));

        var page = await site.Client.GetStringAsync("/articles/1/compare");

        Assert.Contains("""<mark><a class="passage-number" id="file-p2" href="#text-p2" aria-label="Passage 2 in the text">2</a>Nobody &lt;b&gt;listened&lt;/b&gt;.</mark>""", page, StringComparison.Ordinal);
        Assert.Contains("""<span id="text-p2"><a class="passage-number" href="#file-p2" aria-label="Passage 2 in the file">2</a>Nobody""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_comparison_marks_the_bytes_of_a_page_for_each_of_its_passages()
    {
        var article = Some.Article("Zoë spoke.\n\nNobody listened.", format: "pdf");
        foreach (var block in article.Blocks.ToList())
            article.Blocks[block.Ordinal] = new() { Ordinal = block.Ordinal, Kind = block.Kind, Span = block.Span, Number = block.Number, Source = new("page 1", 0, 11) };
        await using var site = await PageSite.StartAsync(article);

        var page = await site.Client.GetStringAsync("/articles/1/compare");

        Assert.Contains(""" aria-label="Passage 1 in the text">1</a><a class="passage-number" id="file-p2" href="#text-p2" aria-label="Passage 2 in the text">2</a>Zo&#xEB; spoke.</mark>""", page, StringComparison.Ordinal);
        Assert.Contains("""<span id="text-p2"><a class="passage-number" href="#file-p2" aria-label="Passage 2 in the file">2</a>Nobody""", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_original_comes_back_byte_for_byte_and_is_never_rendered()
    {
        const string Bytes = "<script>alert(1)</script>\r\nText";
        await using var site = await PageSite.StartAsync(Some.Article(Bytes, fileName: "a\u202Etxt.\"html\""));

        var response = await site.Client.GetAsync("/articles/1/original");

        Assert.Equal(Bytes, await response.Content.ReadAsStringAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("atxt.\"html\"", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_asked_for_in_the_address_are_marked()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        Assert.Contains("<mark id=\"w-10-15\">spoke</mark>", await site.ReadAsync("/articles/1?at=10-15"));
    }

    [Theory]
    [InlineData("5-2")]
    [InlineData("0-999999")]
    [InlineData("-1-5")]
    [InlineData("<script>")]
    public async Task A_senseless_address_of_words_marks_nothing(string at)
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        Assert.DoesNotContain("<mark", await site.ReadAsync("/articles/1-port-reopens?at=" + Uri.EscapeDataString(at)));
    }

    [Fact]
    public async Task Marks_that_were_switched_off_stay_off()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/articles/1-port-reopens");
        request.Headers.Add("Cookie", "newsarchive-marks-off=people.<script>.quotes");

        var page = await (await site.Client.SendAsync(request)).Content.ReadAsStringAsync();

        Assert.Equal(["organizations", "places", "sources"], Boxes().Matches(page).Where(box => box.Value.Contains("checked", StringComparison.Ordinal)).Select(box => box.Groups[1].Value));
        Assert.Equal(5, Boxes().Count(page));
        Assert.DoesNotContain("<script>.", page);
    }

    [Fact]
    public async Task What_was_found_is_listed_by_kind_with_links_to_its_words()
    {
        var berg = Some.Party("Anna Berg");
        var article = Some.Article(Story).Naming(berg, "Anna Berg");
        article.Mentions.Add(new() { Party = berg, Span = article.SpanOf("Berg wrote") with { Length = 4 }, Text = "Berg", Rule = "surname", Confidence = .9 });
        article.Citing(Some.Party("Harbour Post", PartyKind.Organization), "reported by the Harbour Post", new PartialDate(2025, 11, 16));
        article.Quoting("“We will appeal,”", berg);
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/articles/1");
        var found = WebUtility.HtmlDecode(Between(page, "<nav class=\"found\"", "</nav>"));

        Assert.Contains("<a href=\"#q-1\" dir=\"auto\">“We will appeal,”</a>", found);
        foreach (var mention in article.Mentions)
        {
            Assert.Contains($"<a href=\"#w-{mention.Span.Start}-{mention.Span.End}\">", found);
            Assert.Contains($" id=\"w-{mention.Span.Start}-{mention.Span.End}\"", page);
        }

        Assert.Contains("“reported by the Harbour Post”", found);
        Assert.Contains("<time datetime=\"2025-11-16\">", found);
    }

    [Fact]
    public async Task A_sound_article_says_when_it_was_verified()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        var page = await site.ReadAsync("/articles/1");

        Assert.Matches("at its import, <time datetime=\"2026-01-15T09:30:00Z\"", page);
        Assert.DoesNotContain("id=\"broken\"", page);
    }

    [Fact]
    public async Task A_quote_that_lost_its_words_is_shown_as_broken_with_both()
    {
        var article = Some.Article(Story);
        var quote = article.Quoting("“We will appeal,”");
        article.Quotes[0] = new() { Number = 1, Type = quote.Type, Span = quote.Span, Text = "“We will not appeal,”", Rule = quote.Rule, Confidence = quote.Confidence };
        await using var site = await PageSite.StartAsync(article);

        var page = WebUtility.HtmlDecode(await site.ReadAsync("/articles/1"));

        Assert.Contains("The quote 1 reads ““We will not appeal,””, but the text there is ““We will appeal,””.", page);
        Assert.Matches("class=\"quote broken\"[^>]* title=\"Broken: stored as ““We will not appeal,””\"", page);
        Assert.Contains("<a href=\"#broken\">Not as it was stored</a>", page);
        Assert.Contains("This quote is broken", await site.ReadAsync("/quotes/1"));
    }

    [Theory]
    [InlineData("/articles/1-port-reopens")]
    [InlineData("/articles/1-port-reopens/cite?quote=1")]
    [InlineData("/articles/1/compare")]
    [InlineData("/quotes/1")]
    public async Task A_page_of_an_article_whose_places_lie_outside_its_text_is_shown_all_the_same(string address)
    {
        var article = Some.Article(Story).Naming(Some.Party("Anna Berg"), "Anna Berg");
        article.Quoting("“We will appeal,”");
        article.Findings.Add(new() { Field = FindingField.Byline, Value = "Berg", Span = new(-3, 9), Rule = "byline", Confidence = 1 });
        article.Blocks[1] = new() { Ordinal = 1, Kind = BlockKind.Paragraph, Number = 2, Span = new(80, 900), Source = new(null, -4, 2) };
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync(address);

        if (address == "/articles/1-port-reopens")
        {
            Assert.Contains("The passages point outside the text", page);
            Assert.Contains("The Byline finding points outside the text.", page);
        }
    }

    [Fact]
    public async Task Reference_managers_find_a_newspaper_article()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story, "Port reopens", TitleOrigin.Headline));

        var page = await site.ReadAsync("/articles/1");

        Assert.Contains("<meta name=\"z:itemType\" content=\"newspaperArticle\">", page);
        Assert.Contains("<meta name=\"citation_title\" content=\"Port reopens\">", page);
        Assert.Contains("<meta name=\"citation_publication_date\" content=\"2025-11-17\">", page);
        Assert.DoesNotContain("citation_journal_title", page);
    }

    /// <summary>The visible words of the element with an id, without the numbers of its anchors.</summary>
    private static string PlainText(string page, string id) =>
        WebUtility.HtmlDecode(Tags().Replace(Anchors().Replace(Between(page, $"id=\"{id}\"", "</p>"), ""), ""));

    private static string Between(string page, string from, string to)
    {
        var start = page.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no {from}");
        return page[start..page.IndexOf(to, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("<input type=\"checkbox\" name=\"([a-z]+)\"[^<>]*>")]
    private static partial Regex Boxes();

    [GeneratedRegex("<a [^<>]*(?:passage-anchor|\"anchor\")[^<>]*>[^<>]*</a>")]
    private static partial Regex Anchors();
}
