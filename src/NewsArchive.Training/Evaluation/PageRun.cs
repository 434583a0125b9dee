using System.Diagnostics;
using System.IO.Compression;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Training.Evaluation;

/// <summary>The pages of a set, read by today's code, and what that cost.</summary>
/// <param name="Predictions">In the order of the gold.</param>
/// <param name="Refused">Pages that were not read, each with the reason.</param>
/// <param name="CpuSeconds">Processor time of unpacking, reading and extracting, the program's warming up included.</param>
/// <param name="PeakMegabytes">The most memory that the process has held.</param>
internal sealed record PageRun(IReadOnlyList<Prediction> Predictions, IReadOnlyList<string> Refused, double CpuSeconds, double PeakMegabytes)
{
    public double PagesPerCpuSecond => Ratio.Of(Predictions.Count, CpuSeconds);

    /// <summary>The share of all blocks that know their bytes in the file.</summary>
    public double LocatedBlocks => Ratio.Of(Predictions.Sum(page => page.Blocks.Located), Predictions.Sum(page => page.Blocks.All));

    public static PageRun Of(DirectoryInfo folder, IReadOnlyList<GoldPage> gold)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var outcomes = gold.AsParallel().AsOrdered().Select((page, number) => Read(folder, page, number)).ToList();
        process.Refresh();
        return new(
            [.. outcomes.Select(outcome => outcome.Found)],
            [.. outcomes.Select(outcome => outcome.Refusal).OfType<string>()],
            (process.TotalProcessorTime - before).TotalSeconds,
            process.PeakWorkingSet64 / 1024.0 / 1024.0);
    }

    private static (Prediction Found, string? Refusal) Read(DirectoryInfo folder, GoldPage page, int number)
    {
        // A name of its own would tell the day or the site of some pages.
        var read = FormatReaders.Read(new($"page{number}.html", Unpacked(Path.Combine(folder.FullName, page.File))));
        return read.Drafts is [var first, ..]
            ? (Prediction.Of(ArticleExtractor.Extract(first, ExtractionParts.Metadata)), null)
            : (Prediction.Nothing, $"{page.File}: {read.Refusal}");
    }

    private static byte[] Unpacked(string path)
    {
        using var file = File.OpenRead(path);
        using var unpacked = new MemoryStream();
        using Stream content = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
        content.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
