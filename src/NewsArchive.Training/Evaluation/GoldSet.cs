using System.Text.Json;

namespace NewsArchive.Training.Evaluation;

/// <summary>Reads the gold of a folder: gold.jsonl, one page a line.</summary>
internal static class GoldSet
{
    public const string FileName = "gold.jsonl";

    /// <summary>Null when the folder has none.</summary>
    public static IReadOnlyList<GoldPage>? Read(DirectoryInfo folder)
    {
        var path = Path.Combine(folder.FullName, FileName);
        return File.Exists(path) ? [.. File.ReadLines(path).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse)] : null;
    }

    public static GoldPage Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return new(document.RootElement.Clone());
    }
}
