using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Web.Tests.Pages;

public sealed class PartyPageTests
{
    [Fact]
    public async Task A_publisher_that_nobody_has_confirmed_looks_so_wherever_it_is_linked()
    {
        var (unconfirmed, confirmed) = (Some.Party("Evening Ledger", PartyKind.Organization), Some.Party("Morning Ledger", PartyKind.Organization));
        confirmed.IsConfirmed = true;
        var (rain, snow) = (Some.Article("It rains."), Some.Article("It snows."));
        (rain.Publisher, snow.Publisher) = (unconfirmed, confirmed);
        await using var site = await PageSite.StartAsync(rain, snow);

        foreach (var page in new[] { "/articles", "/articles/1" })
            Assert.Contains("<a class=\"name unconfirmed\" href=\"/sources/1-evening-ledger\"", await site.ReadAsync(page));
        Assert.Contains("<a href=\"/sources/2-morning-ledger\"", await site.ReadAsync("/articles"));
    }

    [Fact]
    public async Task Spellings_and_roles_lead_to_their_words()
    {
        var berg = Some.Party("Anna Berg");
        berg.Aliases[0].See(new(2020, 3, 1));
        var article = Some.Article("The lawyer Anna Berg spoke.").Naming(berg, "Anna Berg");
        article.Mentions.Add(new() { Party = berg, Span = article.SpanOf("Berg"), Text = "Berg", Role = "lawyer", RoleSpan = article.SpanOf("lawyer"), Rule = "surname", Confidence = 1 });
        await using var site = await PageSite.StartAsync(article);

        var page = await site.ReadAsync("/people/1-anna-berg");

        Assert.Contains("<h2>Spellings</h2>", page);
        Assert.Contains("1 March 2020", page);
        Assert.Contains("?at=4-10#w-4-10\" dir=\"auto\">lawyer</a>", page);
    }

