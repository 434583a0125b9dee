using NewsArchive.Core.Parties;
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

    private static Task<SearchableArchive> Filled()
    {
        var qaani = Party("Esmail Qaani", PartyKind.Person, "Ismail Ghaani");
        var (iran, ira, times) = (Party("Iran", PartyKind.Place), Party("Ira"), Party("Iraq Times", PartyKind.Organization));
        (qaani.ArticleCount, iran.ArticleCount, ira.ArticleCount, times.ArticleCount) = (3, 9, 1, 2);
        return SearchableArchive.OfAsync(
            Article("The commander Qaani").With(qaani, mention: "Qaani", role: "commander").With(iran).With(ira).With(times));
    }
}
