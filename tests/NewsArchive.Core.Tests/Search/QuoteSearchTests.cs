using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class QuoteSearchTests
{
    [Theory]
    [InlineData(null, "", "war now; peace; no war; peace and war")]
    [InlineData(null, "war", "war now; no war; peace and war")]
    [InlineData(null, "peace war", "peace and war")]
    [InlineData(null, "\"no war\" OR now", "war now; no war")]
    [InlineData(null, "war -peace", "war now; no war")]
    [InlineData(null, "wa*", "war now; no war; peace and war")]
    [InlineData(null, "war date:2022", "no war; peace and war")]
    [InlineData("Anna Berg", "", "war now; peace and war")]
    [InlineData("Frau Berg", "peace", "peace and war")]
    [InlineData("diplomat", "", "no war")]
    [InlineData("Anna Berg", "-peace", "war now")]
    [InlineData(null, "source:Gazette", "no war; peace and war")]
    [InlineData(null, "publisher:\"The Gazette\" -source:Reuters", "")]
    [InlineData(null, "source:Reuters war", "no war; peace and war")]
    [InlineData(null, "lang:de", "no war; peace and war")]
    [InlineData(null, "headline:summit", "war now; peace")]
    [InlineData(null, "-headline:summit", "no war; peace and war")]
    [InlineData(null, "headline:summit OR date:2022 -war", "war now; peace")]
    [InlineData(null, "person:\"Anna Berg\" now", "war now")]
    [InlineData("Nobody", "", "")]
    [InlineData("!!!", "", "")]
    public async Task Words_and_speaker_are_looked_for_in_the_same_quote(string? speaker, string question, string quotes)
    {
        var berg = Party("Anna Berg", PartyKind.Person, "Frau Berg");
        await using var archive = await SearchableArchive.OfAsync(
            Article("war now, peace", "The summit", "2023").With(berg, PartyParts.Speaker).WithQuote("war now", berg).WithQuote("peace"),
            Article("no war, peace and war Reuters", date: "2022", language: "de").With(Party("The Gazette", PartyKind.Organization), PartyParts.Publisher).WithSource("Reuters").With(berg, PartyParts.Speaker).WithQuote("no war", speakerText: "a diplomat").WithQuote("peace and war", berg));

        Assert.Equal(quotes, string.Join("; ", await QuotesAsync(archive, question, speaker, limit: 20)));
    }

    [Fact]
    public async Task Pages_of_quotes_lose_and_repeat_nothing()
    {
        await using var archive = await SearchableArchive.OfAsync(
            [.. Enumerable.Range(0, 5).Select(i => Article($"a{i} b{i} c{i}", date: "2023").WithQuote($"a{i}").WithQuote($"b{i}").WithQuote($"c{i}"))]);

        Assert.Equal(await QuotesAsync(archive, "", null, limit: 20), await QuotesAsync(archive, "", null, limit: 2));
        Assert.Equal(15, (await QuotesAsync(archive, "", null, limit: 4)).Count);
    }

    [Fact]
    public async Task A_party_is_meant_by_its_number_where_two_bear_one_name()
    {
        var (one, other) = (Party("Anna Berg"), Party("Anna Berg"));
        await using var archive = await SearchableArchive.OfAsync(
            Article("war now", date: "2023").With(one, PartyParts.Speaker).WithQuote("war now", one),
            Article("peace now", date: "2022").With(other, PartyParts.Speaker).WithQuote("peace now", other));

        Assert.Equal(["war now", "peace now"], await QuotesAsync(archive, "", "Anna Berg", limit: 20));
        Assert.Equal(["peace now"], await QuotesAsync(archive, "", PartyTerm.NameOf(other.Id), limit: 20));
    }

    [Fact]
    public async Task Removed_and_changed_articles_leave_no_quotes_behind()
    {
        var (kept, removed) = (Article("war now", date: "2023").WithQuote("war now"), Article("peace now", date: "2022").WithQuote("peace now"));
        await using var archive = await SearchableArchive.OfAsync(kept, removed);

        await archive.RemoveAsync(removed);
        await archive.AddAsync(kept);

        Assert.Equal(["war now"], await QuotesAsync(archive, "now", null, limit: 20));
    }

    private static async Task<List<string>> QuotesAsync(SearchableArchive archive, string question, string? speaker, int limit)
    {
        List<string> texts = [];
        var query = SearchQuery.Parse(question).And(speaker is null ? [] : [new PartyTerm(PartyRole.Speaker, null, speaker)]);
        await archive.ChangeAsync(async (database, index) =>
        {
            string? cursor = null;
            int total;
            do
            {
                var page = await index.SearchQuotesAsync(query, limit, cursor, default);
                (total, cursor) = (page.Total, page.Next);
                texts.AddRange(page.QuoteIds.Select(id => database.Quotes.Single(q => q.Id == id).Text));
            }
            while (cursor is not null);
            Assert.Equal(total, texts.Count);
        });
        return texts;
    }
}
