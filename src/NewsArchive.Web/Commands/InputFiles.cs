using System.IO.Enumeration;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Commands;

/// <summary>Finds the files that paths on the command line stand for.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    private const string PageFolderEnding = "_files";

    private static readonly EnumerationOptions EveryEntry = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
    private static readonly EnumerationOptions EveryReadableEntry = new() { AttributesToSkip = FileAttributes.None, RecurseSubdirectories = true };

    /// <summary>
    /// Every file named, and every file in the folders named, in the order of their full paths (ordinal) within each folder. Names
    /// that begin with a dot are left out, and so is the folder "Story_files" beside a page "Story.html". Links inside folders are not
    /// followed, so that a folder cannot lead anywhere else. Of a folder only the names are held, and only while it is walked through.
    /// </summary>
    public static IEnumerable<FileSource> Find(IEnumerable<string> paths) => paths.SelectMany(FindOne);

    /// <summary>About how many files the paths stand for; quicker than finding them, since nothing is put in order.</summary>
    public static int Count(IEnumerable<string> paths) => paths.Sum(path => Directory.Exists(path) ? CountIn(path) : 1);

    private static IEnumerable<FileSource> FindOne(string path)
    {
        if (path == StandardInput)
            return [new FileSource("standard input", null, Console.OpenStandardInput) { Path = path }];
        if (File.Exists(path))
            return [SourceOf(path)];

        return Directory.Exists(path) ? FilesIn(path) : [Missing(path, $"{path} does not exist. Check the spelling of the path.")];
    }

    private static IEnumerable<FileSource> FilesIn(string folder)
    {
        if (!TryList(folder, out var entries, out var problem))
        {
            yield return Missing(folder, problem!);
            yield break;
        }

        foreach (var entry in entries)
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry.IsLink)
                yield return Missing(path, $"{path} is a link and was not followed. Name the file it points to instead.");
            else if (!entry.IsFolder)
                yield return SourceOf(path);
            else if (!IsPartOfPage(entry.Name, entries))
                foreach (var file in FilesIn(path))
                    yield return file;
        }
    }

    /// <summary>A folder into which a browser has put the parts of a complete page.</summary>
    private static bool IsPartOfPage(string folder, Entry[] beside)
    {
        if (!folder.EndsWith(PageFolderEnding, StringComparison.OrdinalIgnoreCase))
            return false;

        var page = folder[..^PageFolderEnding.Length];
        return Array.Exists(beside, entry => entry.Name == page + ".html" || entry.Name == page + ".htm");
    }

    private static bool TryList(string folder, out Entry[] entries, out string? problem)
    {
        try
        {
            entries = [.. new FileSystemEnumerable<Entry>(folder, Entry.Of, EveryEntry) { ShouldIncludePredicate = (ref entry) => !entry.FileName.StartsWith('.') }];
            Array.Sort(entries, (a, b) => string.CompareOrdinal(a.SortKey, b.SortKey));
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

    private static int CountIn(string folder) => new FileSystemEnumerable<bool>(folder, (ref _) => true, EveryReadableEntry)
    {
        ShouldIncludePredicate = (ref entry) => (!entry.IsDirectory || IsLink(ref entry)) && !entry.FileName.StartsWith('.'),
        ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && !entry.FileName.StartsWith('.'),
    }.Count();

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static FileSource SourceOf(string path)
    {
        var info = new FileInfo(path);

        // A pipe or a device has no length either; opening one could wait for ever.
        var source = info is { Exists: true, Length: 0 } ? new FileSource(info.Name, 0, () => Stream.Null) : FileSource.Of(info);
        return source with { Path = path };
    }

    private static FileSource Missing(string path, string problem) => new(path, null, () => Stream.Null) { Path = path, Problem = problem };

    /// <param name="SortKey">"a/x" comes after "a-b": a folder sorts by its name with the separator that its files' paths go on with.</param>
    private readonly record struct Entry(string SortKey, bool IsLink, bool IsFolder)
    {
        public string Name => IsFolder ? SortKey[..^1] : SortKey;

        public static Entry Of(ref FileSystemEntry entry)
        {
            var isLink = InputFiles.IsLink(ref entry);
            var isFolder = entry.IsDirectory && !isLink;
            return new(isFolder ? $"{entry.FileName}/" : entry.FileName.ToString(), isLink, isFolder);
        }
    }
}