    [Fact]
    public async Task What_is_probable_says_so_wherever_it_is_shown()
    {
        var berg = Some.Party("Anna Berg");
        var article = Some.Article("Berg wrote: “We will appeal.”").NamingProbably(berg, "Berg");
        article.Quoting("“We will appeal.”", berg);
        await using var site = await PageSite.StartAsync(article);

        foreach (var address in new[] { "/people/1-anna-berg", "/quotes", "/quotes/1", "/articles/1", "/search?q=person:%22Anna+Berg%22" })
            Assert.Contains("probabl", await site.ReadAsync(address), StringComparison.Ordinal);
        Assert.DoesNotContain("probabl", await site.ReadAsync("/search?q=appeal"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_has_confirmed_looks_different()
    {
        var (berg, lund) = (Some.Party("Anna Berg"), Some.Party("Carl Lund"));
        lund.IsConfirmed = true;
        await using var site = await PageSite.StartAsync(Some.Article("Anna Berg met Carl Lund.").Naming(berg, "Anna Berg").Naming(lund, "Carl Lund"));

        var list = await site.ReadAsync("/people");

        Assert.Contains("class=\"name person unconfirmed\" href=\"/people/1-anna-berg\"", list);
        Assert.Contains("class=\"name person\" href=\"/people/2-carl-lund\"", list);
        Assert.Contains("unconfirmed", await site.ReadAsync("/people/1-anna-berg"));
        Assert.Contains(">confirmed<", await site.ReadAsync("/people/2-carl-lund"));
    }

    [Fact]
    public async Task Sources_that_nobody_has_confirmed_look_different_too()
    {
        var (ledger, wire) = (Some.Party("Evening Ledger", PartyKind.Organization), Some.Party("Halvern Wire", PartyKind.Organization));
        wire.IsConfirmed = true;
        var article = Some.Article("Evening Ledger wrote it. Halvern Wire wrote it.").Naming(ledger, "Evening Ledger", PartyParts.Source).Naming(wire, "Halvern Wire", PartyParts.Source);
        article.Citing(ledger, "Evening Ledger wrote");
        article.Citing(wire, "Halvern Wire wrote");
        await using var site = await PageSite.StartAsync(article);

        var list = await site.ReadAsync("/sources");

        Assert.Contains("class=\"name organization unconfirmed\" href=\"/sources/1-evening-ledger\"", list);
        Assert.Contains("class=\"name organization\" href=\"/sources/2-halvern-wire\"", list);
        Assert.Contains(">unconfirmed<", await site.ReadAsync("/sources/1-evening-ledger"));
        Assert.Contains(">confirmed<", await site.ReadAsync("/sources/2-halvern-wire"));
    }

    [Fact]
    public async Task Who_may_be_the_same_is_suggested_with_the_reason()
    {
        await using var site = await PageSite.StartAsync(Some.Article("Bill Thorne met William Thorne.").Naming(Some.Party("Bill Thorne"), "Bill Thorne").Naming(Some.Party("William Thorne"), "William Thorne"));

        var page = await site.ReadAsync("/people/1-bill-thorne");

        Assert.Contains("May be the same", page);
        Assert.Contains("href=\"/people/2-william-thorne\"", page);
        Assert.Contains("nearly the same name", page);
    }

    [Fact]
    public async Task The_timeline_counts_articles_and_quotes_and_leads_to_the_search_of_its_time()
    {
        var berg = Some.Party("Anna Berg");
        var (autumn, winter) = (Some.Article("Anna Berg wrote: “We will appeal.”", "Appeal"), Some.Article("Anna Berg won.", "Won"));
        winter.DatePublished = new(2026, 1, 8);
        autumn.Naming(berg, "Anna Berg", PartyParts.Mentioned | PartyParts.Speaker).Quoting("“We will appeal.”", berg);
        await using var site = await PageSite.StartAsync(autumn, winter.Naming(berg, "Anna Berg"));

        var page = await site.ReadAsync("/people/1-anna-berg");

        Assert.Contains("aria-label=\"Nov 2025: 1 article, 1 quote\"", page);
        Assert.Contains("aria-label=\"Jan 2026: 1 article, 0 quotes\"", page);
        Assert.DoesNotContain("aria-label=\"Dec 2025", page);
        Assert.Contains("href=\"/search?q=person%3A%231%20date%3A2025-11\"", page);
        var found = await site.ReadAsync("/search?q=person%3A%231%20date%3A2025-11");
        Assert.Contains("/articles/1-appeal", found);
        Assert.DoesNotContain("/articles/2-won", found);
        Assert.Contains("<bdi>Anna Berg</bdi>", found);
        Assert.Contains("We will appeal", await site.ReadAsync("/quotes?speaker=1&date=2025-11"));
        Assert.DoesNotContain("We will appeal", await site.ReadAsync("/quotes?speaker=1&date=2026-01"));
    }

    [Fact]
    public async Task Connections_join_those_who_stand_in_the_same_articles_and_lead_to_these()
    {
        var (berg, lund, post) = (Some.Party("Anna Berg"), Some.Party("Carl Lund"), Some.Party("Harbour Post", PartyKind.Organization));
        var both = Some.Article("Anna Berg wrote: “We will appeal.” Carl Lund wrote: “We will not.” Harbour Post reported it.")
            .Naming(berg, "Anna Berg", PartyParts.Mentioned | PartyParts.Speaker).Naming(lund, "Carl Lund", PartyParts.Mentioned | PartyParts.Speaker);
        both.Quoting("“We will appeal.”", berg);
        both.Quoting("“We will not.”", lund);
        both.Citing(post, "Harbour Post reported it");
        await using var site = await PageSite.StartAsync(both, Some.Article("Anna Berg met Carl Lund.").Naming(berg, "Anna Berg").Naming(lund, "Carl Lund"));

        var page = await site.ReadAsync("/people/1-anna-berg");

        Assert.Contains("aria-label=\"In the same articles: Carl Lund and Harbour Post in 1.\"", page);
        Assert.Contains("title=\"2 articles, quoted in 1\"><a href=\"/search?q=person%3A%231%20person%3A%232\"", page);
        Assert.Contains("title=\"1 article, source of 1\"><a href=\"/search?q=person%3A%231%20org%3A%233\"", page);
        Assert.Contains("<rect class=\"organization\"", page);
    }
}
