using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Benchmarks.News;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>Builds an archive of generated news and reports what an article costs.</summary>
internal static class BuildCommand
{
    /// <summary>So many articles are measured together, to see whether the cost of one grows with the archive.</summary>
    private const int Window = 5_000;

    /// <param name="count">Articles in the archive afterwards; those that are there already stay.</param>
    /// <param name="extracts">Whether the importer reads and extracts the files; otherwise the generator's own findings are stored.</param>
    public static async Task RunAsync(int count, string folder, bool extracts)
    {
        var news = new GeneratedNews();
        await using (var services = new ServiceCollection().AddArchive(folder).BuildServiceProvider())
        {
            await using (var scope = services.CreateAsyncScope())
                await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
            await using (var scope = services.CreateAsyncScope())
                await BuildAsync(scope.ServiceProvider, news, count, extracts);
        }

        // Closing the last connection brings the write-ahead log into the database.
        SqliteConnection.ClearAllPools();
        ReportSize(news, count, folder);
    }

    private static async Task BuildAsync(IServiceProvider services, GeneratedNews news, int count, bool extracts)
    {
        var archive = services.GetRequiredService<ArchiveDbContext>();
        var importer = services.GetRequiredService<Importer>();
        var there = await archive.Articles.CountAsync();
        var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine);
        var numbers = Enumerable.Range(there + 1, Math.Max(0, count - there));
        var outcomes = extracts
            ? importer.ImportAsync(batch, numbers.Select(number => FileSource.Of(GeneratedNews.FileOf(number, news.Article(number)))), Environment.ProcessorCount).Select(member => member.Outcome)
            : StoreAsync(archive, services.GetRequiredService<ISearchIndex>(), batch, news, numbers);

        Console.WriteLine("| articles | articles/s | processor ms each | memory, of its own | load |\n|---|---|---|---|---|");
        var progress = new Progress(there);
        await foreach (var outcome in outcomes)
        {
            if (outcome is not ImportOutcome.Imported)
                throw new InvalidOperationException($"Generated article {progress.Count + 1} was not imported: {outcome}.");
            if (progress.Add() % Window == 0 || progress.Count == count)
                progress.Report();
        }

        progress.ReportAll();
    }

    private static async IAsyncEnumerable<ImportOutcome?> StoreAsync(
        ArchiveDbContext archive, ISearchIndex index, int batch, GeneratedNews news, IEnumerable<int> numbers)
    {
        var store = new ImportStore(archive, index, TimeProvider.System);
        var files = OrderedWork.RunAsync(numbers.ToAsyncEnumerable(), Environment.ProcessorCount, number => Task.FromResult(Prepare(news, number)), CancellationToken.None);
        await foreach (var outcome in store.TogetherAsync(files, ready => StoreAsync(store, batch, ready), CancellationToken.None))
            yield return outcome;
    }

    private static async Task<IReadOnlyList<ImportOutcome?>> StoreAsync(ImportStore store, int batch, IReadOnlyList<(PreparedFile File, string Sha256)> ready)
    {
        List<ImportOutcome?> outcomes = [];
        foreach (var (file, sha256) in ready)
            outcomes.Add(await store.StoreAsync(file, sha256, store.NewItem(batch, file.File.Name, file.File.Bytes.Length), CancellationToken.None));
        return outcomes;
    }

    private static (PreparedFile File, string Sha256) Prepare(GeneratedNews news, int number)
    {
        var article = news.Article(number);
        var file = GeneratedNews.FileOf(number, article);
        return (new(file, [article], null), PreparedFile.Sha256Of(file.Bytes.Span));
    }

    private static void ReportSize(GeneratedNews news, int count, string folder)
    {
        const int Sample = 2_000;
        var texts = Enumerable.Range(1, Math.Min(count, Sample)).Average(number => GeneratedNews.FileOf(number, news.Article(number)).Bytes.Length) * count;
        var disk = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\n{disk / 1e6:0} MB on disk for {texts / 1e6:0} MB of text: {disk / texts:0.00} times the text, originals included."));
    }

    private sealed class Progress(int there)
    {
        private readonly Stopwatch all = Stopwatch.StartNew();
        private readonly TimeSpan processorAtStart = Environment.CpuUsage.TotalTime;
        private readonly Stopwatch window = Stopwatch.StartNew();
        private TimeSpan processor = Environment.CpuUsage.TotalTime;
        private int imported;
        private int reported;

        public int Count => there + imported;

        public int Add()
        {
            imported++;
            return Count;
        }

        public void Report()
        {
            var now = Environment.CpuUsage.TotalTime;
            Print(Count.ToString("n0", CultureInfo.InvariantCulture), imported - reported, window.Elapsed, now - processor);
            (reported, processor) = (imported, now);
            window.Restart();
        }

        public void ReportAll() => Print("all of this run", imported, all.Elapsed, Environment.CpuUsage.TotalTime - processorAtStart);

        private static void Print(string name, int articles, TimeSpan time, TimeSpan processor) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {articles / time.TotalSeconds:0} | {processor.TotalMilliseconds / Math.Max(1, articles):0.0} | {Machine.OwnMemory(Environment.ProcessId) / 1e6:0} MB | {Machine.Load} |"));
    }
}
