namespace NewsArchive.Extraction.Tests.Formats.Html;

public sealed class PageDatesTests
{
    [Theory]
    [InlineData("<meta name='citation_publication_date' content='2023/11/17'>", "2023-11-17")]
    [InlineData("<meta name='sw-pubdate' content='2023-11-17'>", "2023-11-17")]
    [InlineData("<meta name='date' content='20231117'>", "2023-11-17")]
    [InlineData("<meta property='article:published_time' content='1700217000'>", "2023-11-17")]
    [InlineData("<link rel='canonical' href='https://ledger.example/2023/11/17/ferry'>", "2023-11-17")]
    [InlineData("<link rel='canonical' href='https://ledger.example/news/20231117-ferry'>", "2023-11-17")]
    [InlineData("<link rel='canonical' href='https://ledger.example/news/17-11-2023-ferry'>", "2023-11-17")]
    [InlineData("<title>Ferry to Skarn runs again | Ledger | 17.11.2023</title>", "2023-11-17")]
    [InlineData("<script>var page = {\"cmsPublishingDate\": \"2023-11-17\"};</script>", "2023-11-17")]
    public void The_head_gives_the_day(string head, string day) => Assert.Equal(day, Pages.Article(head).DatePublished?.Value.ToString());

    [Theory]
    [InlineData("<abbr class='published' title='2023-11-17T10:30:00+0100'>Friday</abbr>", "2023-11-17")]
    [InlineData("<time datetime='2023-11-17'>today</time>", "2023-11-17")]
    [InlineData("<span class='icon'></span><p>Ida Quell, 17.11.23</p>", "2023-11-17")]
    [InlineData("<dl><dt>Datum</dt><dd>17.11.2023</dd></dl>", "2023-11-17")]
    [InlineData("<p>Publié le 17 novembre 2023 à 10h30</p>", "2023-11-17")]
    [InlineData("<p>نشر في: ١٧ نوفمبر ٢٠٢٣</p>", "2023-11-17")]
    [InlineData("<p>Опубликовано 17 ноября 2023 г.</p>", "2023-11-17")]
    public void Words_near_the_headline_give_the_day(string above, string day) => Assert.Equal(day, Pages.Article(above: above).DatePublished?.Value.ToString());

    [Theory]
    [InlineData("<div class='comments'><time datetime='2023-11-17'>17 November 2023</time></div>")]
    [InlineData("<blockquote class='twitter-tweet'>— Lena Bark (@lenabark) November 17, 2023</blockquote>")]
    [InlineData("<figure><figcaption>The pier on 17 November 2023.</figcaption></figure>")]
    [InlineData("<aside class='related'><p class='date'>17 November 2023</p></aside>")]
    [InlineData("<footer>© 17 November 2023 The Evening Ledger</footer>")]
    [InlineData("<footer>Copyright 2023</footer>")]
    public void The_date_of_something_else_is_not_the_articles(string below) => Assert.Null(Pages.Article(below: below).DatePublished);

    [Fact]
    public void An_instant_in_UTC_is_shown_as_the_day_that_the_page_shows()
    {
        var article = Pages.Article("<meta property='article:published_time' content='2023-11-09T06:35:29Z'>", "<p class='date'>Nov 8, 2023 / 10:35 PM PST</p>");

        Assert.Equal("2023-11-08", article.DatePublished?.Value.ToString());
        Assert.Equal("22:35-08:00", article.TimePublished?.ToString());
        Assert.Empty(article.Warnings);
    }

    [Fact]
    public void An_instant_in_UTC_stays_where_the_page_agrees_with_it()
    {
        var article = Pages.Article("<meta property='article:published_time' content='2023-11-09T06:35:29Z'>", "<p class='date'>Nov 9, 2023</p><p class='date'>Nov 8, 2023</p>");

        Assert.Equal("2023-11-09", article.DatePublished?.Value.ToString());
    }

    [Fact]
    public void Every_date_is_kept_with_its_place_and_the_chosen_one_is_among_them()
    {
        var article = Pages.Article("<meta property='article:published_time' content='2023-11-17T10:30:00+01:00'><meta property='article:modified_time' content='2023-11-18'>", "<p>Published 17 November 2023</p>");

        Assert.Contains(article.DateCandidates, candidate => candidate.Date == article.DatePublished && candidate.Time == article.TimePublished);
        Assert.Contains(article.DateCandidates, candidate => candidate.Date.Rule == "visible date with a label");
        Assert.Equal("2023-11-18", article.DateModified?.Value.ToString());
    }

    [Theory]
    [InlineData("2023-13-01")]
    [InlineData("9999-01-01")]
    [InlineData("0001-01-01T00:00:00")]
    public void An_impossible_date_is_not_chosen(string date) =>
        Assert.Equal("2023-11-17", Pages.Article($"<meta property='article:published_time' content='{date}'><meta name='date' content='2023-11-17'>").DatePublished?.Value.ToString());

    [Fact]
    public void A_page_that_tells_only_its_change_is_dated_by_it_with_a_warning()
    {
        var article = Pages.Article(below: "<footer>Last updated: 17 November 2023</footer>");

        Assert.Equal("2023-11-17", article.DatePublished?.Value.ToString());
        Assert.Contains("The file gives no publication date; the day of its last change stands for it.", article.Warnings);
    }
}
