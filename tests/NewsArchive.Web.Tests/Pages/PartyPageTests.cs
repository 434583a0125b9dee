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
}
