using System.Diagnostics;
using NewsArchive.Browser.Tests.Running;

namespace NewsArchive.Browser.Tests.Clients;

/// <summary>The real program over the seeds and odd files, for programs that read it.</summary>
public sealed class ClientsArchive : IAsyncLifetime
{
    private ArchiveProcess? archive;

    public async Task InitializeAsync()
    {
        if (InstalledClients.AreThere)
            archive = await ArchiveProcess.StartWithAsync(Path.Combine(InstalledClients.Folder, "odd"), Path.Combine(InstalledClients.Repository, "seeds", "samples"));
    }

    /// <summary>Runs one check against the site.</summary>
    /// <returns>0 and nothing, or what is wrong.</returns>
    public async Task<(int Status, string Said)> CheckAsync(string check)
    {
        var start = new ProcessStartInfo("node") { UseShellExecute = false, RedirectStandardError = true, WorkingDirectory = InstalledClients.Folder };
        foreach (var argument in (string[])["check.mjs", check, archive!.Address.OriginalString])
            start.ArgumentList.Add(argument);
        using var node = Process.Start(start)!;
        var said = await node.StandardError.ReadToEndAsync();
        await node.WaitForExitAsync();
        return (node.ExitCode, said);
    }

    public async Task DisposeAsync()
    {
        if (archive is not null)
            await archive.DisposeAsync();
    }
}
