using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Commands;

/// <summary>Imports files into the archive, one line of result for each.</summary>
internal static class ImportCommand
{
    public static Command Create(ArchiveOpener open)
    {
        var paths = CommonOptions.Paths();
        var json = CommonOptions.Json();
        var command = new Command("import", "Import files and folders (“-” is standard input) into the archive.") { paths, json };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            var run = new ImportRun(scope.ServiceProvider.GetRequiredService<Importer>(), parsed.GetValue(json) ? ImportReport.AsJson : ImportReport.AsText);
            return await run.ImportAsync([.. InputFiles.Find(parsed.GetRequiredValue(paths))], cancellation);
        });
        return command;
    }
}

/// <summary>One run of the verb.</summary>
internal sealed class ImportRun(Importer importer, ImportReport report)
{
    private int? batch;

    public async Task<int> ImportAsync(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var totals = new ImportTotals();
        using var progress = new Progress(files.Count, "files");
        foreach (var file in files)
        {
            var result = ImportResult.Of(file.Path, await ImportAsync(file, cancellation));
            progress.Clear();
            Console.WriteLine(report.Line(result));
            totals.Count(result);
            progress.Advance();
        }

        progress.Clear();
        Console.WriteLine(report.Last(totals));
        return totals.Refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private async Task<ImportOutcome> ImportAsync(InputFile file, CancellationToken cancellation)
    {
        if (file.Problem is not null)
            return new ImportOutcome.Refused(file.Problem);

        batch ??= await importer.StartBatchAsync(BatchOrigin.CommandLine, cancellation: cancellation);
        return await importer.ImportAsync(batch.Value, SourceOf(file), cancellation);
    }

    private static FileSource SourceOf(InputFile file)
    {
        if (file.Path == InputFiles.StandardInput)
            return new FileSource("standard input", null, Console.OpenStandardInput);

        // A pipe or a device has no length either; opening one could wait for ever.
        var info = new FileInfo(file.Path);
        return info is { Exists: true, Length: 0 } ? new FileSource(info.Name, 0, () => Stream.Null) : FileSource.Of(info);
    }
}

/// <summary>What became of one file, as the verb reports it.</summary>
internal sealed record ImportResult(string File, string Outcome, IReadOnlyList<int> Articles, string? Reason)
{
    public static ImportResult Of(string file, ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Imported imported => new(file, "imported", imported.ArticleIds, null),
        ImportOutcome.AlreadyHere known => new(file, "already here", known.ArticleIds, null),
        ImportOutcome.Refused refused => new(file, "refused", [], refused.Reason),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "An outcome without a word for it."),
    };
}

internal sealed class ImportTotals
{
    public int Imported { get; private set; }
    public int AlreadyHere { get; private set; }
    public int Refused { get; private set; }

    public void Count(ImportResult result)
    {
        switch (result.Outcome)
        {
            case "imported": Imported++; break;
            case "already here": AlreadyHere++; break;
            default: Refused++; break;
        }
    }
}

/// <summary>How results are written: lines for people or lines of JSON.</summary>
internal sealed record ImportReport(Func<ImportResult, string> Line, Func<ImportTotals, string> Last)
{
    public static ImportReport AsText { get; } = new(
        result => string.Join('\t', [result.Outcome, HarmlessText.Of(result.File), .. result.Articles.Select(id => string.Create(CultureInfo.InvariantCulture, $"/articles/{id}")), .. Reason(result)]),
        totals => string.Create(CultureInfo.InvariantCulture, $"{totals.Imported} imported, {totals.AlreadyHere} already here, {totals.Refused} refused"));

    public static ImportReport AsJson { get; } = new(
        result => JsonSerializer.Serialize(result, CommandJson.Default.ImportResult),
        totals => JsonSerializer.Serialize(totals, CommandJson.Default.ImportTotals));

    private static string[] Reason(ImportResult result) => result.Reason is null ? [] : [HarmlessText.Of(result.Reason)];
}
