using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Tests.Pages;

public sealed class BrowsingTests
{
    private const string Story = "Anna Berg spoke.\n\n“We will appeal,” Berg wrote.";

    [Fact]
    public async Task An_empty_archive_says_how_to_begin()
    {
        await using var site = await PageSite.StartAsync();

        Assert.Contains("The archive is empty", await site.ReadAsync("/"));
    }

    [Fact]
    public async Task A_partys_page_links_its_mentions_to_their_words()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story).Naming(Some.Party("Anna Berg"), "Anna Berg"));

        var page = await site.ReadAsync("/people/1");

        Assert.Contains("<a href=\"/articles/1-port-reopens#w-0-9\"><mark>Anna Berg</mark></a> spoke.", page);
        Assert.Contains("unconfirmed", page);
    }

    [Fact]
    public async Task A_person_asked_for_as_an_organization_is_redirected_to_people()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story).Naming(Some.Party("Anna Berg"), "Anna Berg"));

        var response = await site.Client.GetAsync("/organizations/1-anna-berg");

        Assert.Equal("/people/1-anna-berg", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_search_marks_its_hits_and_leads_to_the_passage()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        var page = await site.ReadAsync("/search?q=appeal");

        Assert.Contains("<mark>appeal</mark>", page);
        Assert.Contains("/articles/1-port-reopens?q=appeal#w-27-33", page);

        var article = await site.ReadAsync("/articles/1-port-reopens?q=appeal");
        Assert.Contains("<mark id=\"w-27-33\">appeal</mark>", article);
        Assert.Contains("href=\"#w-27-33\"", article);
    }

    [Fact]
    public async Task Bars_of_a_search_lead_to_their_year()
    {
        var (early, late) = (Some.Article(Story), Some.Article($"{Story} It was late."));
        (early.DatePublished, late.DatePublished) = (new(2019), new(2022, 5, 1));
        await using var site = await PageSite.StartAsync(early, late);

        var page = await site.ReadAsync("/search?q=appeal+OR+port");

        Assert.Contains("href=\"/search?q=(appeal%20OR%20port)%20date%3A2019\" aria-label=\"2019: 1 article\"", page);
        Assert.Contains("data-range=\"/search?q=(appeal%20OR%20port)%20date%3A0001..9999\"", page);
        Assert.DoesNotContain("date%3A2020\"", page);
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_which_term_has_none_and_which_name_may_be_meant()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story).Naming(Some.Party("Anna Berg"), "Anna Berg"));

        var page = await site.ReadAsync("/search?q=appeal+zeppelin+person%3A%22Otto+Zahn%22");

        Assert.Contains("No article here has <code dir=\"auto\">zeppelin</code>", page);
        Assert.Matches("No article here has <code dir=\"auto\">person:[^<]*Otto Zahn", page);
        Assert.DoesNotContain("No article here has <code dir=\"auto\">appeal</code>", page);
        Assert.Contains("Did you mean", await site.ReadAsync("/search?q=zeppelin+bergg"));
    }

    [Fact]
    public async Task A_mistake_in_a_question_is_explained_and_the_rest_still_runs()
    {
        await using var site = await PageSite.StartAsync(Some.Article(Story));

        var page = await site.ReadAsync("/search?q=appeal+date%3Asoon");

        Assert.Contains("class=\"mistakes\"", page);
        Assert.Matches("appeal <u title=\"[^\"]*is not a date[^\"]*\">date:soon</u>", page);
        Assert.Contains("<mark>appeal</mark>", page);
    }

    [Fact]
    public async Task Quotes_can_be_narrowed_down_to_a_speaker()
    {
        var article = Some.Article(Story);
        article.Quoting("“We will appeal,”", Some.Party("Anna Berg"));
        article.Quoting("Anna Berg spoke", Some.Party("Carl Dahl"));
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/quotes?speaker=anna+berg");

        Assert.Contains("We will appeal", page);
        Assert.DoesNotContain("Carl Dahl", page);
    }

    [Fact]
    public async Task Articles_are_paged_without_losing_or_repeating_one()
    {
        var articles = Enumerable.Range(1, 45).Select(i => Some.Article($"Text {i}.", $"Title number {i} of them")).ToList();
        await using var site = await PageSite.StartAsync(articles);

        var first = await site.ReadAsync("/articles");
        var next = System.Text.RegularExpressions.Regex.Match(first, "/articles\\?before=[0-9]+", default, TimeSpan.FromSeconds(1)).Value;
        var both = first + await site.ReadAsync(next);

        Assert.All(articles, article => Assert.Equal(2, both.Split($">{article.DisplayTitle}<").Length));
    }

    [Fact]
    public async Task A_source_shows_the_words_that_cite_it()
    {
        var article = Some.Article(Story);
        article.Citing(Some.Party("Harbour Post", PartyKind.Organization), "Berg wrote");
        await using var site = await PageSite.StartAsync(article);

        Assert.Contains("<mark>Berg wrote</mark>", await site.ReadAsync("/sources/1"));
        Assert.Contains("Harbour Post", await site.ReadAsync("/sources"));
    }
}
