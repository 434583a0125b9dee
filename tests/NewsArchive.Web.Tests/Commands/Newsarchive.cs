using System.Diagnostics;

namespace NewsArchive.Web.Tests.Commands;

/// <summary>What a run of the program left behind.</summary>
internal sealed record Run(int Status, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>The program as a real process, in a folder of its own.</summary>
internal sealed class Newsarchive : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    public string Folder { get; } = Directory.CreateTempSubdirectory("newsarchive-verb-").FullName;

    /// <summary>Writes a file below the folder and returns its path from there.</summary>
    public string Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return path;
    }

    public async Task<Run> RunAsync(string arguments, string input = "")
    {
        using var process = Start(arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new Run(process.ExitCode, await output, await errors);
    }

    public Process Start(string arguments) => Process.Start(new ProcessStartInfo("dotnet", $"\"{Path.Combine(AppContext.BaseDirectory, "newsarchive.dll")}\" {arguments}")
    {
        WorkingDirectory = Folder,
        UseShellExecute = false,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
