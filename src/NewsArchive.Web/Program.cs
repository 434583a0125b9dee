using NewsArchive.Core;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Web;
using NewsArchive.Web.Accounts;
using NewsArchive.Web.Api;
using NewsArchive.Web.Commands;
using NewsArchive.Web.Deletion;
using NewsArchive.Web.Importing;
using NewsArchive.Web.Security;

var arguments = ProgramArguments.From(args);
return await VerbRunner.RunAsync(Verbs.Create(OpenArchiveAsync, BuildSiteAsync, ReadImportOptions).Parse(arguments.Verb));

// The archive without the site, for the other verbs.
async Task<IHost> OpenArchiveAsync(DirectoryInfo data)
{
    var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings
    {
        Args = arguments.Settings,
        ContentRootPath = AppContext.BaseDirectory,
    });
    AddArchive(builder, data);
    var host = builder.Build();
    await OpenAsync(host.Services);
    return host;
}

async Task<WebApplication> BuildSiteAsync(DirectoryInfo data, string urls)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = arguments.Settings,
        ApplicationName = typeof(Program).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.WebHost.UseUrls(urls).UseStaticWebAssets().ConfigureKestrel(kestrel =>
    {
        kestrel.AddServerHeader = false;

        // The longest question that is read, in letters that take nine characters of an address each.
        kestrel.Limits.MaxRequestLineSize = 128 * 1024;
    });
    AddArchive(builder, data);
    builder.Services.AddImports(builder.Configuration);
    builder.Services.AddAccounts();
    builder.Services.AddSiteSecurity(builder.Configuration, data.FullName);
    builder.Services.AddRazorPages(pages =>
    {
        pages.RequireSignIn();
        pages.RefuseUnhandledMethods();
    });
    builder.Services.AddPageCompression();
    builder.Services.AddHealthChecks();
    builder.Services.AddApi();

    var app = builder.Build();
    await OpenAsync(app.Services);

    app.UseForwardedHeaders();
    app.UseSiteSecurityHeaders();
    app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/error", StatusCodeSelector = ErrorStatus.Of });
    app.UseStatusCodePagesWithReExecute("/error", "?status={0}");
    app.UseHsts();
    app.UseUploadLimit();
    app.UseTombstones();
    app.UseRouting();
    app.UseAuthentication();
    app.UseNoStoreForPrivatePages();
    app.UseAuthorization();
    app.UsePageCompression();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapHealthChecks("/health");
    app.MapApi();
    return app;
}

static void AddArchive(IHostApplicationBuilder builder, DirectoryInfo data)
{
    builder.Services.AddArchiveLogging(data.FullName);
    builder.Services.AddArchive(data.FullName, options => builder.Configuration.GetSection(ImportOptions.Section).Bind(options));
}

// For the verb that needs no archive.
ImportOptions ReadImportOptions() => new ConfigurationBuilder()
    .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
    .AddEnvironmentVariables()
    .AddCommandLine(arguments.Settings)
    .Build().GetSection(ImportOptions.Section).Get<ImportOptions>() ?? new();

static async Task OpenAsync(IServiceProvider services)
{
    await using var scope = services.CreateAsyncScope();
    await scope.ServiceProvider.GetRequiredService<ArchiveStore>().OpenAsync();
}
