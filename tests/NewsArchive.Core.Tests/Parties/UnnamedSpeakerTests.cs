using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Tests.Parties;

public sealed class UnnamedSpeakerTests
{
    [Fact]
    public async Task The_same_words_are_one_row_whatever_article_and_case_they_have()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Police officials said it rained.", "Police officials", 2023), Story("The police officials slept.", "The police officials", 2021));
        await archive.StoreAsync(Story("A Western diplomat wept.", "A Western diplomat", null), Story("It was, said police officials, late.", "police officials", 2022));

        Assert.Equal(
            [("police officials", 3, new DateOnly(2021, 5, 3), new DateOnly(2023, 5, 3)), ("Western diplomat", 1, null, null)],
            (await SpeakersAsync(archive)).Select(speaker => (speaker.Words, speaker.QuoteCount, speaker.DateFirst, speaker.DateLast)));
    }

    [Fact]
    public async Task Only_words_that_describe_and_mean_no_party_are_unnamed()
    {
        const string text = "Anna Berg spoke. The minister nodded. She left. Sand and Lund laughed. Lund sang.";
        var berg = Some.Party(text, PartyKind.Person, "Anna Berg");
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Some.Article(text) with
        {
            Parties = [berg],
            Quotes =
            [
                Quote(text, "The minister", SpeakerKind.Role, berg), Quote(text, "She", SpeakerKind.Pronoun), Quote(text, "Sand and Lund", SpeakerKind.Several),
                Quote(text, "Lund sang", SpeakerKind.Name),
            ],
        });

        Assert.Empty(await SpeakersAsync(archive));
    }

    [Fact]
    public async Task Removing_a_batch_takes_its_quotes_off_the_counts()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("A diplomat wept.", "A diplomat", 2023));
        await archive.StoreAsync(Story("A diplomat slept.", "A diplomat", 2021), Story("A guard slept.", "A guard", 2022));

        await archive.RunAsync((BatchRemoval removal) => removal.RemoveAsync(2));

        var left = Assert.Single(await SpeakersAsync(archive));
        Assert.Equal(("diplomat", 1, new DateOnly(2023, 5, 3)), (left.Words, left.QuoteCount, left.DateFirst));
    }

    [Fact]
    public async Task An_archive_from_before_gets_its_unnamed_speakers_when_it_is_opened()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(
            Story("A diplomat wept.", "A diplomat", 2023), Story("Several guards slept.", "Several guards", 2022), Story("His wife slept.", "His", 2022, SpeakerKind.Role), Story("Lund sang.", "Lund", 2021, SpeakerKind.Name));
        await archive.TamperAsync($"UPDATE Quotes SET UnnamedSpeakerId = NULL");
        await archive.TamperAsync($"UPDATE Quotes SET SpeakerKind = NULL WHERE SpeakerText <> 'Several guards' AND SpeakerText <> 'His'");
        await archive.TamperAsync($"DELETE FROM UnnamedSpeakers");

        // Twice, since opening again must not count again.
        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());
        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());

        Assert.Equal([("Several guards", 1), ("diplomat", 1)], (await SpeakersAsync(archive)).Select(speaker => (speaker.Words, speaker.QuoteCount)));
        Assert.Equal(
            [SpeakerKind.Role, SpeakerKind.Role, SpeakerKind.Pronoun, SpeakerKind.Name],
            await archive.ReadAsync(context => context.Quotes.OrderBy(quote => quote.Id).Select(quote => quote.SpeakerKind!.Value).ToListAsync()));
    }

    [Fact]
    public async Task They_are_listed_in_pages_and_by_the_beginning_of_a_word()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync([.. new[] { "A tired guard", "A guard", "Some guards", "A guard", "A vanguard" }.Select((words, i) => Story($"{words} slept {i}.", words, 2020))]);

        Assert.Equal(["guard", "Some guards", "tired guard"], await WordsAsync(archive, "Gua", 10));
        Assert.Equal(["guard", "Some guards", "tired guard"], await WordsAsync(archive, "gua", 1));
        Assert.Equal(["guard", "vanguard", "Some guards", "tired guard"], await WordsAsync(archive, null, 1));
    }

    [Fact]
    public async Task They_are_never_suggested_as_names()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("A Western diplomat wept.", "A Western diplomat", 2023));

        Assert.Empty(await archive.RunAsync((ISearchIndex index) => index.SuggestAsync("diplomat", null, PartyRole.Named, 10, default)));
        Assert.Equal(0, await archive.CountAsync("Parties"));
    }

    private static async Task<List<string>> WordsAsync(TestArchive archive, string? typed, int pageSize)
    {
        List<string> words = [];
        (int, int)? after = null;
        while (await archive.ReadAsync(context => UnnamedSpeakerQueries.MostQuotedAsync(context, typed, pageSize, after, default)) is { Count: > 0 } page)
        {
            words.AddRange(page.Select(speaker => speaker.Words));
            after = (page[^1].QuoteCount, page[^1].Id);
        }

        return words;
    }

    private static Task<List<UnnamedSpeaker>> SpeakersAsync(TestArchive archive) =>
        archive.ReadAsync(context => context.UnnamedSpeakers.OrderByDescending(speaker => speaker.QuoteCount).ThenByDescending(speaker => speaker.FoldedWords).ToListAsync());

    private static ExtractedArticle Story(string text, string speaker, int? year, SpeakerKind kind = SpeakerKind.Role) => Some.Article(text) with
    {
        DatePublished = year is { } known ? Some.Finding(Some.Day(known, 5, 3)) : null,
        Quotes = [Quote(text, speaker, kind)],
    };

    private static ExtractedQuote Quote(string text, string speaker, SpeakerKind kind, ExtractedParty? party = null) =>
        Some.Quote(text, text, new PartyReference(Some.At(text, speaker), party)) with { SpeakerKind = kind };
}
