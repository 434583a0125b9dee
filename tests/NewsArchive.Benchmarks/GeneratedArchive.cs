using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Benchmarks;

/// <summary>An archive of invented articles, imported through the real importer. The same count gives the same articles.</summary>
internal static class GeneratedArchive
{
    private static readonly string[] FirstNames = ["Anna", "Tomas", "Lena", "Peter", "Nadia", "Joran", "Ruta", "Idris", "Claire", "Viktor"];
    private static readonly string[] LastNames = ["Berg", "Arvo", "Oduya", "Lind", "Brandt", "Pell", "Kesh", "Fahm", "Morel", "Halloran", "Ilves", "Thorn"];
    private static readonly string[] Words =
    [
        "the", "of", "and", "to", "in", "a", "that", "was", "for", "on", "with", "by", "at", "from", "harbour", "council", "bridge", "ferry", "report",
        "election", "minister", "border", "water", "budget", "school", "winter", "police", "union", "road", "market", "river", "island", "vote", "treaty",
    ];

    /// <summary>So many articles are measured together, to see whether the cost of one grows with the archive.</summary>
    private const int Window = 5_000;

    public static async Task BuildAsync(string folder, int count)
    {
        await using var services = new ServiceCollection().AddArchive(folder).BuildServiceProvider();
        var random = new Random(1);
        var time = Stopwatch.StartNew();
        await using (var scope = services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();

        var imported = 0;
        await using (var scope = services.CreateAsyncScope())
        {
            var importer = scope.ServiceProvider.GetRequiredService<Importer>();
            var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine);
            var articles = Enumerable.Range(1, count).Select(number =>
                FileSource.Of(new IncomingFile($"{number:000000}.txt", Encoding.UTF8.GetBytes(Article(random, number)))));
            var before = Environment.CpuUsage.TotalTime;
            await foreach (var member in importer.ImportAsync(batch, articles, Environment.ProcessorCount))
            {
                imported += member.Outcome is ImportOutcome.Imported ? 1 : 0;
                if (imported % Window != 0)
                    continue;

                var now = Environment.CpuUsage.TotalTime;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{imported}: {(now - before).TotalMilliseconds / Window:0.0} ms of processor time each."));
                before = now;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{imported} articles in {time.Elapsed.TotalSeconds:0.0} s, {imported / time.Elapsed.TotalSeconds:0} a second."));
    }

    private static string Article(Random random, int number)
    {
        var date = new DateOnly(2004, 1, 1).AddDays(random.Next(20 * 365));
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"Title: Report {number} on the {Word(random)}\nDate: {date:yyyy-MM-dd}\nSource: Evening Ledger\n");
        for (var paragraph = 0; paragraph < 6; paragraph++)
        {
            var name = $"{FirstNames[random.Next(FirstNames.Length)]} {LastNames[random.Next(LastNames.Length)]}";
            text.Append(CultureInfo.InvariantCulture, $"\n“{Sentence(random, 14)},” {name} said in Brenholt, as quoted by Reuters. The {Sentence(random, 35)}.\n");
        }

        return text.ToString();
    }

    private static string Sentence(Random random, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ => Word(random)));

    /// <summary>Earlier words are commoner, as in any language.</summary>
    private static string Word(Random random) => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))];
}
