using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core;
using NewsArchive.Core.Accounts;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Accounts;

namespace NewsArchive.Web.Tests;

/// <summary>The whole program with its worker, on an archive in a folder of its own; gone when disposed.</summary>
internal sealed partial class LiveSite : WebApplicationFactory<Program>
{
    public const string AccountName = "ada";
    public const string Password = "four quiet words here";

    private readonly bool ownsFolder;
    private readonly (string Key, string Value)[] settings;

    private LiveSite(string folder, bool ownsFolder, (string Key, string Value)[] settings) =>
        (Folder, this.ownsFolder, this.settings) = (folder, ownsFolder, settings);

    public string Folder { get; }

    public string SetUpToken => Services.GetRequiredService<SetUpToken>().Value;

    /// <summary>A site on an archive that has seen an import already, so that it does not begin with the seeds.</summary>
    public static async Task<LiveSite> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("newsarchive-web-").FullName;
        await InArchiveAsync(folder, (Importer importer) => importer.StartBatchAsync(BatchOrigin.CommandLine));
        return new LiveSite(folder, ownsFolder: true, settings);
    }

    /// <summary>The same archive served by another process, as after a restart.</summary>
    public LiveSite Restarted() => new(Folder, ownsFolder: false, settings);

    /// <summary>Works on the archive behind the site's back, as the command line does.</summary>
    public Task<TResult> InArchiveAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull => InArchiveAsync(Folder, work);

    public HttpClient Browser() => CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    /// <summary>A browser that is signed in.</summary>
    public async Task<HttpClient> SignedInAsync()
    {
        if (!await InArchiveAsync((AccountStore accounts) => accounts.AnyAsync()))
            await InArchiveAsync((AccountStore accounts) => accounts.AddAsync(AccountName, Password));
        var browser = Browser();
        var response = await SignInAsync(browser, AccountName, Password);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        return browser;
    }

    public static Task<HttpResponseMessage> SignInAsync(HttpClient browser, string name, string password, string returnUrl = "") =>
        PostAsync(browser, "/account/sign-in", ("name", name), ("password", password), ("returnUrl", returnUrl));

    /// <summary>Opens the page with the form and sends it with the page's token.</summary>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, params (string Name, string Value)[] fields)
    {
        var token = await TokenAsync(browser, page);
        return await browser.PostAsync(page, new FormUrlEncodedContent([new("__RequestVerificationToken", token), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]));
    }

    public static async Task<HttpResponseMessage> UploadAsync(HttpClient browser, params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(browser, "/admin/import")), "__RequestVerificationToken" } };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "files", name);
        return await browser.PostAsync("/admin/import", form);
    }

    /// <summary>The page of a batch once nothing in it waits any more.</summary>
    public static async Task<string> FinishedBatchAsync(HttpClient browser, string page)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            var html = await browser.GetStringAsync(page, patience.Token);
            if (!html.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                return WebUtility.HtmlDecode(html);
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (!ownsFolder)
            return;

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", Folder);
        builder.ConfigureAppConfiguration(configuration =>
            configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))));
    }

    private static async Task<string> TokenAsync(HttpClient browser, string page)
    {
        var html = await browser.GetStringAsync(page);
        return FormToken.Match(html) is { Success: true } token ? token.Groups[1].Value : throw new InvalidOperationException($"{page} has no form.");
    }

    private static async Task<TResult> InArchiveAsync<TService, TResult>(string folder, Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var services = new ServiceCollection().AddArchive(folder).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FormToken { get; }
}
