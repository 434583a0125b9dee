using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Deletion;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Tests.Articles.Deletion;

public sealed class ArticleDeletionTests
{
    [Fact]
    public async Task A_deleted_article_leaves_only_its_tombstone()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits."));

        Assert.True(await DeleteAsync(archive, 1));

        var tombstone = await archive.ReadAsync(context => context.Tombstones.Include(t => t.Quotes).SingleAsync());
        Assert.Equal(("Anna Berg waits.", "ada", "A court order", 1), (tombstone.Title, tombstone.DeletedBy, tombstone.Reason, tombstone.Number));
        Assert.Equal(archive.Clock.GetUtcNow().UtcDateTime, tombstone.DeletedAt);
        Assert.Single(tombstone.Quotes);
        foreach (var table in new[] { "Articles", "ArticleVersions", "Quotes", "Mentions", "ArticleParties", "Parties", "PartyAliases", "Originals", "OriginalContents", "article_facets" })
            Assert.Equal((table, 0), (table, await archive.CountAsync(table)));
        Assert.Equal(0, await FoundAsync(archive, "berg"));
        Assert.Empty(await FailuresAsync(archive));
    }

    [Fact]
    public async Task Others_keep_their_parties_with_the_counts_and_days_that_are_left()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits.") with { DatePublished = Some.Finding(Some.Day(2023, 11, 17)) });
        await archive.StoreAsync(Story("Anna Berg slept.") with { DatePublished = Some.Finding(Some.Day(2024, 1, 2)) });

        await DeleteAsync(archive, 2);

        var berg = await archive.ReadAsync(context => context.Parties.Include(p => p.Aliases).SingleAsync());
        Assert.Equal((1, 1), (berg.ArticleCount, berg.QuoteCount));
        Assert.Equal((1, new DateOnly(2023, 11, 17)), (berg.Aliases[0].MentionCount, berg.Aliases[0].DateLast));
        Assert.Equal(1, await FoundAsync(archive, "berg"));
        Assert.Empty(await FailuresAsync(archive));
    }

    [Fact]
    public async Task Unnamed_speakers_are_counted_anew()
    {
        await using var archive = await TestArchive.OpenAsync();
        foreach (var (text, year) in new[] { ("We wait, a diplomat said.", 2023), ("We sleep, a diplomat said.", 2024) })
        {
            var quote = Some.Quote(text, text[..7], new PartyReference(Some.At(text, "a diplomat"), null)) with { SpeakerKind = SpeakerKind.Role };
            await archive.StoreAsync(Some.Article(text) with { Quotes = [quote], DatePublished = Some.Finding(Some.Day(year, 5, 6)) });
        }

        Assert.Equal(2, await archive.ReadAsync(context => context.UnnamedSpeakers.Select(s => s.QuoteCount).SingleAsync()));
        await DeleteAsync(archive, 1);
        Assert.Equal((1, new DateOnly(2024, 5, 6)), await archive.ReadAsync(async context => await context.UnnamedSpeakers.SingleAsync() is var left ? (left.QuoteCount, left.DateFirst!.Value) : default));
        await DeleteAsync(archive, 2);
        Assert.Equal(0, await archive.CountAsync("UnnamedSpeakers"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_bytes_are_not_imported_again(bool keepOriginal)
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits."));
        await DeleteAsync(archive, 1, keepOriginal: keepOriginal);

        var outcome = await archive.StoreAsync(Story("Anna Berg waits."));

        var refused = Assert.IsType<ImportOutcome.Refused>(outcome);
        Assert.Contains("deleted by ada on 15 January 2026 (“A court order”)", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(keepOriginal ? 1 : 0, await archive.CountAsync("OriginalContents"));
        Assert.Empty(await FailuresAsync(archive));
        Assert.IsType<ImportOutcome.Imported>(await archive.StoreAsync(Story("Anna Berg sleeps.")));
    }

    [Fact]
    public async Task A_known_file_is_refused_by_the_importer_with_the_same_sentence()
    {
        await using var archive = await TestArchive.OpenAsync();
        await ImportAsync(archive);
        await DeleteAsync(archive, 1, keepOriginal: true);

        Assert.Contains("story.txt is not imported again", Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive)).Reason, StringComparison.Ordinal);

        static Task<ImportOutcome> ImportAsync(TestArchive archive) => archive.RunAsync(async (Importer importer) =>
            (await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [FileSource.Of(Some.File("Anna Berg waits in the harbour of Elsin."))]).SingleAsync()).Outcome);
    }

    [Fact]
    public async Task The_original_stays_while_another_article_comes_from_it()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits."), Story("Anna Berg slept."));

        await DeleteAsync(archive, 1);

        Assert.Equal(1, await archive.CountAsync("OriginalContents"));
        Assert.Equal([2], Assert.IsType<ImportOutcome.AlreadyHere>(await archive.StoreAsync(Story("Anna Berg waits."), Story("Anna Berg slept."))).ArticleIds);
    }

    [Fact]
    public async Task The_other_versions_keep_their_numbers_and_the_number_is_not_given_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        var address = Some.Finding("https://post.example/harbour");
        foreach (var text in new[] { "Anna Berg waits.", "Anna Berg slept.", "Anna Berg woke." })
            await archive.StoreAsync(Story(text) with { CanonicalUrl = address });

        await DeleteAsync(archive, 1);
        await DeleteAsync(archive, 3);
        await archive.StoreAsync(Story("Anna Berg left.") with { CanonicalUrl = address });

        var chain = await archive.ReadAsync(context => VersionChain.OfAsync(context, 2, default));
        Assert.Equal([(2, 2), (4, 4)], chain.Versions.Select(version => (version.ArticleId, version.Number)));
        Assert.Equal([(1, 1), (3, 3)], chain.Deleted.Select(version => (version.ArticleId, version.Number)));
    }

    [Fact]
    public async Task Verify_checks_the_articles_that_are_left_of_a_file()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync(async (Importer importer) => await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [FileSource.Of(Feed())]).ToListAsync());
        Assert.Equal(2, await archive.CountAsync("Articles"));

        await DeleteAsync(archive, 1);
        Assert.Empty(await FailuresAsync(archive));

        await archive.TamperAsync($"DELETE FROM Tombstones");
        Assert.Contains(await FailuresAsync(archive), failure => failure.Kind == FixityFailureKind.Text);
    }

    [Fact]
    public async Task What_is_not_there_is_not_deleted()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.False(await DeleteAsync(archive, 7));
        Assert.Equal(0, await archive.CountAsync("Tombstones"));
    }

    private static IncomingFile Feed() => Some.File("""
        <?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>
        <item><title>First things first</title><description>Anna Berg waits in the harbour of Elsin for a ferry.</description></item>
        <item><title>Second thoughts here</title><description>Joe Lund sleeps in the station of Elsin under a clock.</description></item>
        </channel></rss>
        """, "feed.xml");

    private static ExtractedArticle Story(string text)
    {
        var berg = Some.Party(text, PartyKind.Person, "Anna Berg");
        return Some.Article(text) with { Parties = [berg], Quotes = [Some.Quote(text, text, new PartyReference(Some.At(text, "Anna Berg"), berg))] };
    }

    private static Task<bool> DeleteAsync(TestArchive archive, int id, bool keepOriginal = false) =>
        archive.RunAsync((ArticleDeletion deletion) => deletion.DeleteAsync(new(id, "ada", "A court order", KeepTitle: true, keepOriginal)));

    private static async Task<int> FoundAsync(TestArchive archive, string words) =>
        (await archive.RunAsync((ISearchIndex index) => index.SearchAsync(SearchQuery.Parse(words), SearchOrder.Newest, 10, null, default))).Total;

    private static Task<List<FixityFailure>> FailuresAsync(TestArchive archive) => archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync());
}
