using System.Globalization;

namespace NewsArchive.Web.Commands;

/// <summary>Tells on standard error how far a verb has come: a bar on a terminal, a plain line now and then elsewhere.</summary>
internal sealed class Progress(int total, string unit) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan BarPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LinePause = TimeSpan.FromSeconds(10);
    private const int BarWidth = 30;

    private readonly bool onTerminal = !Console.IsErrorRedirected;
    private long shownAt = TimeProvider.System.GetTimestamp();
    private int done;

    public void Advance() => Report(done + 1);

    /// <param name="value">How many are done.</param>
    public void Report(int value)
    {
        done = value;
        if (TimeProvider.System.GetElapsedTime(shownAt) < (onTerminal ? BarPause : LinePause))
            return;

        shownAt = TimeProvider.System.GetTimestamp();
        if (onTerminal)
            Console.Error.Write($"\r{Bar()} {Count()}");
        else
            Console.Error.WriteLine(Count());
    }

    /// <summary>Removes the bar, so that what follows starts on a clean line.</summary>
    public void Clear()
    {
        if (onTerminal)
            Console.Error.Write($"\r{new string(' ', BarWidth + 40)}\r");
    }

    public void Dispose() => Clear();

    private string Count() => string.Create(CultureInfo.InvariantCulture, $"{done:N0} of {total:N0} {unit}");

    private string Bar()
    {
        var filled = total == 0 ? 0 : (int)((long)done * BarWidth / total);
        return $"[{new string('#', filled)}{new string('.', BarWidth - filled)}]";
    }
}
