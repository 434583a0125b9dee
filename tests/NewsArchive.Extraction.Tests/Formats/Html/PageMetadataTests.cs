namespace NewsArchive.Extraction.Tests.Formats.Html;

public sealed class PageMetadataTests
{
    [Theory]
    [InlineData("<meta property='og:site_name' content='The Evening Ledger'><title>Ferry to Skarn runs again - The Evening Ledger</title>")]
    [InlineData("<link rel='canonical' href='https://www.evening-ledger.example/x'><title>Evening Ledger: Harbour » Ferry to Skarn runs again</title>")]
    [InlineData("<meta property='og:title' content='Ferry to Skarn runs again | Harbour'>")]
    [InlineData("<meta property='og:title' content='You will not believe this ferry'>")]
    public void The_headline_is_the_heading_without_the_sites_name(string head) =>
        Assert.Equal("Ferry to Skarn runs again", Pages.Article(head).Headline?.Value);

    [Theory]
    [InlineData("<h1><span class='kicker'>Harbour</span> <span>Ferry to Skarn runs again</span></h1>")]
    [InlineData("<h1>Harbour Ferry to Skarn runs again</h1>")]
    [InlineData("<h2>Ferry to Skarn runs again</h2>")]
    public void A_kicker_in_the_heading_is_left_out(string heading) =>
        Assert.Equal("Ferry to Skarn runs again", Pages.Article("<meta property='og:title' content='Ferry to Skarn runs again'>", heading: heading).Headline?.Value);

    [Theory]
    [InlineData("", "<p>By Ida Quell and Ove Brandt</p>", "Ida Quell, Ove Brandt")]
    [InlineData("", "<p><a href='/author/ida-quell'>Ida Quell</a></p>", "Ida Quell")]
    [InlineData("", "<p class='byline'>Ida Quell</p>", "Ida Quell")]
    [InlineData("<meta name='dc.creator' content='Quell, Ida'><meta name='dc.creator' content='Brandt, Ove'>", "", "Ida Quell, Ove Brandt")]
    [InlineData("<meta property='article:author' content='https://social.example/ida'>", "<p>By Ida Quell</p>", "Ida Quell")]
    [InlineData("<meta name='twitter:label1' content='Written by'><meta name='twitter:data1' content='Ida Quell'>", "", "Ida Quell")]
    [InlineData("<meta property='og:site_name' content='The Evening Ledger'><meta name='author' content='The Evening Ledger'>", "<p>By Ida Quell</p>", "Ida Quell")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ida Quell\"},{\"name\":\"Jonas Ekvik\"}]}</script>", "<p>By Ida Quell</p><p>Photography by Jonas Ekvik</p>", "Ida Quell")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"AFP\"},{\"name\":\"Ida Quell\"}]}</script>", "", "Ida Quell")]
    [InlineData("<meta name='author' content='Courier Staff'>", "", "Courier Staff")]
    public void The_byline_is_a_list_of_names(string head, string above, string names) =>
        Assert.Equal(names, string.Join(", ", Pages.Article(head, above).Byline.Select(name => name.Value)));

    [Theory]
    [InlineData("<link rel='canonical' href='https://edition.cnn.com/x'><meta property='og:site_name' content='Something else'>", "CNN")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Harbour Media Group Ltd\"}}</script><meta property='og:site_name' content='The Evening Ledger'>", "The Evening Ledger")]
    [InlineData("<meta property='og:title' content='Ferry to Skarn runs again'><title>Ferry to Skarn runs again | Lindholm Courier</title>", "Lindholm Courier")]
    [InlineData("<link rel='canonical' href='https://www.lindholm.example/x'>", "lindholm.example")]
    public void The_publisher_is_the_outlet(string head, string publisher) => Assert.Equal(publisher, Pages.Article(head).Publisher?.Value);

    [Theory]
    [InlineData(@"Pier \ud83d opens", "Pier \uFFFD opens")]
    [InlineData(@"Pier \udc1f opens", "Pier \uFFFD opens")]
    [InlineData(@"Pier \ud83d\udc1f opens", "Pier \U0001F41F opens")]
    [InlineData(@"Pier \\ud83d\udc1f opens", "Pier \\ud83d\uFFFD opens")]
    public void Half_a_character_in_json_costs_that_character_only(string escaped, string headline)
    {
        var article = Pages.Article($$"""<script type="application/ld+json">{"@type":"NewsArticle","headline":"{{escaped}}","articleBody":"{{escaped}}","datePublished":"2024-01-02"}</script>""");

        Assert.Equal("2024-01-02", article.DatePublished?.Value.ToString());
        Assert.Contains(article.Draft.Declared.Headline, declared => declared.Value == headline);
    }

    [Fact]
    public void Section_and_address_are_kept_as_declared()
    {
        var article = Pages.Article("<meta property='article:section' content='Harbour'><link rel='canonical' href='https://ledger.example/ferry'>");

        Assert.Equal("Harbour", article.Section?.Value);
        Assert.Equal("https://ledger.example/ferry", article.CanonicalUrl?.Value);
    }

    [Fact]
    public void Broken_JSON_LD_is_told_and_the_rest_still_read()
    {
        var article = Pages.Article("<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": </script><meta name='date' content='2023-11-17'>");

        Assert.Contains("A part of the page's JSON-LD is broken and was not read.", article.Warnings);
        Assert.Equal("2023-11-17", article.DatePublished?.Value.ToString());
    }

    [Fact]
    public void The_words_win_over_a_language_that_they_are_plainly_not_in()
    {
        const string german = """
            <p>Der Leuchtturm von Ahrn wird nicht wieder angezündet. Das hat der Rat der Insel am Donnerstag mit sieben zu zwei Stimmen beschlossen, nachdem er vier Stunden lang über die Kosten gestritten hatte.</p>
            <p>Der Turm soll nun neu gestrichen werden, und wer will, darf im Sommer hinaufsteigen und über die Sandbänke bis zum Festland sehen, sagte die Bürgermeisterin der Insel nach der Sitzung.</p>
            """;

        Assert.Equal("de", Some.Article($"<html lang='en'><body><article><h1>Der Leuchtturm bleibt dunkel</h1>{german}</article></body></html>", "page.html").Language?.Value);
    }
}
