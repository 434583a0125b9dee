using System.Runtime.CompilerServices;

namespace NewsArchive.Web.Commands;

/// <summary>Works on many items at once and hands the results out in the order of the items.</summary>
internal static class OrderedWork
{
    /// <summary>How far a fast item may run ahead of a slow one, for each thread. Bounds what is held in memory.</summary>
    private const int LookAhead = 8;

    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IEnumerable<TItem> items, int threads, Func<TItem, TResult> work, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var free = new SemaphoreSlim(threads);
        var started = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            await free.WaitAsync(cancellation);
            started.Enqueue(Task.Run(() => Work(item), CancellationToken.None));
            while (started.TryPeek(out var first) && (first.IsCompleted || started.Count > threads * LookAhead))
                yield return await started.Dequeue();
        }

        while (started.TryDequeue(out var next))
            yield return await next;

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                free.Release();
            }
        }
    }
}
