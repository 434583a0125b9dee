namespace NewsArchive.Core.Export.References;

/// <summary>A way to write references for other programs.</summary>
/// <param name="Name">As in addresses and on the command line: bib.</param>
/// <param name="WriteAsync">Writes all references as they come; what it needs around them is written even when there are none.</param>
public sealed record ReferenceFormat(string Name, string MediaType, Func<TextWriter, IAsyncEnumerable<Reference>, Task> WriteAsync)
{
    public static IReadOnlyList<ReferenceFormat> All { get; } =
    [
        new("ris", "application/x-research-info-systems", (writer, references) => EachAsync(writer, references, Ris.Of)),
        new("bib", "application/x-bibtex", (writer, references) => EachAsync(writer, references, BibTex.Of)),
        new("csl.json", "application/vnd.citationstyles.csl+json", CslJson.WriteAsync),
        new("csv", "text/csv", CsvTable.WriteAsync),
    ];

    /// <summary>Whether it also serves the reference of a single article: a table does not.</summary>
    public bool IsOfOne => Name != "csv";

    /// <summary>Null for a name that is none of <see cref="All"/>.</summary>
    public static ReferenceFormat? Named(string name) => All.FirstOrDefault(format => format.Name == name);

    private static async Task EachAsync(TextWriter writer, IAsyncEnumerable<Reference> references, Func<Reference, string> write)
    {
        await foreach (var reference in references)
            await writer.WriteAsync(write(reference));
    }
}
