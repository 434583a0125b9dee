using NewsArchive.Core.Parties;
using NewsArchive.Core.Tests.Search;
using NewsArchive.Extraction.Parties;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Parties;

public sealed class LookalikeTests
{
    [Theory]
    [InlineData("John Miller", "John Miller", "the same name")]
    [InlineData("William Thorne", "Bill Thorne", "nearly the same name")]
    [InlineData("Tomas Pell", "Tomas Pell Jr.", "nearly the same name")]
    [InlineData("Berg", "Anna Berg", "can be short for Anna Berg")]
    public async Task Who_may_be_the_same_is_suggested_with_the_reason(string name, string other, string reason) =>
        Assert.Contains(reason, Assert.Single(await OfAsync(PartyKind.Person, name, other)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("NPA", "Norda Press Agency")]
    [InlineData("Norda Press Agency", "NPA")]
    public async Task An_acronym_and_a_name_with_these_initials_are_suggested(string name, string other) =>
        Assert.Contains("initials", Assert.Single(await OfAsync(PartyKind.Organization, name, other)).Reason, StringComparison.Ordinal);

    [Theory]
    [InlineData("Anna Berg", "Arne Berg")]
    [InlineData("George W. Alder", "George H. W. Alder")]
    [InlineData("Berg", "Anna Borg")]
    [InlineData("Anna Berg", "Carl Dorn")]
    public async Task Others_are_not(string name, string other) => Assert.Empty(await OfAsync(PartyKind.Person, name, other));

    [Fact]
    public async Task Roles_that_keep_namesakes_apart_are_told()
    {
        var (striker, bishop) = (Named(PartyKind.Person, "John Miller"), Named(PartyKind.Person, "John Miller"));
        (striker.Fields, bishop.Fields) = (RoleFields.Sport, RoleFields.Faith);

        Assert.Contains("sport here, faith there", Assert.Single(await OfAsync(striker, bishop)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_role_that_says_more_than_Mr_stands_beside_each()
    {
        var (one, other) = (Named(PartyKind.Person, "John Miller"), Named(PartyKind.Person, "John Miller"));
        Mention Called(string role) => new() { Party = other, Span = new(0, 1), Text = "Miller", Role = role, Rule = "surname", Confidence = 0.8 };
        var (first, second) = (Article("one").With(one).With(other), Article("two").With(other));
        first.Mentions.AddRange([Called("baker"), Called("Mr")]);
        second.Mentions.Add(Called("Mr."));
        await using var archive = await SearchableArchive.OfAsync(first, second);

        await archive.ChangeAsync(async (database, _) => Assert.Equal("baker", Assert.Single(await Lookalikes.OfAsync(database, one.Id, default)).Role));
    }

    private static Task<IReadOnlyList<Lookalike>> OfAsync(PartyKind kind, string name, string other) => OfAsync(Named(kind, name), Named(kind, other));

    private static async Task<IReadOnlyList<Lookalike>> OfAsync(Party party, Party other)
    {
        await using var archive = await SearchableArchive.OfAsync(Article("one").With(party), Article("two").With(other));
        IReadOnlyList<Lookalike> found = [];
        await archive.ChangeAsync(async (database, _) => found = await Lookalikes.OfAsync(database, party.Id, default));
        return found;
    }

    private static Party Named(PartyKind kind, string name)
    {
        var party = Party(name, kind);
        party.ArticleCount = 1;
        return party;
    }
}
