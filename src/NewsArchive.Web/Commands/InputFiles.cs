namespace NewsArchive.Web.Commands;

/// <summary>A file to read, or why there is nothing to read.</summary>
/// <param name="Path">As the user would write it; "-" is standard input.</param>
internal sealed record InputFile(string Path, string? Problem = null);

/// <summary>Finds the files that paths on the command line stand for.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    /// <summary>
    /// Every file named, and every file in the folders named, in the order of their full paths (ordinal) within each folder. Names
    /// that begin with a dot are left out. Links inside folders are not followed, so that a folder cannot lead anywhere else.
    /// </summary>
    public static IEnumerable<InputFile> Find(IEnumerable<string> paths) => paths.SelectMany(FindOne);

    private static IEnumerable<InputFile> FindOne(string path)
    {
        if (path == StandardInput || File.Exists(path))
            return [new InputFile(path)];

        return Directory.Exists(path)
            ? FilesIn(path)
            : [new InputFile(path, $"{path} does not exist. Check the spelling of the path.")];
    }

    private static IEnumerable<InputFile> FilesIn(string folder)
    {
        if (!TryList(folder, out var entries, out var problem))
        {
            yield return new InputFile(folder, problem);
            yield break;
        }

        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.LinkTarget is not null)
                yield return new InputFile(path, $"{path} is a link and was not followed. Name the file it points to instead.");
            else if (entry is DirectoryInfo)
                foreach (var file in FilesIn(path))
                    yield return file;
            else
                yield return new InputFile(path);
        }
    }

    private static bool TryList(string folder, out IReadOnlyList<FileSystemInfo> entries, out string? problem)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                .Where(entry => !entry.Name.StartsWith('.'))
                .OrderBy(SortKey, StringComparer.Ordinal)];
            problem = null;
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            entries = [];
            problem = $"{folder} cannot be opened: {failure.Message} Check that you may read it.";
            return false;
        }
    }

    // "a/x" comes after "a-b": a folder sorts by its name with the separator that its files' paths go on with.
    private static string SortKey(FileSystemInfo entry) => entry is DirectoryInfo ? entry.Name + "/" : entry.Name;
}
