namespace NewsArchive.Extraction.Tests.Formats.Html;

/// <summary>Each class of page that the body is taken out of: what stays, what is set apart and what is cut.</summary>
public sealed class HtmlBodyTests
{
    private const string First = "The harbour of Orsa reopened on Monday after three weeks of ice, the harbour office said, and nine ferries left before noon.";
    private const string Second = "Fishermen had asked for an icebreaker in January, but the only one of the region lay in dock with a broken shaft until last week.";
    private const string Third = "“We lost a month of work,” said Lotte Brask, who runs two boats from the eastern pier and employs eleven people.";

    private static readonly string Paragraphs = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    private static readonly string Teasers = string.Concat(Enumerable.Range(1, 12).Select(number =>
        $"<div class=card><h3><a href=/{number}>The story number {number} of the day that has nothing to do with ships</a></h3><p>A line about story number {number}.</p></div>"));

    [Fact]
    public void Navigation_teasers_and_footer_are_no_part_of_the_article()
    {
        var page = Page($"<nav><ul><li><a href=/>Home</a></li></ul></nav><div class=wrap><div class=story><h1>Harbour reopens</h1>{Paragraphs}</div><div class=more>{Teasers}</div></div><footer>© Orsa Post</footer>");

        Assert.Equal([First, Second, Third], Body(page));
    }

    [Theory]
    [InlineData("<div class=share-bar><p>Share this story with all of the friends you have.</p></div>")]
    [InlineData("<div class='newsletter-signup'><p>Get the best of the Orsa Post in your inbox every morning at six.</p></div>")]
    [InlineData("<div id=relatedStories><p>The ice of 1987 closed the harbour for two months and a day.</p></div>")]
    [InlineData("<aside><p>The ice of 1987 closed the harbour for two months and a day.</p></aside>")]
    [InlineData("<blockquote class=twitter-tweet><p>Ships are back in the harbour of Orsa and everyone is happy about it.</p></blockquote>")]
    [InlineData("<p><a href=/ice>The ice of 1987 closed the harbour for two months and a day.</a></p>")]
    [InlineData("<div hidden><p>You have read all of your free stories for this month, dear reader.</p></div>")]
    [InlineData("<div style='color: red; display : none'><p>You have read all of your free stories for this month.</p></div>")]
    [InlineData("<p>This article is reserved for subscribers of the Orsa Post.</p>")]
    [InlineData("<span>3 of 12 |</span>")]
    public void Boxes_among_the_paragraphs_are_cut(string box)
    {
        var page = Page($"<article><h1>Harbour reopens</h1><p>{First}</p>{box}<p>{Second}</p><p>{Third}</p></article>");

        Assert.Equal([First, Second, Third], Body(page));
    }

    [Theory]
    [InlineData("<h3>Related stories</h3><ul><li><a href=/a>Cows vote no in a long and bitter night</a></li></ul>")]
    [InlineData("<h3>Über den Autor</h3><p>Jonas Lind schreibt seit zwanzig Jahren über Häfen und Schiffe.</p>")]
    [InlineData("<div class=author-bio><p>Jonas Lind has written about harbours and ships for twenty years.</p></div>")]
    [InlineData("<p>Do you know more about the harbour? Write to us at desk@orsapost.example and we will call you.</p>")]
    [InlineData("<div class=end><p>Printed on old copies of the Orsa Post since 1931.</p></div>")]
    [InlineData("<section id=comments><h3>3 comments</h3><p>I have seen worse winters than this one, said my grandmother.</p></section>")]
    public void What_follows_the_last_paragraph_is_cut(string box)
    {
        var page = Page($"<article><h1>Harbour reopens</h1><div class=text>{Paragraphs}</div>{box}</article>");

        Assert.Equal([First, Second, Third], Body(page));
    }

    [Fact]
    public void Lede_headings_lists_quotes_and_tables_stay_in_order()
    {
        const string lede = "Nine ferries left before noon after three weeks of ice.";
        var draft = Page($"""
            <header><h1>Harbour reopens</h1><p class=standfirst>{lede}</p><p class=byline>By Jonas Lind</p></header>
            <div class=article-body><p>{First}</p><h2>What was closed</h2><ul><li>the eastern pier</li><li>the fish market</li></ul><p>{Second}</p>
            <blockquote><p>{Third}</p></blockquote><table><tr><th>Ship</th><th>Left</th></tr><tr><td>Solveig</td><td>9:00</td></tr></table></div>
            """);

        Assert.Equal(
            [(BlockKind.Heading, "Harbour reopens"), (BlockKind.Paragraph, lede), (BlockKind.Boilerplate, "By Jonas Lind"), (BlockKind.Paragraph, First), (BlockKind.Heading, "What was closed"),
                (BlockKind.List, "the eastern pier\nthe fish market"), (BlockKind.Paragraph, Second), (BlockKind.Quote, Third), (BlockKind.Table, "Ship\tLeft\nSolveig\t9:00")],
            Blocks(draft));
    }

