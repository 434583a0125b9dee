using System.Runtime.CompilerServices;

namespace NewsArchive.Core.Importing;

/// <summary>Works on many items at once and hands the results out in the order of the items.</summary>
public static class OrderedWork
{
    /// <summary>How far a fast item may run ahead of a slow one, for each thread. Bounds what is held in memory.</summary>
    private const int LookAhead = 8;

    /// <param name="items">Asked for the next one only while nobody holds a result, so it may share what is not made for two threads with the caller.</param>
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, int threads, Func<TItem, Task<TResult>> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(threads);
        var started = new Queue<Task<TResult>>();
        await foreach (var item in items.WithCancellation(cancellation))
        {
            await free.WaitAsync(cancellation);
            started.Enqueue(Task.Run(() => WorkAsync(item), CancellationToken.None));
            while (started.TryPeek(out var first) && (first.IsCompleted || started.Count > threads * LookAhead))
                yield return await started.Dequeue();
        }

        while (started.TryDequeue(out var next))
            yield return await next;

        async Task<TResult> WorkAsync(TItem item)
        {
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
}
