using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using NewsArchive.Web.Commands;

var arguments = ProgramArguments.From(args);
var root = new RootCommand("A news archive: import articles, read them, search them by person and organization.")
{
    CommonOptions.Data,
    ServeCommand.Create(BuildSite),
};
ServeCommand.AddTo(root, BuildSite);

var parsed = root.Parse(arguments.Verb);
var status = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
return parsed.Action is ParseErrorAction ? ExitCode.WrongUsage : status;

WebApplication BuildSite(DirectoryInfo data, string urls)
{
    data.Create();
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions
    {
        Args = arguments.Settings,
        ApplicationName = typeof(Program).Assembly.GetName().Name,
        ContentRootPath = AppContext.BaseDirectory,
    });
    builder.WebHost.UseUrls(urls).UseStaticWebAssets();
    builder.Services.AddDbContext<ArchiveDbContext, SqliteArchiveDbContext>(options =>
        options.UseSqlite($"Data Source={Path.Combine(data.FullName, "archive.db")}"));
    builder.Services.AddRazorPages();
    builder.Services.AddHealthChecks();

    var app = builder.Build();
    using (var scope = app.Services.CreateScope())
        scope.ServiceProvider.GetRequiredService<ArchiveDbContext>().Database.Migrate();

    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapHealthChecks("/health");
    return app;
}
