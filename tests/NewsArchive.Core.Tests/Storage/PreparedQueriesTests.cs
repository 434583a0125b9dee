using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

public sealed class PreparedQueriesTests
{
    [Fact]
    public async Task A_query_asked_again_has_its_own_values()
    {
        await using var archive = await TestArchive.OpenAsync();
        for (var number = 1; number <= 3; number++)
            Assert.Equal([number], await NumbersAsync(archive, number));
    }

    [Fact]
    public async Task The_same_query_can_be_asked_while_it_is_read()
    {
        await using var archive = await TestArchive.OpenAsync();
        var pairs = await archive.RunAsync(async (ArchiveDbContext context) =>
        {
            List<(int, int)> pairs = [];
            await foreach (var first in Numbers(context, 2).AsAsyncEnumerable())
            {
                await foreach (var second in Numbers(context, 2).AsAsyncEnumerable())
                    pairs.Add((first, second));
            }

            return pairs;
        });
        Assert.Equal([(1, 1), (1, 2), (2, 1), (2, 2)], pairs);
    }

    [Fact]
    public async Task A_query_that_was_not_read_to_its_end_holds_nothing_open()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync(async (ArchiveDbContext context) =>
        {
            await foreach (var _ in context.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_schema").AsAsyncEnumerable())
                break;
            return 0;
        });
        await archive.TamperAsync($"CREATE TABLE later (id)");

        var isBusy = await archive.ReadAsync(context => context.Database.SqlQuery<int>($"PRAGMA wal_checkpoint(TRUNCATE)").ToListAsync());
        Assert.Equal(0, isBusy[0]);
    }

    private static Task<List<int>> NumbersAsync(TestArchive archive, int only) =>
        archive.ReadAsync(context => Numbers(context, 3).Where(number => number == only).ToListAsync());

    private static IQueryable<int> Numbers(ArchiveDbContext context, int count) =>
        context.Database.SqlQuery<int>($"SELECT value AS Value FROM json_each('[1,2,3]') WHERE value <= {count}");
}
