using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>What the system says about itself and its processes (Linux).</summary>
internal static class Machine
{
    private const int MillisecondsInTick = 10;

    /// <summary>Load average of the last minute.</summary>
    public static string Load => File.ReadAllText("/proc/loadavg").Split(' ')[0];

    /// <summary>A port of this machine that nobody listens on.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Bytes of memory that belong to the process alone, without the pages of files that it has mapped.</summary>
    public static long OwnMemory(int process) =>
        File.ReadLines($"/proc/{process}/status").Where(line => line.StartsWith("RssAnon:", StringComparison.Ordinal))
            .Select(line => long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) * 1024).Single();

    /// <summary>Processor time of a process and its children, those that have ended included.</summary>
    public static TimeSpan ProcessorOfFamily(int process) => TimeSpan.FromMilliseconds(Directory.EnumerateDirectories("/proc")
        .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0)
        .Where(id => id != 0)
        .Sum(id => Statistics(id) is { } fields && (id == process || fields[1] == process) ? fields[11..15].Sum() * MillisecondsInTick : 0));

    /// <summary>The fields of /proc/ID/stat behind the name, see proc(5): 1 is the parent, 11 to 14 are times in ticks. Null when the process has gone.</summary>
    private static long[]? Statistics(int id)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{id}/stat");
            return [.. line[(line.LastIndexOf(')') + 2)..].Split(' ').Select(field => long.TryParse(field, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        }
        catch (IOException)
        {
            return null;
        }
    }
}
