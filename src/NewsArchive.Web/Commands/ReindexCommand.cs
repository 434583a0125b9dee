using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Commands;

/// <summary>Makes the search index anew from the stored articles, also while a site serves them.</summary>
internal static class ReindexCommand
{
    public static Command Create(ArchiveOpener open)
    {
        var command = new Command("reindex", "Make the search index anew from the stored articles. The site may go on meanwhile.");
        command.SetAction(async (parsed, cancellation) =>
        {
            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            return await RunAsync(scope.ServiceProvider, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var articles = await services.GetRequiredService<ArchiveDbContext>().Articles.CountAsync(cancellation);
        using var progress = new Progress("articles", done => articles == 0 ? null : (double)done / articles);
        var indexed = await services.GetRequiredService<Reindexing>().RunAsync(progress, cancellation);
        progress.Clear();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{indexed} articles indexed"));
        return ExitCode.Done;
    }
}
