using System.Reflection;

namespace NewsArchive.Browser.Tests.Clients;

/// <summary>The programs of others on this machine. Without them the tests are skipped, and on a build server they fail.</summary>
internal static class InstalledClients
{
    public static string Folder { get; } = Path.Combine(Repository, "tests", "clients");

    public static string Repository => typeof(InstalledClients).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "Repository").Value!;

    public static bool AreThere => Missing([]) is null;

    /// <summary>Skips the calling test, with the reason, where one is missing.</summary>
    public static void Require(IEnumerable<string> programs)
    {
        var missing = Missing(programs);
        if (missing is not null && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException($"{missing} A build server must have it, so that these tests run somewhere.");

        Skip.If(missing is not null, missing);
    }

    private static string? Missing(IEnumerable<string> programs)
    {
        var missing = programs.Prepend("node").FirstOrDefault(program => !IsInstalled(program));
        if (missing is not null)
            return $"{missing} is not installed (Debian: apt install nodejs npm default-jre-headless pandoc biber bibutils citation-style-language-styles).";

        return Directory.Exists(Path.Combine(Folder, "node_modules")) ? null : "The packages are not installed: run npm ci in tests/clients.";
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)) || File.Exists(Path.Combine(folder, program + ".exe")));
}
