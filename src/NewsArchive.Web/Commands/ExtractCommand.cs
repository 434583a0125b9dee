using System.CommandLine;
using System.CommandLine.Parsing;
using System.Security.Cryptography;
using System.Text.Json;
using NewsArchive.Core.Export;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Web.Commands;

/// <summary>Reads and extracts files without any archive: one line of JSON an article, in the order of the paths.</summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, ExtractionParts> PartNames = new(StringComparer.Ordinal)
    {
        ["parties"] = ExtractionParts.Parties,
        ["quotes"] = ExtractionParts.Quotes,
    };

    /// <param name="options">Gives the limit on the size of a file.</param>
    public static Command Create(Func<ImportOptions> options)
    {
        var paths = CommonOptions.Paths();
        var parts = new Option<ExtractionParts>("--without")
        {
            Description = "What to leave out, parted by commas: parties, quotes.",
            HelpName = "PARTS",
            CustomParser = PartsWithout,
            DefaultValueFactory = _ => ExtractionParts.All,
        };
        var threads = new Option<int>("--threads")
        {
            Description = "How many files to work on at once.",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        threads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 256)
                result.AddError("--threads takes a whole number from 1 to 256.");
        });
        var command = new Command("extract", "Extract facts from files without an archive: one line of JSON an article.") { paths, parts, threads };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(parts), parsed.GetValue(threads), options(), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, ExtractionParts parts, int threads, ImportOptions options, CancellationToken cancellation)
    {
        var reader = new InputReader(options);
        var status = ExitCode.Done;
        using var progress = new Progress(InputFiles.Find(paths).Count(), "files");
        await using var output = Console.OpenStandardOutput();
        await foreach (var lines in OrderedWork.RunAsync(InputFiles.Find(paths), threads, file => Extract(file, reader, parts), cancellation))
        {
            await output.WriteAsync(lines.Utf8, cancellation);
            if (lines.IsRefusal)
                status = ExitCode.Refused;
            progress.Advance();
        }

        return status;
    }

    private static ExtractLines Extract(InputFile input, InputReader reader, ExtractionParts parts)
    {
        try
        {
            var read = reader.Read(input);
            return read.File is null ? ExtractLines.Refusal(input.Path, read.Problem!) : Extract(input.Path, read.File, parts);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One bad file never stops the rest.
            return ExtractLines.Refusal(
                input.Path, $"{input.Path} could not be read because the program made a mistake. Please report it: {failure.GetType().Name}: {failure.Message}");
        }
    }

    private static ExtractLines Extract(string path, IncomingFile file, ExtractionParts parts)
    {
        var read = FormatReaders.Read(file);
        if (read.Refusal is not null)
            return ExtractLines.Refusal(path, read.Refusal);
        if (read.Drafts.Count == 0)
            return ExtractLines.Refusal(path, $"{path} holds no article. Check that it is the file you meant.");

        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return ExtractLines.Of(read.Drafts.Select(draft => ArticleJson.From(ArticleExtractor.Extract(draft, parts), path, sha256)));
    }

    private static ExtractionParts PartsWithout(ArgumentResult without)
    {
        var parts = ExtractionParts.All;
        foreach (var name in without.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries)))
        {
            if (PartNames.TryGetValue(name, out var part))
                parts &= ~part;
            else
                without.AddError($"--without takes parties, quotes, or both parted by a comma, not “{name}”.");
        }

        return parts;
    }
}

/// <summary>The output for one file, as UTF-8.</summary>
internal sealed record ExtractLines(ReadOnlyMemory<byte> Utf8, bool IsRefusal)
{
    public static ExtractLines Of(IEnumerable<ArticleJson> articles)
    {
        using var lines = new MemoryStream();
        foreach (var article in articles)
        {
            JsonSerializer.Serialize(lines, article, ArticleJsonContext.Readable.ArticleJson);
            lines.WriteByte((byte)'\n');
        }

        return new ExtractLines(lines.ToArray(), IsRefusal: false);
    }

    public static ExtractLines Refusal(string file, string error)
    {
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(new RefusedFileJson(file, error), ArticleJsonContext.Readable.RefusedFileJson), (byte)'\n'];
        return new ExtractLines(line, IsRefusal: true);
    }
}
