using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Core.Storage;

internal static class ArchiveFailures
{
    /// <summary>Does the work; a failure of the machine, not of the program, comes out as <see cref="ArchiveUnavailableException"/>.</summary>
    public static async Task<T> ExplainAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (SqliteFailures.Explain(failure) is { } explanation)
        {
            throw new ArchiveUnavailableException($"The archive's database cannot be used: {explanation}", failure);
        }
    }
}
