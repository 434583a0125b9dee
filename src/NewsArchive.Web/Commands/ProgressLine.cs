using System.Globalization;

namespace NewsArchive.Web.Commands;

/// <summary>How far a verb has come, in words: "1,204 files, 37 %, 85 a second, 40 s left".</summary>
internal static class ProgressLine
{
    // Before that a guess at what is left says more about the start of the program than about the work.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(2);

    public static string Of(int done, string unit, double? share, TimeSpan elapsed)
    {
        var line = string.Create(CultureInfo.InvariantCulture, $"{done:N0} {unit}");
        if (share is { } known)
            line += string.Create(CultureInfo.InvariantCulture, $", {known * 100:0} %");
        if (elapsed < Warm)
            return line;

        line += string.Create(CultureInfo.InvariantCulture, $", {done / elapsed.TotalSeconds:0.#} a second");
        return share is > 0.001 and < 1 and { } part ? $"{line}, {Words(elapsed * ((1 - part) / part))} left" : line;
    }

    private static string Words(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalMinutes: < 90 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0} h"),
    };
}
