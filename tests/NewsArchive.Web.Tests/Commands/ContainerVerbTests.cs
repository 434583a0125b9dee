using System.IO.Compression;
using System.Text.Json;

namespace NewsArchive.Web.Tests.Commands;

public sealed class ContainerVerbTests : IDisposable
{
    private const string Story = "The Harbour Opens\n\nAnna Berg said on Monday that the harbour of Elsin was open again.\n";

    private readonly Newsarchive program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task Extract_names_the_file_as_given_and_the_member_inside()
    {
        Zip("in/bundle.zip", ("a/story.txt", Story), ("empty.txt", ""), ("p.png", "x"));

        var run = await program.RunAsync("extract in");

        Assert.Equal(1, run.Status);
        Assert.Equal(
            [("in/bundle.zip", "a/story.txt", "sha256"), ("in/bundle.zip", "empty.txt", "error")],
            run.Lines.Select(line => JsonDocument.Parse(line).RootElement)
                .Select(json => (json.GetProperty("file").GetString()!, json.GetProperty("member").GetString()!, json.TryGetProperty("error", out _) ? "error" : "sha256")));
        Assert.Contains("in/bundle.zip: Left out as parts of pages", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_has_an_error_for_a_container_with_nothing_to_read()
    {
        Zip("pictures.zip", ("a.png", "x"));

        var run = await program.RunAsync("extract pictures.zip");

        using var json = JsonDocument.Parse(run.Lines.Single());
        Assert.Equal(1, run.Status);
        Assert.Equal("pictures.zip", json.RootElement.GetProperty("file").GetString());
        Assert.False(json.RootElement.TryGetProperty("member", out _));
        Assert.StartsWith("pictures.zip holds no article", json.RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_prints_a_line_for_each_member_with_its_whole_name()
    {
        Zip("in/bundle.zip", ("a/story.txt", Story), ("copy.txt", Story), ("p.png", "x"));

        var run = await program.RunAsync("import in");

        Assert.Equal(0, run.Status);
        Assert.Equal(
            [
                "imported\tin/bundle.zip/a/story.txt\t/articles/1", "already here\tin/bundle.zip/copy.txt\t/articles/1",
                "left out\tin/bundle.zip\tLeft out as parts of pages or of a system (pictures, styles, scripts, hidden files): 1.",
                "1 imported, 1 already here, 0 refused",
            ],
            run.Lines);
    }

    [Fact]
    public async Task Import_reads_a_container_from_standard_input()
    {
        var run = await program.RunAsync("import -", "{\"headline\": \"One\", \"body_text\": \"The harbour of Elsin is open.\"}\n{\"headline\": \"Two\", \"body_text\": \"The harbour of Norda is closed.\"}\n");

        Assert.Equal(["imported\t-/line 1.json\t/articles/1", "imported\t-/line 2.json\t/articles/2", "2 imported, 0 already here, 0 refused"], run.Lines);
    }

    [Fact]
    public async Task The_folder_of_a_complete_page_is_left_out_and_an_empty_folder_leaves_no_batch()
    {
        program.Write("in/Story.html", $"<html><body><p>{Story}</p></body></html>");
        program.Write("in/Story_files/advert.html", "<html><body><p>Buy this harbour.</p></body></html>");
        program.Write("in/other_files/story.txt", Story);
        Directory.CreateDirectory(Path.Combine(program.Folder, "empty"));

        var run = await program.RunAsync("extract in");
        var empty = await program.RunAsync("import empty");

        Assert.Equal(["in/Story.html", "in/other_files/story.txt"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("file").GetString()));
        Assert.Equal((0, "0 imported, 0 already here, 0 refused"), (empty.Status, empty.Lines.Single()));
    }

    [Theory]
    [InlineData("extract story.txt --Import:MaxRatio=1", "Import:MaxRatio must be")]
    [InlineData("import story.txt --Import:MaxEntries=0", "Import:MaxEntries must be")]
    public async Task A_wrong_limit_stops_a_verb_with_its_name(string arguments, string message)
    {
        program.Write("story.txt", Story);

        var run = await program.RunAsync(arguments);

        Assert.Equal(1, run.Status);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
    }

    private void Zip(string path, params (string Name, string Text)[] members)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(program.Folder, path))!);
        using var archive = ZipFile.Open(Path.Combine(program.Folder, path), ZipArchiveMode.Create);
        foreach (var (name, text) in members)
        {
            using var entry = new StreamWriter(archive.CreateEntry(name).Open());
            entry.Write(text);
        }
    }
}
