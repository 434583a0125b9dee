using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using NewsArchive.Core.Tests.Importing;

namespace NewsArchive.Core.Tests.Storage;

public sealed class TotalsTests
{
    [Fact]
    public async Task Totals_follow_imports_and_removals()
    {
        await using var archive = await TestArchive.OpenAsync();
        Assert.Equal(new ArchiveTotals(0, 0, 0, 0, 0, 0), await TotalsAsync(archive));

        await archive.StoreAsync(StoringTests.Everything());
        await archive.StoreAsync(Some.Article("Another story."));

        var (articles, quotes, parties) = (await archive.CountAsync("Articles"), await archive.CountAsync("Quotes"), await archive.CountAsync("Parties"));
        var totals = await TotalsAsync(archive);
        Assert.Equal((2, articles, quotes, parties), ((int)totals.Articles, (int)totals.Articles, (int)totals.Quotes, (int)(totals.People + totals.Organizations + totals.Places)));
        Assert.True(totals.Quotes > 0 && totals.OriginalBytes > 0);

        await archive.RunAsync((BatchRemoval removal) => removal.RemoveAsync(1));

        Assert.Equal((1, await archive.CountAsync("Quotes")), ((int)(await TotalsAsync(archive)).Articles, (int)(await TotalsAsync(archive)).Quotes));
        Assert.Empty(await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync()));
    }

    [Fact]
    public async Task Wrong_totals_are_found_and_mended_by_reindexing()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.StoreAsync(StoringTests.Everything());
        var right = await TotalsAsync(archive);
        await archive.TamperAsync($"UPDATE archive_totals SET quotes = quotes + 1");

        var failure = Assert.Single(await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync()));
        Assert.Equal(FixityFailureKind.Index, failure.Kind);

        await archive.RunAsync((Reindexing reindexing) => reindexing.RunAsync());
        Assert.Equal(right, await TotalsAsync(archive));
    }

    private static Task<ArchiveTotals> TotalsAsync(TestArchive archive) => archive.ReadAsync(context => SqliteTotals.ReadAsync(context, default));
}
