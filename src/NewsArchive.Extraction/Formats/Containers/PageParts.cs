using System.Collections.Frozen;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>What travels with saved pages and archives and is no article: pictures, styles, scripts, what an operating system adds.</summary>
internal static class PageParts
{
    public const string Kinds = "parts of pages or of a system (pictures, styles, scripts, hidden files)";

    private static readonly FrozenSet<string> Extensions = new[]
    {
        ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp", ".avif", ".bmp", ".ico", ".cur", ".svg", ".tif", ".tiff", ".heic",
        ".css", ".js", ".mjs", ".map", ".wasm", ".woff", ".woff2", ".ttf", ".otf", ".eot",
        ".mp3", ".mp4", ".m4a", ".m4v", ".mov", ".webm", ".ogg", ".wav", ".avi", ".swf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> SystemFiles =
        new[] { "Thumbs.db", "desktop.ini", "__MACOSX" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Browsers put the parts of a complete page into the folder “Story_files” beside “Story.html”; its frames are pages too, of adverts.</summary>
    private const string PageFolderEnding = "_files";

    public static bool Contains(string path)
    {
        var steps = path.Split('/', '\\');
        return Extensions.Contains(Path.GetExtension(steps[^1]))
            || steps.Any(step => (step.StartsWith('.') && step is not ("." or "..")) || SystemFiles.Contains(step))
            || steps[..^1].Any(step => step.EndsWith(PageFolderEnding, StringComparison.OrdinalIgnoreCase));
    }
}
