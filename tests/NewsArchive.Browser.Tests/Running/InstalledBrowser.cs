namespace NewsArchive.Browser.Tests.Running;

/// <summary>The Chromium of this machine. Nothing is downloaded: without a browser the tests are skipped, and on a build server they fail.</summary>
internal static class InstalledBrowser
{
    private static readonly string[] Candidates =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    public static string? Path { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } chosen ? chosen : Candidates.FirstOrDefault(File.Exists);

    /// <summary>Skips the calling test, with the reason, where no browser is installed.</summary>
    public static void Require()
    {
        var isMissing = Path is null || !File.Exists(Path);
        if (isMissing && Environment.GetEnvironmentVariable("CI") == "true")
            throw new InvalidOperationException($"{Reason} A build server must have one, so that these tests run somewhere.");

        Skip.If(isMissing, Reason);
    }

    private static string Reason => Path is null
        ? "No Chromium found: install it (Debian: apt install chromium) or set CHROMIUM_PATH."
        : $"CHROMIUM_PATH names {Path}, which does not exist.";
}
