using System.Runtime.CompilerServices;

namespace NewsArchive.Core.Importing;

/// <summary>Works on many items at once and hands the results out in the order of the items.</summary>
public static class OrderedWork
{
    /// <summary>How far a fast item may run ahead of a slow one, for each thread. Bounds what is held in memory.</summary>
    private const int LookAhead = 8;

    /// <summary>The results, those that are ready together in one list.</summary>
    /// <param name="items">Asked for the next one only while nobody holds results, so it may share what is not made for two threads with the caller.</param>
    public static async IAsyncEnumerable<IReadOnlyList<TResult>> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, int threads, Func<TItem, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(threads);
        var started = new Queue<Task<TResult>>();
        await foreach (var item in items.WithCancellation(cancellation))
        {
            started.Enqueue(Task.Run(() => WorkAsync(item), CancellationToken.None));
            if (started.Peek().IsCompleted || started.Count == threads * LookAhead)
                yield return await ReadyAsync(started);
        }

        while (started.Count > 0)
            yield return await ReadyAsync(started);

        async Task<TResult> WorkAsync(TItem item)
        {
            await free.WaitAsync(CancellationToken.None);
            try
            {
                return await work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }

    /// <summary>Waits for the first and takes those behind it that are done by then.</summary>
    private static async Task<IReadOnlyList<TResult>> ReadyAsync<TResult>(Queue<Task<TResult>> started)
    {
        List<TResult> ready = [await started.Dequeue()];
        while (started.TryPeek(out var next) && next.IsCompleted)
            ready.Add(await started.Dequeue());
        return ready;
    }
}
