using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using NewsArchive.Training.Evaluation;

namespace NewsArchive.Training.Tests.Evaluation;

/// <summary>The way from a folder to its figures.</summary>
public sealed class PageRunTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("gold");

    public PageRunTests()
    {
        folder.CreateSubdirectory("html");
        Write("html/storm.html.gz", """
            <html lang="en"><head><meta property="article:published_time" content="2024-03-01T10:00:00Z"></head><body><article><h1>Storm over Elsin</h1>
            <p>The storm reached the harbour of Elsin in the early morning and tore nine boats from their moorings.</p></article></body></html>
            """);
        Write("html/empty.html.gz", "<html><body></body></html>");
        File.WriteAllText(Path.Combine(folder.FullName, GoldSet.FileName), """
            {"file": "html/storm.html.gz", "title": "Storm over Elsin", "date": "2024-03-01", "body": "The storm reached the harbour of Elsin in the early morning and tore nine boats from their moorings."}
            {"file": "html/empty.html.gz", "title": "Nothing at all"}

            """);
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Pages_are_read_and_scored_and_a_refused_one_counts_as_nothing_found()
    {
        var gold = GoldSet.Read(folder)!;

        var run = PageRun.Of(folder, gold);
        var scores = Scorecard.Of(gold, run.Predictions);

        Assert.Equal(1, scores["body"]["accuracy"]);
        Assert.Equal(1, scores["date"]["accuracy"]);
        Assert.Equal(0.5, scores["title"]["exact"]);
        Assert.StartsWith("html/empty.html.gz: ", Assert.Single(run.Refused), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_names_the_worst_misses()
    {
        var gold = GoldSet.Read(folder)!;
        var run = PageRun.Of(folder, gold);

        var report = new Report("set", run, Scorecard.Of(gold, run.Predictions, "title"), misses: 1);

        Assert.Contains("wanted  Nothing at all", report.ToText(), StringComparison.Ordinal);
        Assert.Equal("html/empty.html.gz", JsonNode.Parse(report.ToJson())!["scores"]!["title"]!["misses"]![0]!["file"]!.GetValue<string>());
    }

    [Fact]
    public void A_folder_without_gold_has_none() => Assert.Null(GoldSet.Read(new(Path.Combine(folder.FullName, "html"))));

    private void Write(string path, string page)
    {
        using var file = new GZipStream(File.Create(Path.Combine(folder.FullName, path)), CompressionMode.Compress);
        file.Write(Encoding.UTF8.GetBytes(page));
    }
}
