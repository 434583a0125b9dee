using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Parties;

public sealed class NamesakeTests
{
    private const string Striker = "striker John Miller in Karsund";
    private const string Mayor = "mayor John Miller in Greyford";

    [Fact]
    public async Task Roles_that_nobody_has_together_keep_one_name_apart() => Assert.Equal([1, 2, 1, 2], await PersonsAsync(Striker, Mayor, Striker, Mayor));

    [Fact]
    public async Task Roles_that_one_person_may_have_do_not() => Assert.Equal([1, 1], await PersonsAsync("general John Miller in Karsund", "president John Miller in Greyford"));

    [Fact]
    public async Task Two_mayors_who_share_nothing_are_two_people() =>
        Assert.Equal([1, 2, 1], await PersonsAsync("mayor John Miller in Karsund", "mayor John Miller in Greyford", "mayor John Miller in Karsund"));

    [Fact]
    public async Task Decades_keep_one_name_apart_where_nothing_is_shared()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, "John Miller in Karsund", 1950);
        await StoreAsync(archive, "John Miller in Greyford", 2015);
        await StoreAsync(archive, "John Miller in Greyford", 2016);

        Assert.Equal([1, 2, 2], await PersonsAsync(archive));
    }

    [Fact]
    public async Task A_name_that_may_mean_two_joins_neither() => Assert.Equal([1, 2, 3, 3], await PersonsAsync(Striker, Mayor, "John Miller in Dovrin", "John Miller in Morebridge"));

    [Fact]
    public async Task A_bare_name_joins_the_one_whose_place_it_shares() => Assert.Equal([1, 2, 2], await PersonsAsync(Striker, Mayor, "John Miller in Greyford"));

    [Fact]
    public async Task Father_and_son_are_two_people() =>
        Assert.Equal([1, 2, 1, 2], await PersonsAsync("John Miller Sr. in Karsund", "John Miller Jr. in Karsund", "John Miller Sr. in Karsund", "John Miller Jr. in Karsund"));

    [Fact]
    public async Task Two_ministries_of_one_name_are_told_apart_by_their_places()
    {
        await using var archive = await TestArchive.OpenAsync();
        foreach (var town in new[] { "Karsund", "Greyford", "Karsund", "Greyford" })
        {
            var text = $"Ministry of Health in {town} in text {Guid.NewGuid()}.";
            await archive.StoreAsync(Some.Article(text) with
            {
                Parties = [Some.Party(text, PartyKind.Organization, "Ministry of Health"), Some.Party(text, PartyKind.Place, town)],
            });
        }

        Assert.Equal(2, await archive.ReadAsync(context => context.Parties.CountAsync(p => p.Kind == PartyKind.Organization)));
    }

    [Fact]
    public async Task What_a_person_has_judged_goes_before_all_evidence()
    {
        await using var archive = await TestArchive.OpenAsync();
        var (striker, mayor) = (Article(Striker, 2015), Article(Mayor, 2015));
        await archive.StoreAsync(striker);
        await JudgeAsync(archive, striker, mayor, areSame: true);
        await archive.StoreAsync(mayor);

        Assert.Equal([1, 1], await PersonsAsync(archive));
    }

    [Fact]
    public async Task Those_whom_a_person_has_judged_different_stay_apart_when_they_are_imported_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        var (first, second) = (Article("Ada Lind in Karsund", 2015), Article("Ada Lind in Karsund", 2015));
        await archive.StoreAsync(first);
        await archive.StoreAsync(second);
        Assert.Equal([1, 1], await PersonsAsync(archive));

        await JudgeAsync(archive, second, first, areSame: false);
        await archive.RunAsync(async (BatchRemoval removal) => await removal.RemoveAsync(2));
        await archive.StoreAsync(second);

        Assert.Equal([1, 2], await PersonsAsync(archive));
    }

    private static Task JudgeAsync(TestArchive archive, ExtractedArticle one, ExtractedArticle other, bool areSame) => archive.RunAsync(async (ArchiveDbContext context) =>
    {
        var (first, second) = (NameIn(one), NameIn(other));
        context.PartyJudgements.Add(new()
        {
            AreSame = areSame,
            FirstSha256 = ShaOf(one), FirstOrdinal = 0, FirstStart = first.Start, FirstLength = first.Length,
            SecondSha256 = ShaOf(other), SecondOrdinal = 0, SecondStart = second.Start, SecondLength = second.Length,
            JudgedBy = "anna", JudgedAt = DateTime.UnixEpoch,
        });
        await context.SaveChangesAsync();
    });

    private static TextSpan NameIn(ExtractedArticle article) => article.Parties[0].Mentions[0].Span;

    private static string ShaOf(ExtractedArticle article) => PreparedFile.Sha256Of(Some.Prepared(article).File.Bytes.Span);

    private static async Task<List<int>> PersonsAsync(params string[] articles)
    {
        await using var archive = await TestArchive.OpenAsync();
        foreach (var article in articles)
            await StoreAsync(archive, article, 2015);
        return await PersonsAsync(archive);
    }

    /// <summary>The person of each article in the order of import: 1 for the first met, 2 for the second.</summary>
    private static async Task<List<int>> PersonsAsync(TestArchive archive)
    {
        var ids = await archive.ReadAsync(context => context.ArticleParties
            .Where(part => part.Party.Kind == PartyKind.Person).OrderBy(part => part.ArticleId).Select(part => part.PartyId).ToListAsync());
        return ids.ConvertAll(id => ids.Distinct().ToList().IndexOf(id) + 1);
    }

    private static Task<ImportOutcome> StoreAsync(TestArchive archive, string words, int year) => archive.StoreAsync(Article(words, year));

    /// <summary>An article whose words are a role, a full name and a place: "striker John Miller in Karsund".</summary>
    private static ExtractedArticle Article(string words, int year)
    {
        var text = $"{words} in text {Guid.NewGuid()}.";
        var (named, place) = words.Split(" in ") is [var first, var second] ? (first, second) : throw new ArgumentException(words, nameof(words));
        var name = string.Join(' ', named.Split(' ').Where(word => char.IsUpper(word[0]) && !word.EndsWith('.')));
        return Some.Article(text) with
        {
            DatePublished = Some.Finding(Some.Day(year, 5, 1)),
            Parties = [Some.Party(text, PartyKind.Person, name), Some.Party(text, PartyKind.Place, place)],
        };
    }
}
