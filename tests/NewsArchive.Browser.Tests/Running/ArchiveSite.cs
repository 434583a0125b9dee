using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Running;

/// <summary>One running archive with a browser to visit it; shared by the tests of a class.</summary>
public sealed class ArchiveSite : IAsyncLifetime
{
    private static readonly string[] BrowserArguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private ArchiveProcess? _archive;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri SetUpLink => _archive!.SetUpLink;

    public async Task InitializeAsync()
    {
        if (InstalledBrowser.Path is not { } path || !File.Exists(path))
            return;

        _archive = await ArchiveProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = BrowserArguments });
    }

    /// <summary>A page of a visitor nobody has seen before; skips the test where no browser is installed.</summary>
    public async Task<IPage> NewVisitorAsync(BrowserNewContextOptions? options = null)
    {
        InstalledBrowser.Require();
        options ??= new();
        options.BaseURL = _archive!.Address.OriginalString;
        options.Locale = "en-GB";
        var context = await _browser!.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_archive is not null)
            await _archive.DisposeAsync();
    }
}
