using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Importing;

public sealed class BatchRemovalTests
{
    [Fact]
    public async Task Removing_the_only_batch_leaves_an_empty_archive()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits.", "Anna Berg"), Story("Anna Berg spoke.", "Anna Berg"));

        Assert.Equal(2, await RemoveAsync(archive, 1));

        foreach (var table in await archive.ReadAsync(context => Task.FromResult(context.Model.GetEntityTypes().Select(t => t.GetTableName()!).Distinct().ToList())))
            Assert.Equal((table, 0), (table, await archive.CountAsync(table)));
        Assert.Equal(0, (await SearchAsync(archive, "berg")).Total);
        Assert.Empty(await archive.RunAsync((ISearchIndex index) => index.SuggestAsync("ann", null, PartyRole.Named, 10, default)));
        Assert.Empty(await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync()));
    }

    [Fact]
    public async Task Other_batches_keep_their_articles_and_parties_with_fresh_counts()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Story("Anna Berg waits.", "Anna Berg"));
        await archive.StoreAsync(Story("Anna Berg met Joe Lund. Berg left.", "Anna Berg", "Berg"), Story("Joe Lund slept.", "Joe Lund"));

        Assert.Equal(2, await RemoveAsync(archive, 2));

        var berg = await archive.ReadAsync(context => context.Parties.Include(p => p.Aliases).SingleAsync());
        Assert.Equal(("Anna Berg", 1, 0), (berg.Name, berg.ArticleCount, berg.QuoteCount));
        Assert.Equal(("Anna Berg", 1), (Assert.Single(berg.Aliases).Name, berg.Aliases[0].MentionCount));
        Assert.Equal(1, (await SearchAsync(archive, "berg")).Total);
        Assert.Equal(0, (await SearchAsync(archive, "lund")).Total);
    }

    [Fact]
    public async Task A_removed_file_can_be_imported_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(Some.Article("Anna Berg waits."));
        await RemoveAsync(archive, 1);

        Assert.IsType<ImportOutcome.Imported>(await archive.StoreAsync(Some.Article("Anna Berg waits.")));
    }

    [Fact]
    public async Task An_unknown_batch_is_no_batch()
    {
        await using var archive = await TestArchive.OpenAsync();

        Assert.Null(await RemoveAsync(archive, 99));
    }

    private static ExtractedArticle Story(string text, params string[] mentions) => Some.Article(text) with
    {
        Parties = [Some.Party(text, PartyKind.Person, mentions[0], mentions)],
        Quotes = [Some.Quote(text, text)],
    };

    private static Task<int?> RemoveAsync(TestArchive archive, int batch) => archive.RunAsync((BatchRemoval removal) => removal.RemoveAsync(batch));

    private static Task<SearchResults> SearchAsync(TestArchive archive, string words) =>
        archive.RunAsync((ISearchIndex index) => index.SearchAsync(SearchQuery.Parse(words), SearchOrder.Newest, 10, null, default));
}
