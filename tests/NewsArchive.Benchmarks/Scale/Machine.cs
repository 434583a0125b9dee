using System.Globalization;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>What the system says about itself (Linux).</summary>
internal static class Machine
{
    /// <summary>Load average of the last minute.</summary>
    public static string Load => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    /// <summary>Bytes of memory that belong to the process alone, without the pages of files that it has mapped.</summary>
    public static long OwnMemory(int process) =>
        File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024).Single();
}
