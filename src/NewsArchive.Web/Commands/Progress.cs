using System.Globalization;

namespace NewsArchive.Web.Commands;

/// <summary>Tells on standard error how far a verb has come: a bar on a terminal, a plain line now and then elsewhere.</summary>
/// <param name="unit">What is counted: "files".</param>
/// <param name="share">The part that is done, from 0 to 1, given how many are done; null while nobody knows.</param>
internal sealed class Progress(string unit, Func<int, double?> share) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan BarPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LinePause = TimeSpan.FromSeconds(10);
    private const int BarWidth = 30;

    private readonly bool onTerminal = !Console.IsErrorRedirected;
    private readonly long startedAt = TimeProvider.System.GetTimestamp();
    private long shownAt = TimeProvider.System.GetTimestamp();
    private int shownLength;
    private int done;

    public void Advance() => Report(done + 1);

    /// <param name="value">How many are done.</param>
    public void Report(int value)
    {
        done = value;
        if (TimeProvider.System.GetElapsedTime(shownAt) < (onTerminal ? BarPause : LinePause))
            return;

        shownAt = TimeProvider.System.GetTimestamp();
        var line = ProgressLine.Of(done, unit, share(done), TimeProvider.System.GetElapsedTime(startedAt));
        if (onTerminal)
            Show($"{Bar(share(done) ?? 0)} {line}");
        else
            Console.Error.WriteLine(line);
    }

    /// <summary>Removes the bar, so that what follows starts on a clean line.</summary>
    public void Clear()
    {
        if (onTerminal && shownLength > 0)
            Show("");
    }

    public void Dispose() => Clear();

    private void Show(string line)
    {
        Console.Error.Write($"\r{line.PadRight(shownLength)}{(line.Length == 0 ? "\r" : "")}");
        shownLength = line.Length;
    }

    private static string Bar(double share)
    {
        var filled = (int)(share * BarWidth);
        return string.Create(CultureInfo.InvariantCulture, $"[{new string('#', filled)}{new string('.', BarWidth - filled)}]");
    }
}
