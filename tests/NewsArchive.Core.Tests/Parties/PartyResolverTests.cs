using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Tests.Parties;

public sealed class PartyResolverTests
{
    [Theory]
    [InlineData("Anna Berg", "Anna Berg")]
    [InlineData("Esmail Qaani", "ESMAIL QAANI")]
    [InlineData("Zoë Müller", "Zoe Muller")]
    public async Task The_same_full_name_joins_persons(string first, string second) =>
        Assert.Single(await NamesAfterAsync(PartyKind.Person, [first], [second]));

    [Theory]
    [InlineData("Berg")]
    [InlineData("Mr Berg")]
    [InlineData("A. Berg")]
    [InlineData("Arne Berg")]
    public async Task Less_than_the_full_name_joins_nobody(string second) =>
        Assert.Equal(2, (await NamesAfterAsync(PartyKind.Person, ["Anna Berg", "Berg"], [second])).Count);

    [Fact]
    public async Task A_person_found_under_two_full_names_joins_by_either() =>
        Assert.Single(await NamesAfterAsync(PartyKind.Person, ["Anna Berg", "Anna Maria Berg"], ["Anna Maria Berg"]));

    [Theory]
    [InlineData(PartyKind.Organization)]
    [InlineData(PartyKind.Place)]
    public async Task The_same_name_joins_organizations_and_places(PartyKind kind) =>
        Assert.Single(await NamesAfterAsync(kind, ["Norda"], ["Norda"]));

    [Fact]
    public async Task An_acronym_that_an_article_introduced_joins_later_uses_of_it() =>
        Assert.Equal(["Norda Press Agency"], await NamesAfterAsync(PartyKind.Organization, ["Norda Press Agency", "NPA"], ["NPA"]));

    [Fact]
    public async Task The_full_name_replaces_an_acronym_as_the_name_shown() =>
        Assert.Equal(["Norda Press Agency"], await NamesAfterAsync(PartyKind.Organization, ["NPA"], ["Norda Press Agency", "NPA"]));

    [Fact]
    public async Task A_name_in_capitals_is_not_shown_while_there_is_another() =>
        Assert.Equal(["Tehran"], await NamesAfterAsync(PartyKind.Place, ["TEHERAN", "TEHERAN", "Tehran"]));

    [Fact]
    public async Task The_article_before_a_name_makes_no_other_organization() =>
        Assert.Single(await NamesAfterAsync(PartyKind.Organization, ["The Evening Ledger"], ["Evening Ledger"]));

