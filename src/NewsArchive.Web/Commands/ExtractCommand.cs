using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using NewsArchive.Core.Export;
using NewsArchive.Core.Importing;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;
using NewsArchive.Extraction.Formats.Containers;

namespace NewsArchive.Web.Commands;

/// <summary>Reads and extracts files without any archive: one line of JSON an article, in the order of the paths.</summary>
internal static class ExtractCommand
{
    private static readonly Dictionary<string, ExtractionParts> PartNames = new(StringComparer.Ordinal)
    {
        ["parties"] = ExtractionParts.Parties,
        ["quotes"] = ExtractionParts.Quotes,
    };

    /// <param name="options">Gives the limits of a file.</param>
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
            RunAsync(parsed.GetRequiredValue(paths), parsed.GetValue(parts), parsed.GetValue(threads), options().Validated().Limits, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, ExtractionParts parts, int threads, ReadLimits limits, CancellationToken cancellation)
    {
        var status = ExitCode.Done;
        var walk = new InputWalk(paths);
        using var progress = new Progress("files", _ => walk.Share);
        await using var output = Console.OpenStandardOutput();
        var members = walk.Sources().SelectMany(source => source.Members(limits), (source, member) => new InputMember(source.Path, member));
        await foreach (var ready in OrderedWork.RunAsync(members.ToAsyncEnumerable(), threads, member => ExtractAsync(member, limits, parts), cancellation))
        {
            foreach (var lines in ready)
            {
                await output.WriteAsync(lines.Utf8, cancellation);
                if (lines.IsRefusal)
                    status = ExitCode.Refused;
                if (lines.Note is not null)
                {
                    progress.Clear();
                    await Console.Error.WriteLineAsync(HarmlessText.Of(lines.Note));
                }

                progress.Advance();
            }
        }

        return status;
    }

    private static async Task<ExtractLines> ExtractAsync(InputMember input, ReadLimits limits, ExtractionParts parts)
    {
        if (input.Member.LeftOut is { } leftOut)
            return ExtractLines.Noted($"{input.Path}: {leftOut}");
        if (input.Member.File is not { } file)
            return ExtractLines.Refusal(input, input.Member.Refusal!);

        try
        {
            var prepared = await PreparedFile.OfAsync(file, limits.FileTime, parts);
            return prepared.Refusal is { } refusal ? ExtractLines.Refusal(input, refusal) : ExtractLines.Of(input, prepared);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // One bad file never stops the rest.
            return ExtractLines.Refusal(
                input, $"{file.Name} could not be read because the program made a mistake. Please report it: {failure.GetType().Name}: {failure.Message}");
        }
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

/// <param name="Path">As given on the command line.</param>
internal sealed record InputMember(string Path, Member Member);

/// <summary>The output for one file or member of a container, as UTF-8, and what people should know beside it.</summary>
internal sealed record ExtractLines(ReadOnlyMemory<byte> Utf8, bool IsRefusal, string? Note = null)
{
    public static ExtractLines Of(InputMember input, PreparedFile prepared)
    {
        var sha256 = PreparedFile.Sha256Of(prepared.File.Bytes.Span);
        using var lines = new MemoryStream();
        foreach (var article in prepared.Articles)
        {
            var json = ArticleJson.From(article, input.Path, sha256) with { Member = input.Member.Inner };
            JsonSerializer.Serialize(lines, json, ArticleJsonContext.Readable.ArticleJson);
            lines.WriteByte((byte)'\n');
        }

        return new ExtractLines(lines.ToArray(), IsRefusal: false);
    }

    public static ExtractLines Refusal(InputMember input, string error)
    {
        var json = new RefusedFileJson(input.Path, input.Member.Inner, error);
        byte[] line = [.. JsonSerializer.SerializeToUtf8Bytes(json, ArticleJsonContext.Readable.RefusedFileJson), (byte)'\n'];
        return new ExtractLines(line, IsRefusal: true);
    }

    public static ExtractLines Noted(string note) => new(ReadOnlyMemory<byte>.Empty, IsRefusal: false, note);
}
