using System.Diagnostics;
using System.Globalization;

namespace NewsArchive.Benchmarks.Scale;

/// <summary>A PostgreSQL server of its own, started as a user without rights and stopped at the end.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Unprivileged = "postgres";

    private readonly string programs;
    private readonly string folder;

    private PostgresCluster(string programs, string folder, int port)
    {
        (this.programs, this.folder) = (programs, folder);
        ConnectionString = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=news;Database=postgres;Command Timeout=0");
    }

    public string ConnectionString { get; }

    /// <summary>Of the server and all its processes. The first line of this file is the server's number.</summary>
    public TimeSpan Processor => Machine.ProcessorOfFamily(int.Parse(File.ReadLines(Path.Combine(folder, "postmaster.pid")).First(), CultureInfo.InvariantCulture));

    /// <summary>Null when PostgreSQL's programs are not installed where Debian puts them.</summary>
    public static async Task<PostgresCluster?> StartAsync(string folder)
    {
        const string Installed = "/usr/lib/postgresql";
        if (!Directory.Exists(Installed) || Directory.EnumerateDirectories(Installed).Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "initdb"))) is not { } programs)
            return null;

        var port = Machine.FreePort();
        var cluster = new PostgresCluster(programs, folder, port);
        if (!File.Exists(Path.Combine(folder, "PG_VERSION")))
        {
            if (Environment.IsPrivilegedProcess)
                await RunAsync("chown", Unprivileged, folder);
            await cluster.RunUnprivilegedAsync("initdb", "-D", folder, "-U", "news", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        }

        var settings = string.Create(
            CultureInfo.InvariantCulture,
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c shared_buffers=2GB -c work_mem=256MB -c maintenance_work_mem=1GB -c max_wal_size=8GB -c fsync=off -c synchronous_commit=off");
        await cluster.RunUnprivilegedAsync("pg_ctl", "-D", folder, "-w", "-t", "300", "-l", Path.Combine(folder, "log"), "-o", settings, "start");
        return cluster;
    }

    public async ValueTask DisposeAsync() => await RunUnprivilegedAsync("pg_ctl", "-D", folder, "-m", "fast", "-w", "-t", "300", "stop");

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private Task RunUnprivilegedAsync(string program, params string[] arguments) =>
        Environment.IsPrivilegedProcess
            ? RunAsync("runuser", ["-u", Unprivileged, "--", Path.Combine(programs, program), .. arguments])
            : RunAsync(Path.Combine(programs, program), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // Through the shell, so that a server that stays behind does not hold this program's output open.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/", ArgumentList = { "-c", "exec \"$0\" \"$@\" >/dev/null </dev/null", program } };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