    [Fact]
    public async Task A_remark_behind_the_publisher_makes_no_other_organization()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Some.Article("One.") with { Publisher = Some.Finding("Norda News (evening edition)") });
        await archive.StoreAsync(Some.Article("Two.") with { Publisher = Some.Finding("Norda News") });

        Assert.Equal("Norda News", (await archive.ReadAsync(context => context.Parties.SingleAsync())).Name);
        Assert.Equal(2, await archive.ReadAsync(context => context.Articles.CountAsync(a => a.PublisherId != null)));
    }

    [Fact]
    public async Task One_acronym_of_two_organizations_keeps_them_apart() =>
        Assert.Equal(["Norda Press Agency", "Norda Port Authority"],
            await NamesAfterAsync(PartyKind.Organization, ["Norda Press Agency", "NPA"], ["Norda Port Authority", "NPA"]));

    [Fact]
    public async Task An_acronym_that_two_organizations_share_joins_neither() =>
        Assert.Equal(3, (await NamesAfterAsync(
            PartyKind.Organization, ["Norda Press Agency", "NPA"], ["Norda Port Authority", "NPA"], ["NPA"])).Count);

    [Fact]
    public async Task All_uses_of_a_shared_acronym_have_one_page_of_their_own() =>
        Assert.Equal(["Norda Press Agency", "Norda Port Authority", "NPA"], await NamesAfterAsync(
            PartyKind.Organization, ["Norda Press Agency", "NPA"], ["Norda Port Authority", "NPA"], ["NPA"], ["NPA"]));

    [Fact]
    public async Task An_acronym_is_the_organization_of_the_same_article_with_these_initials()
    {
        await using var archive = await TestArchive.OpenAsync();
        const string text = "HARBOUR (NPA) – It is open, the mayor told NPA.";
        await archive.StoreAsync(Some.Article(text) with
        {
            Publisher = Some.Finding("Norda Press Agency"),
            Parties = [Some.Party(text, PartyKind.Organization, "NPA")],
            Credits = [new(CreditKind.Text, "NPA", Some.At(text, "NPA"), "dateline agency")],
        });

        Assert.Equal("Norda Press Agency", (await archive.ReadAsync(context => context.Parties.SingleAsync())).Name);
    }

    [Fact]
    public async Task A_person_and_a_place_of_one_name_stay_apart()
    {
        await using var archive = await TestArchive.OpenAsync();
        const string text = "Santa Rosa met Santa Rosa.";
        await archive.StoreAsync(Some.Article(text) with
        {
            Parties = [Some.Party(text, PartyKind.Person, "Santa Rosa"), Some.Party(text, PartyKind.Place, "Santa Rosa")],
        });

        Assert.Equal(2, await archive.ReadAsync(context => context.Parties.CountAsync()));
    }

    [Fact]
    public async Task Spellings_are_kept_with_the_number_of_their_mentions()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, PartyKind.Person, ["Anna Berg", "Berg", "Berg"]);
        await StoreAsync(archive, PartyKind.Person, ["Anna Berg", "Berg"]);

        var counts = await archive.ReadAsync(context => context.PartyAliases.ToDictionaryAsync(a => a.Name, a => a.MentionCount));
        Assert.Equal(new Dictionary<string, int> { ["Anna Berg"] = 2, ["Berg"] = 3 }, counts);
    }

    [Fact]
    public async Task Publisher_source_credit_and_mention_of_one_name_are_one_organization()
    {
        await using var archive = await TestArchive.OpenAsync();
        const string text = "Norda News wrote it.";
        var party = Some.Party(text, PartyKind.Organization, "Norda News");
        await archive.StoreAsync(Some.Article(text) with
        {
            Publisher = Some.Finding("Norda News"),
            Parties = [party],
            Sources = [Some.Source(text, "Norda News", "wrote", party)],
            Credits = [new(CreditKind.Text, "NORDA NEWS", Some.At(text, "Norda News"), "credit")],
        });
        await archive.StoreAsync(Some.Article("Other.") with { Publisher = Some.Finding("Norda News") });

        var news = await archive.ReadAsync(context => context.Parties.SingleAsync());
        Assert.Equal(("Norda News", 2), (news.Name, news.ArticleCount));
        Assert.Equal(
            [PartyParts.Mentioned | PartyParts.Source | PartyParts.Publisher, PartyParts.Publisher],
            await archive.ReadAsync(context => context.ArticleParties.OrderBy(p => p.ArticleId).Select(p => p.Parts).ToListAsync()));
    }

    [Fact]
    public async Task An_unnamed_source_and_a_photographer_make_no_organization()
    {
        await using var archive = await TestArchive.OpenAsync();
        const string text = "Harbour. Photo: Joe Lund\n\nIt is closed, officials said.";
        await archive.StoreAsync(Some.Article(text) with
        {
            Sources = [Some.Source(text, "officials", "said")],
            Credits = [new(CreditKind.Photo, "Joe Lund", Some.At(text, "Photo: Joe Lund"), "photo line")],
        });

        Assert.Equal(0, await archive.ReadAsync(context => context.Parties.CountAsync()));
    }

    private static async Task<List<string>> NamesAfterAsync(PartyKind kind, params string[][] articles)
    {
        await using var archive = await TestArchive.OpenAsync();
        foreach (var mentions in articles)
            await StoreAsync(archive, kind, mentions);
        return await archive.ReadAsync(context => context.Parties.OrderBy(p => p.Id).Select(p => p.Name).ToListAsync());
    }

    /// <summary>An article that names one party, by the given words in turn; the first is its name.</summary>
    private static Task<ImportOutcome> StoreAsync(TestArchive archive, PartyKind kind, string[] mentions)
    {
        var text = $"{string.Join(" and ", mentions)} in text {Guid.NewGuid()}.";
        return archive.StoreAsync(Some.Article(text) with { Parties = [Some.Party(text, kind, mentions[0], mentions)] });
    }
}