    [Fact]
    public void A_caption_is_set_apart_by_its_element_or_its_name()
    {
        var draft = Page($"<h1>Harbour reopens</h1><p>{First}</p><figure><img src=a.png><figcaption>The pier at noon</figcaption></figure><p>{Second}</p><div class=image><img src=b.png><span class=image-caption>The pier at night</span></div><p>{Third}</p>");

        Assert.Equal(["The pier at noon", "The pier at night"], Blocks(draft).Where(block => block.Kind == BlockKind.Caption).Select(block => block.Words));
        Assert.Equal([First, Second, Third], Body(draft));
    }

    [Theory]
    [InlineData("<div>{0}<br><br>{1}<br/>\n<br/>{2}</div>")]
    [InlineData("<div><div>{0}</div><div>{1}</div><div>{2}</div></div>")]
    [InlineData("<table><tr><td><a href=/>Home</a></td><td><p>{0}<p>{1}<p>{2}</td></tr></table>")]
    [InlineData("<section class=part><p>{0}</p></section><section class=part><p>{1}</p></section><section class=part><p>{2}</p></section>")]
    [InlineData("<form action=/post><div id=content><p>{0}</p><p>{1}</p><p>{2}</p></div></form>")]
    [InlineData("<div class='has-sidebar no-ads'><p>{0}</p><p>{1}</p><p>{2}</p></div>")]
    public void Paragraphs_are_found_however_they_are_marked_up(string form)
    {
        var page = Page("<div class=page><h1>Harbour reopens</h1>" + string.Format(System.Globalization.CultureInfo.InvariantCulture, form, First, Second, Third) + "</div>" + Teasers);

        Assert.Equal([First, Second, Third], Body(page));
    }

    [Fact]
    public void The_declared_body_tells_the_article_from_a_longer_text_beside_it()
    {
        var other = string.Concat(Enumerable.Range(1, 9).Select(number => $"<p>Some {number} people have seen the whale of Sandholm this winter, and each of them tells a longer story about it than the other.</p>"));
        var json = $$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour reopens","articleBody":"{{First}} {{Second}} {{Third}}"}</script>""";

        Assert.Equal([First, Second, Third], Body(Page($"{json}<div id=one><h1>Harbour reopens</h1>{Paragraphs}</div>{Teasers}<div id=two>{other}</div>")));
    }

    [Fact]
    public void A_headline_printed_in_somewhat_other_words_is_the_headline_and_no_part_of_the_body()
    {
        var article = Some.Article($"<html><head><meta property=og:title content='Harbour of Orsa reopens after three weeks'></head><body><h1>Harbour of Orsa reopens at last after three weeks</h1>{Paragraphs}</body></html>", "page.html");

        Assert.Equal("Harbour of Orsa reopens at last after three weeks", article.Headline?.Span?.Of(article.Draft.Text).ToString());
    }

    [Fact]
    public void Names_that_would_cut_nearly_all_text_are_not_trusted() =>
        Assert.Equal([First, Second, Third], Body(Page($"<div class=sidebar-grid>{First[..60]}</div><div class='sidebar grid'><p>{First}</p></div><div class='sidebar grid'><p>{Second}</p></div><div class='sidebar grid'><p>{Third}</p></div>")).TakeLast(3));

    [Fact]
    public void A_page_of_a_few_words_is_kept() =>
        Assert.Equal(["The goats voted."], Body(Page("<p>The goats voted.</p>")));

    [Fact]
    public void Text_in_a_script_without_blanks_weighs_as_much_as_other_text()
    {
        const string text = "港は三週間ぶりに月曜日に再開され、正午までに九隻のフェリーが出港したと港湾局が発表した。";

        Assert.Equal([text], Body(Page($"<div><h1>港が再開</h1><p>{text}</p></div><div>{Teasers}</div>")));
    }

    private static ArticleDraft Page(string body) => Some.Article($"<html><head><title>Harbour reopens</title></head><body>{body}</body></html>", "page.html").Draft;

    private static List<(BlockKind Kind, string Words)> Blocks(ArticleDraft draft) => [.. draft.Blocks.Select(block => (block.Kind, block.Span.Of(draft.Text).ToString()))];

    private static List<string> Body(ArticleDraft draft) => [.. Blocks(draft).Where(block => block.Kind is BlockKind.Paragraph or BlockKind.Quote or BlockKind.List).Select(block => block.Words)];
}
