using System.Diagnostics;
using System.Globalization;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>Wall-clock milliseconds of questions asked one after the other, after each was asked once untimed.</summary>
internal static class Timing
{
    private const int Rounds = 5;

    /// <summary>A slow engine is asked no longer than this; it then has had fewer rounds.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(60);

    /// <returns>"p50 / p95" and, in brackets, the engine's processor time for one question on average, which a busy machine distorts less.</returns>
    public static async Task<string> MeasureAsync<T>(ISearchEngine engine, IReadOnlyList<T> questions, Func<T, Task> ask)
    {
        await AskAsync(questions, ask);

        var times = new List<double>();
        var processor = engine.Processor;
        var all = Stopwatch.StartNew();
        for (var round = 0; round < Rounds && all.Elapsed < s_longest; round++)
            times.AddRange(await AskAsync(questions, ask));
        var used = (engine.Processor - processor).TotalMilliseconds / times.Count;
        return string.Create(CultureInfo.InvariantCulture, $"{Percentile(times, 0.5):0.0} / {Percentile(times, 0.95):0.0} ({used:0.0})");
    }

    /// <returns>How many times clients together ask in a second.</returns>
    public static async Task<double> ThroughputAsync<T>(IReadOnlyList<T> questions, int clients, TimeSpan duration, Func<T, Task> ask)
    {
        var asked = 0;
        var time = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            for (var at = client * questions.Count / clients; time.Elapsed < duration; at++)
            {
                await ask(questions[at % questions.Count]);
                Interlocked.Increment(ref asked);
            }
        })));
        return asked / time.Elapsed.TotalSeconds;
    }

    private static async Task<List<double>> AskAsync<T>(IReadOnlyList<T> questions, Func<T, Task> ask)
    {
        var times = new List<double>();
        var all = Stopwatch.StartNew();
        foreach (var question in questions)
        {
            var start = Stopwatch.GetTimestamp();
            await ask(question);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (all.Elapsed > s_longest)
                break;
        }

        return times;
    }

    private static double Percentile(List<double> times, double share)
    {
        times.Sort();
        return times[Math.Min(times.Count - 1, (int)(times.Count * share))];
    }
}
