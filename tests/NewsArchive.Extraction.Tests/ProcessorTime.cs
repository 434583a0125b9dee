using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NewsArchive.Extraction.Tests;

/// <summary>Measures work by the processor time of its thread, which a busy machine does not stretch as it stretches the clock.</summary>
internal static class ProcessorTime
{
    /// <summary>Twice the five seconds that a file may take on a quiet machine: shared caches make a busy one slower.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private const int ThreadClock = 3;

    /// <summary>Does the work and fails when it takes too long.</summary>
    public static T InTime<T>(string what, Func<T> work)
    {
        var start = Now;
        var result = work();
        var taken = Now - start;
        Assert.True(taken < Limit, $"{what} took {taken}");
        return result;
    }

    private static TimeSpan Now =>
        OperatingSystem.IsLinux() && ClockGetTime(ThreadClock, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeOfThread time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct TimeOfThread(nint Seconds, nint Nanoseconds);
}
