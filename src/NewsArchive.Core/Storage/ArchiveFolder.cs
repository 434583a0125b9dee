namespace NewsArchive.Core.Storage;

/// <summary>The folder that holds the whole archive: moving it moves the archive.</summary>
public sealed class ArchiveFolder(string path)
{
    public string FullPath { get; } = Path.GetFullPath(path);

    public string Database => Path.Combine(FullPath, "archive.db");

    /// <summary>Creates the folder when it is missing and makes sure that this process may write in it.</summary>
    /// <exception cref="ArchiveUnavailableException">It cannot be created or written.</exception>
    internal void Prepare()
    {
        try
        {
            Directory.CreateDirectory(FullPath);
            using var probe = new FileStream(
                Path.Combine(FullPath, $".write-test-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new ArchiveUnavailableException(
                $"The data folder “{FullPath}” cannot be written: {failure.Message} Give this user the right to write there, or choose another folder with --data.",
                failure);
        }
    }
}
