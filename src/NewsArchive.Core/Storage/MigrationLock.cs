namespace NewsArchive.Core.Storage;

/// <summary>Keeps a second process from migrating the same archive. The operating system lets go of it when a process dies.</summary>
internal static class MigrationLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<IDisposable> TakeAsync(ArchiveFolder folder, CancellationToken cancellation)
    {
        var waited = TimeSpan.Zero;
        while (true)
        {
            try
            {
                return new FileStream(Path.Combine(folder.FullPath, "migration.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                await Task.Delay(Pause, cancellation);
                waited += Pause;
            }
            catch (IOException failure)
            {
                throw new ArchiveUnavailableException(
                    $"Another program has been changing the database in “{folder.FullPath}” for two minutes. Wait until it is done, or end it, and start again.", failure);
            }
        }
    }
}
