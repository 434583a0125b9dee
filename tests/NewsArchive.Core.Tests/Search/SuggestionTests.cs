using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("esm")]
    [InlineData("Ghaani")]
    [InlineData("qa ESM")]
    [InlineData("qááni")]
    [InlineData("Esmaeil Ghaa")]
    [InlineData("ismaeel qani")]
    [InlineData("is")]
    public async Task A_party_is_suggested_by_the_beginning_of_any_name_in_any_order(string typed)
    {
        await using var archive = await Filled();

        Assert.Equal("Esmail Qaani", (await archive.SuggestAsync(typed))[0].Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mail")]
    [InlineData("esmail berg")]
    [InlineData("p1")]
    [InlineData("1")]
    public async Task What_begins_no_word_of_one_name_suggests_nothing(string typed)
    {
        await using var archive = await Filled();

        Assert.Empty(await archive.SuggestAsync(typed));
    }

    [Fact]
    public async Task A_suggestion_tells_who_it_is()
    {
        await using var archive = await Filled();

        var suggestion = Assert.Single(await archive.SuggestAsync("ghaani"));

        Assert.Equal((PartyKind.Person, "commander", 3, "Ismail Ghaani"), (suggestion.Kind, suggestion.Role, suggestion.ArticleCount, suggestion.MatchedAlias));
        Assert.Equal(["Ismail Ghaani"], suggestion.Aliases);
        Assert.Null((await archive.SuggestAsync("esmail")).Single().MatchedAlias);
    }

    [Fact]
    public async Task The_exact_name_comes_first_then_the_one_in_most_articles()
    {
        await using var archive = await Filled();

        Assert.Equal(["Ira", "Iran", "Iraq Times"], (await archive.SuggestAsync("ira")).Select(s => s.Name));
        Assert.Equal(["Iraq Times"], (await archive.SuggestAsync("ira", PartyKind.Organization)).Select(s => s.Name));
        Assert.Single(await archive.SuggestAsync("ira", limit: 1));
    }

    [Fact]
    public async Task A_name_with_dots_is_found_with_and_without_them()
    {
        await using var archive = await SearchableArchive.OfAsync(Article("x").With(Party("U.N.", PartyKind.Organization)));

        Assert.Single(await archive.SuggestAsync("un"));
        Assert.Single(await archive.SuggestAsync("u.n."));
    }

    [Fact]
    public async Task Names_that_are_gone_are_not_suggested()
    {
        var berg = Party("Anna Berg");
        await using var archive = await SearchableArchive.OfAsync(Article("x").With(berg));
        await archive.ChangeAsync(async (database, index) =>
        {
            database.Remove(berg);
            await database.SaveChangesAsync();
            await index.IndexPartiesAsync([berg.Id], default);
        });
        await archive.AddAsync(Article("y").With(Party("Carl Dorn")));

        Assert.Empty(await archive.SuggestAsync("berg"));
        Assert.Single(await archive.SuggestAsync("carl"));
    }

    [Fact]
    public async Task A_role_suggests_only_parties_that_have_it()
    {
        var (post, pact, paul, paula) = (Party("Pantown Post", PartyKind.Organization), Party("Pact", PartyKind.Organization), Party("Paul Dorn"), Party("Paula Dorn"));
        var agency = Party("Pan Agency", PartyKind.Organization);
        paul.QuoteCount = 1;
        await using var archive = await SearchableArchive.OfAsync(
            Article("x").With(post, PartyParts.Publisher).With(agency, PartyParts.Source).With(pact).With(paul, PartyParts.Mentioned | PartyParts.Speaker).With(paula));

        Assert.Equal(["Paul Dorn"], (await archive.SuggestAsync("pa", role: PartyRole.Speaker)).Select(s => s.Name));
        Assert.Equal(["Pan Agency", "Pantown Post"], (await archive.SuggestAsync("pa", PartyKind.Organization, role: PartyRole.Source)).Select(s => s.Name));
        Assert.Equal(["Pantown Post"], (await archive.SuggestAsync("pa", PartyKind.Organization, role: PartyRole.Publisher)).Select(s => s.Name));
        Assert.Equal([post.Id, agency.Id], (await archive.SourcesAmongAsync(post.Id, pact.Id, agency.Id, paul.Id)).Order());
    }

    [Fact]
    public async Task Languages_are_those_of_the_archive_by_code_or_name()
    {
        await using var archive = await SearchableArchive.OfAsync(Article("x", language: "en"), Article("y", language: "de"));

        Assert.Equal(["lang:en", "lang:de"], await archive.LanguagesAsync(""));
        Assert.Equal(["lang:de"], await archive.LanguagesAsync("GER"));
        Assert.Equal(["lang:de"], await archive.LanguagesAsync("d"));
        Assert.Empty(await archive.LanguagesAsync("fr"));
    }

    [Theory]
    [InlineData("", "date:2024 date:2023 date:1999")]
    [InlineData("20", "date:2024 date:2023")]
    [InlineData("1999", "date:1999")]
    [InlineData("2023-", "date:2023-11 date:2023-02")]
    [InlineData("2023-0", "date:2023-02")]
    [InlineData("2023-11-", "date:2023-11-17 date:2023-11-03")]
    [InlineData("2023-11-0", "date:2023-11-03")]
    [InlineData("2022", "")]
    [InlineData("0", "")]
    [InlineData("0001", "")]
    [InlineData("12345", "")]
    [InlineData("2023-13-", "")]
    [InlineData("2023-11-17-", "")]
    [InlineData("2023-11-17..", "")]
    [InlineData("-", "")]
    [InlineData("x", "")]
    public async Task Dates_are_the_periods_that_have_articles_the_latest_first(string typed, string suggested)
    {
        await using var archive = await SearchableArchive.OfAsync(
            Article("a"), Article("b", date: "1999-12-31"), Article("c", date: "2023-02"), Article("d", date: "2023-11-03"),
            Article("e", date: "2023-11-17"), Article("f", date: "2024-01-01"), Article("g", date: "2024-06-01"));

        Assert.Equal(suggested, string.Join(' ', await archive.DatesAsync(typed)));
        Assert.True((await archive.DatesAsync(typed, limit: 1)).Count <= 1);
    }

    [Theory]
    [InlineData("pe", "person:")]
    [InlineData("P", "person: place: publisher:")]
    [InlineData("", "")]
    [InlineData("person:", "person:")]
    [InlineData("persons", "")]
    public void The_beginning_of_a_field_suggests_it(string typed, string suggested) =>
        Assert.Equal(suggested, string.Join(' ', TermSuggestions.Fields(typed).Select(s => s.Term)));

    [Fact]
    public void Every_suggested_field_and_part_is_understood()
    {
        Assert.All("abcdefghijklmnopqrstuvwxyz".SelectMany(letter => TermSuggestions.Fields(letter.ToString())), field =>
            Assert.DoesNotContain(SearchQuery.Parse($"{field.Term}x").Mistakes, mistake => mistake.Explanation.Contains("no field", StringComparison.Ordinal)));
        Assert.Equal(Enum.GetValues<ArticlePart>(), TermSuggestions.Parts("").Select(part => Assert.IsType<HasTerm>(SearchQuery.Parse(part.Term).Root).Part));
        Assert.Equal(["has:denial", "has:date"], TermSuggestions.Parts("d").Select(part => part.Term));
    }

    [Theory]
    [InlineData("den", "verb:denounce verb:deny")]
    [InlineData("bestritt", "verb:deny")]
    [InlineData("said", "verb:say")]
    [InlineData("accord", "verb:\"according to\"")]
    [InlineData("zzz", "")]
    public void A_verb_is_suggested_by_the_beginning_of_any_form(string typed, string suggested) =>
        Assert.Equal(suggested, string.Join(' ', TermSuggestions.Verbs(typed).Select(s => s.Term).Take(2)));

    private static Task<SearchableArchive> Filled()
    {
        var qaani = Party("Esmail Qaani", PartyKind.Person, "Ismail Ghaani");
        var (iran, ira, times) = (Party("Iran", PartyKind.Place), Party("Ira"), Party("Iraq Times", PartyKind.Organization));
        (qaani.ArticleCount, iran.ArticleCount, ira.ArticleCount, times.ArticleCount) = (3, 9, 1, 2);
        return SearchableArchive.OfAsync(
            Article("The commander Qaani").With(qaani, mention: "Qaani", role: "commander").With(iran).With(ira).With(times));
    }
}
