using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace NewsArchive.Browser.Tests.Running;

/// <summary>The real program, serving a data folder of its own on a free port of this machine.</summary>
internal sealed class ArchiveProcess : IAsyncDisposable
{
    /// <summary>The seeds are batch 1, the samples batch 2.</summary>
    private const string SeedsAreImported = "Batch 2 is finished";

    private const string SetUpPath = "/account/set-up?";
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("newsarchive-browser-");
    private readonly ConcurrentQueue<string> _console = new();
    private readonly Process _process;

    private ArchiveProcess()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _process = new Process { StartInfo = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true } };
        foreach (var argument in (string[])[ProgramPath, "serve", "--data", _data.FullName, "--urls", Address.OriginalString])
            _process.StartInfo.ArgumentList.Add(argument);
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
    }

    /// <summary>What the console says when everything is there to read.</summary>
    private string IsFilled { get; init; } = SeedsAreImported;

    public Uri Address { get; }

    /// <summary>The link to make the first account, as printed on the console.</summary>
    public Uri SetUpLink => Console.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .LastOrDefault(word => word.Contains(SetUpPath, StringComparison.Ordinal)) is { } link
        ? new Uri(Address, link[link.IndexOf(SetUpPath, StringComparison.Ordinal)..])
        : throw new InvalidOperationException($"The console shows no set-up link:\n{Console}");

    private string Console => string.Join('\n', _console);

    private static string ProgramPath => typeof(ArchiveProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "ProgramPath").Value!;

    /// <summary>Starts the program and waits until it is healthy and its first start has imported the seeds.</summary>
    public static async Task<ArchiveProcess> StartAsync()
    {
        var archive = new ArchiveProcess();
        await archive.ServeAsync();
        return archive;
    }

    /// <summary>The same over these files and folders in the place of the seeds.</summary>
    public static async Task<ArchiveProcess> StartWithAsync(params string[] paths)
    {
        var archive = new ArchiveProcess { IsFilled = "" };
        using (var import = Process.Start("dotnet", [ProgramPath, "import", .. paths, "--data", archive._data.FullName]))
            await import.WaitForExitAsync();
        await archive.ServeAsync();
        return archive;
    }

    private async Task ServeAsync()
    {
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _data.Delete(recursive: true);
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < StartLimit; await Task.Delay(TimeSpan.FromMilliseconds(100)))
        {
            if (_process.HasExited)
                throw new InvalidOperationException($"The archive stopped with status {_process.ExitCode}:\n{Console}");
            if (Console.Contains(IsFilled, StringComparison.Ordinal) && await IsHealthyAsync(client))
                return;
        }

        throw new TimeoutException($"The archive was not ready after {StartLimit}:\n{Console}");
    }

    private static async Task<bool> IsHealthyAsync(HttpClient client)
    {
        try
        {
            using var response = await client.GetAsync(new Uri("/health", UriKind.Relative));
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is not null)
            _console.Enqueue(line.Data);
    }
}
