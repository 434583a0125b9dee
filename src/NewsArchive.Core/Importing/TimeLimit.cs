namespace NewsArchive.Core.Importing;

/// <summary>Keeps one file from holding up the rest.</summary>
public static class TimeLimit
{
    /// <summary>
    /// Does the work; null when it takes longer than the limit. Work cannot be stopped from outside, so what takes too long runs to its end
    /// on a background thread that nobody waits for, not even the end of the program.
    /// </summary>
    public static async Task<T?> RunAsync<T>(Func<T> work, TimeSpan limit) where T : class
    {
        var task = Task.Run(work);
        try
        {
            return await task.WaitAsync(limit);
        }
        catch (TimeoutException) when (!task.IsCompleted)
        {
            return null;
        }
    }
}
