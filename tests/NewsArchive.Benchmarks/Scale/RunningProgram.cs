using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>The published program, asked over HTTP as any other client asks it: facets, totals and JSON included.</summary>
internal sealed class RunningProgram : ISearchEngine
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly HttpClient client;

    private RunningProgram(Process process, Uri address) => (this.process, client) = (process, new() { BaseAddress = address, Timeout = s_patience });

    public string Name => "NewsArchive";

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public long Memory => Machine.OwnMemory(process.Id);

    /// <param name="program">The published executable.</param>
    public static async Task<RunningProgram> StartAsync(string program, string folder)
    {
        var address = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Machine.FreePort()}"));
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (var argument in new[] { "serve", "--data", folder, "--urls", address.ToString() })
            start.ArgumentList.Add(argument);
        var started = Process.Start(start)!;

        // Read and dropped: a full pipe would stop the program.
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();

        var running = new RunningProgram(started, address);
        await running.WaitAsync();
        return running;
    }

    public static string Path(Question question, int limit = 20) => string.Create(
        CultureInfo.InvariantCulture, $"/api/v1/search?q={Uri.EscapeDataString(question.ToString())}&sort={question.Order.ToString().ToLowerInvariant()}&limit={limit}");

    public async Task<IReadOnlyList<int>> SearchAsync(Question question)
    {
        using var answer = JsonDocument.Parse(await FetchAsync(Path(question)));
        return [.. answer.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetInt32())];
    }

    public Task<byte[]> FetchAsync(string path) => client.GetByteArrayAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page that the API names as that of an article or a party.</summary>
    public async Task<string> PageAsync(string apiPath)
    {
        using var answer = JsonDocument.Parse(await FetchAsync(apiPath));
        return answer.RootElement.GetProperty("url").GetString()!;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task WaitAsync()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await FetchAsync("/health");
                return;
            }
            catch (HttpRequestException) when (!process.HasExited && waited.Elapsed < s_patience)
            {
                await Task.Delay(200);
            }
        }
    }
}
