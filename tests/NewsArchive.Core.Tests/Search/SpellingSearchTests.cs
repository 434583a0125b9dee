using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class SpellingSearchTests
{
    [Theory]
    [InlineData("person:\"Mohammed Deif\"")]
    [InlineData("person:\"Muhammad al-Deif\"")]
    [InlineData("speaker:\"Mohamed Deif\"")]
    public async Task A_party_field_finds_every_spelling(string question)
    {
        var (deif, other) = (Party("Mohammed Deif", PartyKind.Person, "Mohammad Deif"), Party("Mahmoud Deif"));
        await using var archive = await SearchableArchive.OfAsync(
            Article("one").With(deif, PartyParts.Mentioned | PartyParts.Speaker), Article("two").With(other, PartyParts.Mentioned | PartyParts.Speaker));

        Assert.Equal(["one"], await archive.TitlesAsync(question));
    }

    [Fact]
    public async Task One_name_finds_all_who_bear_it()
    {
        await using var archive = await SearchableArchive.OfAsync(Article("one").With(Party("John Miller")), Article("two").With(Party("John Miller")));

        Assert.Equal(2, (await archive.TitlesAsync("person:\"John Miller\"")).Count);
    }

    [Fact]
    public async Task A_hit_that_only_probably_means_the_party_says_so()
    {
        var reagan = Party("Ronald Reagan", PartyKind.Person, "Reagan");
        var probable = Article("Reagan said");
        probable.Parties.Add(new() { Party = reagan, Parts = PartyParts.Mentioned, IsProbable = true });
        await using var archive = await SearchableArchive.OfAsync(probable, Article("Ronald Reagan said").With(reagan));

        var hits = (await archive.SearchAsync("person:\"Ronald Reagan\"")).Hits;

        Assert.Equal(["Ronald Reagan"], hits.Single(hit => hit.DisplayTitle == "Reagan said").Probable.Select(party => party.Name));
        Assert.Empty(hits.Single(hit => hit.DisplayTitle == "Ronald Reagan said").Probable);
        Assert.All((await archive.SearchAsync("said")).Hits, hit => Assert.Empty(hit.Probable));
    }
}
