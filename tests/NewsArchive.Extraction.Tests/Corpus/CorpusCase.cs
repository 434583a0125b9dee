using System.Text.Json.Nodes;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Corpus;

/// <summary>One article with the findings that a careful reader expects of it.</summary>
/// <param name="Expected">What must be found.</param>
/// <param name="Gold">All parties and quotes; null for cases about other things.</param>
internal sealed record CorpusCase(string Name, IncomingFile File, JsonNode Expected, Gold? Gold)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static IEnumerable<string> Names => Directory.EnumerateDirectories(Folder).Where(folder => Directory.EnumerateFiles(folder, "article.*").Any()).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal);

    public static CorpusCase Read(string name)
    {
        var article = Directory.EnumerateFiles(Path.Combine(Folder, name), "article.*").Single();
        var expected = JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, name, "expected.json")))!;
        var gold = Path.Combine(Folder, name, "gold.json");
        return new(name, new(Path.GetFileName(article), System.IO.File.ReadAllBytes(article)), expected, System.IO.File.Exists(gold) ? Gold.Read(System.IO.File.ReadAllText(gold)) : null);
    }

    public ExtractedArticle Extract()
    {
        var outcome = FormatReaders.Read(File);
        Assert.Null(outcome.Refusal);
        return ArticleExtractor.Extract(Assert.Single(outcome.Drafts));
    }
}
