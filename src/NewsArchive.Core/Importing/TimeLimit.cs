namespace NewsArchive.Core.Importing;

/// <summary>Keeps one file from holding up the rest.</summary>
public static class TimeLimit
{
    /// <summary>
    /// Does the work; null when it takes longer than the limit. Work cannot be stopped from outside, so what takes too long runs to its end
    /// on a background thread of low priority that nobody waits for, not even the end of the program.
    /// </summary>
    public static T? Run<T>(Func<T> work, TimeSpan limit) where T : class
    {
        var task = Task.Factory.StartNew(OnLowPriority, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return Task.WaitAny([task], limit) == 0 ? task.GetAwaiter().GetResult() : null;

        T OnLowPriority()
        {
            Thread.CurrentThread.Priority = ThreadPriority.BelowNormal;
            return work();
        }
    }
}
