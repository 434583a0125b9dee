using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NewsArchive.Core.Importing;

namespace NewsArchive.Web.Commands;

/// <summary>Imports files into the archive, one line of result for each file or member of a container.</summary>
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
            return await run.ImportAsync(parsed.GetRequiredValue(paths), cancellation);
        });
        return command;
    }
}

/// <summary>One run of the verb.</summary>
internal sealed class ImportRun(Importer importer, ImportReport report)
{
    public async Task<int> ImportAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var totals = new ImportTotals();
        var walk = new InputWalk(paths);
        using var progress = new Progress("files", _ => walk.Share);
        await foreach (var imported in ImportAsync(walk.Sources(), cancellation))
        {
            var result = ImportResult.Of(imported);
            progress.Clear();
            Console.WriteLine(report.Line(result));
            totals.Count(result);
            progress.Advance();
        }

        progress.Clear();
        Console.WriteLine(report.Last(totals));
        return totals.Refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>Starts the batch with the first file, so that an empty folder leaves none behind.</summary>
    private async IAsyncEnumerable<ImportedMember> ImportAsync(IEnumerable<FileSource> sources, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var files = sources.GetEnumerator();
        if (!files.MoveNext())
            yield break;

        var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine, cancellation: cancellation);
        await foreach (var imported in importer.ImportAsync(batch, FromCurrent(files), Environment.ProcessorCount, cancellation))
            yield return imported;
    }

    private static IEnumerable<FileSource> FromCurrent(IEnumerator<FileSource> files)
    {
        do
            yield return files.Current;
        while (files.MoveNext());
    }
}

/// <summary>What became of one file or member, as the verb reports it.</summary>
/// <param name="File">The path, and behind it the name inside a container.</param>
internal sealed record ImportResult(string File, string Outcome, IReadOnlyList<int> Articles, string? Reason)
{
    public static ImportResult Of(ImportedMember imported)
    {
        var file = imported.Member is null ? imported.Source.Path : $"{imported.Source.Path}/{imported.Member}";
        return imported.Outcome switch
        {
            ImportOutcome.Imported stored => new(file, "imported", stored.ArticleIds, null),
            ImportOutcome.AlreadyHere known => new(file, "already here", known.ArticleIds, null),
            ImportOutcome.Refused refused => new(file, "refused", [], refused.Reason),
            ImportOutcome.LeftOut leftOut => new(file, "left out", [], leftOut.Note),
            var other => throw new ArgumentOutOfRangeException(nameof(imported), other, "An outcome without a word for it."),
        };
    }
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
            case "refused": Refused++; break;
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
