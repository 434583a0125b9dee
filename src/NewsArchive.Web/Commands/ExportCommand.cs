using System.CommandLine;
using System.Text;
using NewsArchive.Core.Export;
using NewsArchive.Core.Export.References;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Api;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Commands;

/// <summary>Writes everything that a question finds to a file, for other programs.</summary>
internal static class ExportCommand
{
    private const string JsonLines = "jsonl";

    // Names that people know the formats by, beside those of the addresses.
    private static readonly Dictionary<string, string> OtherNames = new() { ["bibtex"] = "bib", ["csl-json"] = "csl.json" };

    public static Command Create(ArchiveOpener open)
    {
        string[] names = [JsonLines, .. ReferenceFormat.All.Select(format => format.Name), .. OtherNames.Keys];
        var format = new Option<string>("--format") { Description = $"One of {string.Join(", ", names)}.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong(names);
        var query = new Option<string?>("--query") { Description = "Only what this question of the search language finds.", HelpName = "Q" };
        var site = new Option<Uri>("--site") { Description = "The address of the archive's site, for the addresses of the articles.", HelpName = "URL", DefaultValueFactory = _ => new("http://localhost:5000") };
        var output = new Argument<string>("OUT") { Description = "The file to write; - for standard output." };
        var command = new Command("export", "Write all articles, or those that a question finds, for other programs.") { format, query, site, output };
        command.SetAction(async (parsed, cancellation) =>
        {
            using var archive = await open(parsed.GetRequiredValue(CommonOptions.Data));
            await using var scope = archive.Services.CreateAsyncScope();
            var asked = parsed.GetRequiredValue(format);
            var question = SearchQuery.Parse(parsed.GetValue(query));
            foreach (var mistake in question.Mistakes)
                Console.Error.WriteLine(mistake.Explanation);

            await using var writer = Writer(parsed.GetRequiredValue(output));
            await WriteAsync(scope.ServiceProvider, OtherNames.GetValueOrDefault(asked, asked), question, parsed.GetRequiredValue(site), writer, cancellation);
            return question.Mistakes.Count == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static StreamWriter Writer(string path) =>
        new(path == "-" ? Console.OpenStandardOutput() : File.Create(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static async Task WriteAsync(IServiceProvider services, string format, SearchQuery question, Uri site, TextWriter writer, CancellationToken cancellation)
    {
        var (archive, index) = (services.GetRequiredService<ArchiveDbContext>(), services.GetRequiredService<ISearchIndex>());
        if (ReferenceFormat.Named(format) is { } references)
        {
            var found = ReferenceQueries.FoundAsync(archive, index, question, (id, title) => new Uri(site, Links.Article(id, title)).AbsoluteUri, cancellation);
            await references.WriteAsync(writer, found);
            return;
        }

        await ArticleExport.WriteLinesAsync(writer, archive, index, question, ArticleApi.ArticleLinks, cancellation);
    }
}
