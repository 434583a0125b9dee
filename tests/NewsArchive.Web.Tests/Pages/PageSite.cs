using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NewsArchive.Core;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;
using NewsArchive.Web.Security;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>The public pages over an archive in a folder of its own, on a real database file; gone when disposed.</summary>
internal sealed class PageSite : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("newsarchive-pages-").FullName;
    private readonly WebApplication app;

    private PageSite()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Services.AddArchive(folder);
        builder.Services.AddSiteSecurity(builder.Configuration, folder);
        builder.Services.AddRazorPages().AddApplicationPart(typeof(Links).Assembly);
        app = builder.Build();
        app.UseSiteSecurityHeaders();
        app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
        app.MapRazorPages();
    }

    public HttpClient Client { get; private set; } = null!;

    public static async Task<PageSite> StartAsync(params IReadOnlyList<Article> articles)
    {
        var site = new PageSite();
        await using (var scope = site.app.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
        await site.StoreAsync(articles);
        await site.app.StartAsync();
        site.Client = site.app.GetTestClient();
        return site;
    }

    /// <summary>The page at an address, following redirects; fails when it is not there.</summary>
    public async Task<string> ReadAsync(string address)
    {
        var response = await Client.GetAsync(address);
        if (response.Headers.Location is { } location)
            response = await Client.GetAsync(location);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<TResult> RunAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task StoreAsync(IReadOnlyList<Article> articles)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var archive = scope.ServiceProvider.GetRequiredService<ArchiveDbContext>();
        var index = scope.ServiceProvider.GetRequiredService<ISearchIndex>();
        foreach (var article in articles)
        {
            archive.Add(article);
            await archive.SaveChangesAsync();
            await index.IndexAsync(article, default);
        }

        await archive.SaveChangesAsync();
        await index.IndexPartiesAsync([.. archive.Parties.Select(party => party.Id)], default);
    }
}
