using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using static NewsArchive.Core.Tests.Search.Some;

namespace NewsArchive.Core.Tests.Search;

public sealed class ReindexingTests
{
    [Theory]
    [InlineData("DELETE FROM article_search")]
    [InlineData("DELETE FROM quote_search")]
    [InlineData("DELETE FROM party_names")]
    [InlineData("SELECT 1")]
    public async Task Everything_is_found_again(string damage)
    {
        var berg = Party("Anna Berg");
        await using var archive = await SearchableArchive.OfAsync(
            [.. Enumerable.Range(0, 130).Select(i => Article($"war {i}, peace", date: "2023").With(berg, PartyParts.Speaker).WithQuote($"war {i}", berg))]);
        await archive.ChangeAsync(async (database, _) => await database.Database.ExecuteSqlRawAsync(damage));

        List<int> reported = [];
        await archive.ChangeAsync(async (database, index) => Assert.Equal(130, await new Reindexing(database, index).RunAsync(new Steps(reported))));

        Assert.Equal([100, 130], reported);
        Assert.Equal(130, (await archive.SearchAsync("person:\"anna berg\" war -\"peace war\"")).Total);
        Assert.Equal("Anna Berg", Assert.Single(await archive.SuggestAsync("ann")).Name);
        await archive.ChangeAsync(async (_, index) =>
            Assert.Equal(1, (await index.SearchQuotesAsync(SearchQuery.Parse("speaker:\"Anna Berg\" \"war 7\""), 20, null, default)).Total));
    }

    [Fact]
    public async Task An_index_made_by_other_rules_is_made_anew_when_the_archive_is_opened()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync(async (ArchiveDbContext database) =>
        {
            var article = database.Add(Article("war now", date: "2023").WithQuote("war now")).Entity;
            await database.SaveChangesAsync();
            await new SqliteSearchIndex(database, new()).IndexAsync(article, default);
        });
        await archive.TamperAsync($"DELETE FROM quote_search");
        await archive.TamperAsync($"INSERT INTO quote_search (rowid, said) VALUES (1, 'war')");
        await archive.TamperAsync($"PRAGMA user_version = 0");

        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());

        var found = await archive.RunAsync((ISearchIndex index) => index.SearchQuotesAsync(SearchQuery.Parse("war"), 20, null, default));
        Assert.Equal(1, found.Total);
    }

    private sealed class Steps(List<int> reported) : IProgress<int>
    {
        public void Report(int value) => reported.Add(value);
    }
}
