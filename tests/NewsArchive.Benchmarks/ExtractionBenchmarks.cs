using BenchmarkDotNet.Attributes;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Benchmarks;

/// <summary>Reading and extracting every seed and sample article once. The peer is reading alone: bytes to blocks and declared metadata.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ExtractionBenchmarks
{
    private IncomingFile[] files = [];

    [GlobalSetup]
    public void Load() =>
        files = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*", SearchOption.AllDirectories)
            .Select(path => new IncomingFile(Path.GetFileName(path), File.ReadAllBytes(path)))];

    [Benchmark(Baseline = true)]
    public int Read() => files.Sum(file => FormatReaders.Read(file).Drafts.Count);

    [Benchmark]
    public int ReadAndExtractMetadata() => Extract(ExtractionParts.Metadata);

    [Benchmark]
    public int ReadAndExtractAll() => Extract(ExtractionParts.All);

    private int Extract(ExtractionParts parts) =>
        files.Sum(file => FormatReaders.Read(file).Drafts.Sum(draft => ArticleExtractor.Extract(draft, parts).Quotes.Count + 1));
}
