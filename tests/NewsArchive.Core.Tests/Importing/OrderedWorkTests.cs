using NewsArchive.Core.Importing;

namespace NewsArchive.Core.Tests.Importing;

public sealed class OrderedWorkTests
{
    [Fact]
    public async Task Results_come_in_the_order_of_the_items_however_long_each_takes()
    {
        List<int> results = [];
        await foreach (var ready in OrderedWork.RunAsync(Enumerable.Range(0, 60).ToAsyncEnumerable(), 4, WaitAsync, default))
            results.AddRange(ready);

        Assert.Equal(Enumerable.Range(0, 60), results);
    }

    [Fact]
    public async Task Work_goes_on_while_results_are_used_and_no_more_than_allowed_is_held()
    {
        var done = 0;
        await using var work = OrderedWork.RunAsync(
            Enumerable.Range(0, 1_000).ToAsyncEnumerable(), 2, item => Task.FromResult(Interlocked.Increment(ref done)), default).GetAsyncEnumerator();
        await work.MoveNextAsync();

        await Task.Delay(200);

        Assert.InRange(done, 1, 1 + 2 * 8);
    }

    [Fact]
    public async Task What_is_ready_together_comes_together()
    {
        var open = new TaskCompletionSource();
        await using var work = OrderedWork.RunAsync(Enumerable.Range(0, 5).ToAsyncEnumerable(), 5, item => item == 0 ? open.Task.ContinueWith(_ => 0) : Task.FromResult(item), default).GetAsyncEnumerator();

        var first = work.MoveNextAsync();
        await Task.Delay(100);
        open.SetResult();
        Assert.True(await first);

        Assert.Equal([0, 1, 2, 3, 4], work.Current);
    }

    private static async Task<int> WaitAsync(int item)
    {
        await Task.Delay(item % 7);
        return item;
    }
}
