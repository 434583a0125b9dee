using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Parties;

public sealed class SurnameTests
{
    private const string Full = "Marta Ilves of the Water Board";
    private const string Rival = "Hugo Ilves of the Water Board";
    private const string Alone = "Ilves and the Water Board";

    [Fact]
    public async Task A_surname_alone_is_probably_the_one_who_bears_it_in_the_same_matter()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, Alone, 2020);

        Assert.Equal(["Marta Ilves", "Marta Ilves, probably"], await PersonsAsync(archive));
    }

    [Theory]
    [InlineData("Ilves and the Rowing Club", 2020)]
    [InlineData(Alone, 2009)]
    [InlineData(Alone, null)]
    [InlineData("K. Ilves and the Water Board", 2020)]
    public async Task It_is_somebody_else_in_another_matter_at_another_time_or_by_another_initial(string text, int? year)
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, text, year);

        Assert.Equal(["Marta Ilves", text.StartsWith('K') ? "K. Ilves" : "Ilves"], await PersonsAsync(archive));
    }

    [Theory]
    [InlineData("Mrs Ilves and the Water Board", "Marta Ilves, probably")]
    [InlineData("Mr Ilves and the Water Board", "Ilves")]
    public async Task Mr_and_Mrs_rule_out_the_other(string text, string expected)
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, text, 2020);

        Assert.Equal(["Marta Ilves", expected], await PersonsAsync(archive));
    }

    [Fact]
    public async Task A_later_full_name_does_not_take_the_surname_of_the_other_either()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, "Mr Ilves and the Water Board", 2020);
        await StoreAsync(archive, Full, 2020);

        Assert.Equal(["Ilves", "Marta Ilves"], await PersonsAsync(archive));
    }

    [Fact]
    public async Task It_stays_open_when_two_compete()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, Rival, 2020);
        await StoreAsync(archive, Alone, 2020);

        Assert.Equal(["Marta Ilves", "Hugo Ilves", "Ilves"], await PersonsAsync(archive));
    }

    [Fact]
    public async Task The_one_who_shares_much_more_is_meant()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, "Hugo Ilves of the Rowing Club", 2020);
        await StoreAsync(archive, Alone, 2020);

        Assert.Equal(["Marta Ilves", "Hugo Ilves", "Marta Ilves, probably"], await PersonsAsync(archive));
    }

    [Fact]
    public async Task An_open_surname_is_linked_when_a_later_import_gives_the_full_name()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Alone, 2020);
        await StoreAsync(archive, Full, 2020);

        Assert.Equal(["Marta Ilves, probably", "Marta Ilves"], await PersonsAsync(archive));
        var party = await archive.ReadAsync(context => context.Parties.Include(p => p.Aliases).SingleAsync(p => p.Kind == PartyKind.Person));
        Assert.Equal(2, party.ArticleCount);
        Assert.Equal(["Ilves", "Marta Ilves"], party.Aliases.Select(alias => alias.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_probable_surname_is_open_again_when_a_later_import_brings_a_rival()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, Alone, 2020);
        await StoreAsync(archive, Rival, 2020);

        Assert.Equal(["Marta Ilves", "Ilves", "Hugo Ilves"], await PersonsAsync(archive));
        Assert.Equal(1, await archive.ReadAsync(context => context.Parties.Where(p => p.Name == "Marta Ilves").Select(p => p.ArticleCount).SingleAsync()));
    }

    [Fact]
    public async Task A_probable_surname_is_open_again_when_the_full_name_is_removed()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        await StoreAsync(archive, Alone, 2020);
        await archive.RunAsync(async (BatchRemoval removal) => await removal.RemoveAsync(1));

        Assert.Equal(["Ilves"], await PersonsAsync(archive));
    }

    [Fact]
    public async Task A_table_of_thousands_of_names_is_stored_without_asking_for_each()
    {
        await using var archive = await TestArchive.OpenAsync();
        await StoreAsync(archive, Full, 2020);
        string[] names = [.. Enumerable.Range(0, 2000).Select(i => $"{(char)('A' + i % 26)}. {"BCDFGKLMNP"[i / 7 % 10]}a{"bcdfgklmnp"[i / 3 % 10]}e{"bdfgklmnpr"[i % 10]}o{"stvz"[i % 4]}")];
        var text = $"Water Board: {string.Join(", ", names)}.";
        var start = "Water Board: ".Length;
        var parties = new List<ExtractedParty> { Some.Party(text, PartyKind.Organization, "Water Board") };
        foreach (var name in names)
        {
            parties.Add(new(name, PartyKind.Person, [new(new(start, name.Length), "full name", 0.9)]));
            start += name.Length + 2;
        }

        var time = System.Diagnostics.Stopwatch.StartNew();
        Assert.IsType<ImportOutcome.Imported>(await archive.StoreAsync(Some.Article(text) with { DatePublished = Some.Finding(Some.Day(2020, 5, 1)), Parties = parties }));

        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    /// <summary>The person of each article, in the order of import.</summary>
    private static async Task<List<string>> PersonsAsync(TestArchive archive) => await archive.ReadAsync(context => context.ArticleParties
        .Where(part => part.Party.Kind == PartyKind.Person)
        .OrderBy(part => part.ArticleId)
        .Select(part => part.IsProbable ? part.Party.Name + ", probably" : part.Party.Name)
        .ToListAsync());

    /// <summary>An article whose words begin with the person's name and go on with "of the" or "and the" organization.</summary>
    private static Task<ImportOutcome> StoreAsync(TestArchive archive, string words, int? year)
    {
        var text = $"{words} in text {Guid.NewGuid()}.";
        var split = words.Contains(" of the ", StringComparison.Ordinal) ? " of the " : " and the ";
        var names = words.Split(split);
        return archive.StoreAsync(Some.Article(text) with
        {
            DatePublished = year is { } y ? Some.Finding(Some.Day(y, 5, 1)) : null,
            Parties = [Some.Party(text, PartyKind.Person, names[0].Split("Mr ")[^1].Split("Mrs ")[^1]), Some.Party(text, PartyKind.Organization, names[1])],
        });
    }
}
