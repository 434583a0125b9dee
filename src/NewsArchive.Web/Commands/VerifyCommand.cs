using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Commands;

/// <summary>Checks that the archive still is what was imported, and lists everything that is not.</summary>
internal static class VerifyCommand
{
    public static Command Create(ArchiveOpener open)
    {
        var json = CommonOptions.Json();
        var command = new Command("verify", "Check every original, its text and every finding against what was stored.") { json };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            return await RunAsync(scope.ServiceProvider, parsed.GetValue(json), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool asJson, CancellationToken cancellation)
    {
        var originals = await services.GetRequiredService<ArchiveDbContext>().Originals.CountAsync(cancellation);
        var failures = 0;
        using var progress = new Progress("originals", done => originals == 0 ? null : (double)done / originals);
        await foreach (var failure in services.GetRequiredService<FixityCheck>().RunAsync(progress, cancellation))
        {
            failures++;
            progress.Clear();
            Console.WriteLine(asJson ? JsonLine(failure) : $"{failure.Where}\t{failure.Explanation}");
        }

        progress.Clear();
        Console.WriteLine(asJson
            ? JsonSerializer.Serialize(new VerifyTotals(originals, failures), CommandJson.Default.VerifyTotals)
            : string.Create(CultureInfo.InvariantCulture, $"{originals} originals checked, {failures} failures"));
        return failures == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static string JsonLine(FixityFailure failure) => JsonSerializer.Serialize(
        new VerifyFailure(failure.Kind.ToString().ToLowerInvariant(), failure.Where, failure.Explanation), CommandJson.Default.VerifyFailure);
}

internal sealed record VerifyFailure(string Kind, string Where, string Explanation);

internal sealed record VerifyTotals(int Originals, int Failures);
