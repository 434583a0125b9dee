using System.Net;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsArchive.Web.Tests.Commands;

public sealed class VerbTests : IDisposable
{
    private const string Story = "The Harbour Opens\n\nAnna Berg said on Monday that the harbour of Elsin was open again.\n";

    private readonly Newsarchive program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task A_line_end_in_a_file_name_does_not_fake_a_result()
    {
        program.Write("in/evil\n9 imported.txt", Story);

        var run = await program.RunAsync("import in --data archive");

        Assert.Equal(["imported\tin/evil\\u000a9 imported.txt\t/articles/1", "1 imported, 0 already here, 0 refused"], run.Lines);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("serve --nonsense")]
    [InlineData("import")]
    [InlineData("extract")]
    [InlineData("extract . --without everything")]
    [InlineData("extract . --threads 0")]
    [InlineData("user")]
    [InlineData("user add")]
    public async Task Wrong_usage_exits_with_2(string arguments)
    {
        var run = await program.RunAsync(arguments);

        Assert.Equal(2, run.Status);
        Assert.NotEmpty(run.Errors);
    }

    [Fact]
    public async Task Extract_writes_one_line_an_article_in_the_order_of_the_paths()
    {
        program.Write("in/b.txt", Story);
        program.Write("in/a/z.txt", "Second. " + Story);
        program.Write("in/a-1.txt", "Third. " + Story);
        program.Write("in/.hidden", "not this one");

        var run = await program.RunAsync("extract in --threads 3");

        Assert.Equal(0, run.Status);
        Assert.Equal(["in/a-1.txt", "in/a/z.txt", "in/b.txt"], run.Lines.Select(line => Member(line, "file")));
        Assert.Equal(Story, Member(run.Lines[2], "text"));
        Assert.False(Directory.Exists(Path.Combine(program.Folder, "data")));
    }

    [Fact]
    public async Task Extract_says_what_is_wrong_with_a_file_and_goes_on()
    {
        program.Write("in/a.txt", "");
        program.Write("in/b.txt", Story);

        var run = await program.RunAsync("extract in missing.txt");

        Assert.Equal(1, run.Status);
        Assert.Contains("empty", Member(run.Lines[0], "error"), StringComparison.Ordinal);
        Assert.Equal("in/b.txt", Member(run.Lines[1], "file"));
        Assert.Contains("does not exist", Member(run.Lines[2], "error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_leaves_out_what_it_is_told_to()
    {
        program.Write("story.txt", "Anna Berg spoke.\n\n“We will appeal,” said Anna Berg.\n");

        var run = await program.RunAsync("extract story.txt --without parties,quotes");

        using var json = JsonDocument.Parse(run.Lines.Single());
        Assert.Equal(0, json.RootElement.GetProperty("parties").GetArrayLength());
        Assert.Equal(0, json.RootElement.GetProperty("quotes").GetArrayLength());
    }

    [Fact]
    public async Task A_link_in_a_folder_is_named_and_not_followed()
    {
        program.Write("elsewhere.txt", Story);
        Directory.CreateDirectory(Path.Combine(program.Folder, "in"));
        File.CreateSymbolicLink(Path.Combine(program.Folder, "in", "link.txt"), Path.Combine(program.Folder, "elsewhere.txt"));

        var run = await program.RunAsync("extract in");

        Assert.Equal(1, run.Status);
        Assert.Contains("is a link and was not followed", Member(run.Lines.Single(), "error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_reports_each_file_and_the_totals_and_verify_finds_nothing_wrong()
    {
        program.Write("in/a.txt", Story);
        program.Write("in/b.txt", "");

        var first = await program.RunAsync("import in --data archive");
        var second = await program.RunAsync("import in/a.txt --json --data archive");
        var verified = await program.RunAsync("verify --data archive");

        Assert.Equal(1, first.Status);
        Assert.Equal("imported\tin/a.txt\t/articles/1", first.Lines[0]);
        Assert.StartsWith("refused\tin/b.txt\t", first.Lines[1], StringComparison.Ordinal);
        Assert.Equal("1 imported, 0 already here, 1 refused", first.Lines[2]);
        Assert.Equal(0, second.Status);
        Assert.Equal("already here", Member(second.Lines[0], "outcome"));
        Assert.Equal("{\"imported\":0,\"alreadyHere\":1,\"refused\":0}", second.Lines[1]);
        Assert.Equal((0, "1 originals checked, 0 failures"), (verified.Status, verified.Lines.Single()));
    }

    [Fact]
    public async Task Import_reads_standard_input()
    {
        var run = await program.RunAsync("import -", Story);

        Assert.Equal((0, "imported\t-\t/articles/1"), (run.Status, run.Lines[0]));
    }

    [Fact]
    public async Task Accounts_are_added_listed_and_never_with_a_weak_password()
    {
        var weak = await program.RunAsync("user add ada", "password1\n");
        var added = await program.RunAsync("user add ada", "four quiet words here\n");
        var again = await program.RunAsync("user add Ada", "four other words there\n");
        var changed = await program.RunAsync("user password ada", "five wholly different quiet words\n");
        var list = await program.RunAsync("user list");

        Assert.Equal([1, 0, 1, 0, 0], [weak.Status, added.Status, again.Status, changed.Status, list.Status]);
        Assert.Contains("already an account “Ada”", again.Errors, StringComparison.Ordinal);
        Assert.StartsWith("ada\t", list.Lines.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_stops_the_program_with_its_name()
    {
        var run = await program.RunAsync("serve --urls http://127.0.0.1:0 --Import:MaxUploadMegabytes=0");

        Assert.Equal(1, run.Status);
        Assert.Contains("Import:MaxUploadMegabytes must be", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_prints_its_address_and_the_set_up_token_and_stops_on_a_signal()
    {
        using var process = program.Start("--urls http://127.0.0.1:0 --data archive");
        var address = await process.StandardOutput.ReadLineAsync();
        var setUp = await process.StandardOutput.ReadLineAsync();

        Assert.Matches("^The archive is at http://127.0.0.1:[0-9]+$", address);
        Assert.Contains("/account/set-up?token=", setUp, StringComparison.Ordinal);
        Assert.Equal(0, Kill(process.Id, SigTerm));
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task The_longest_question_of_three_byte_letters_is_answered()
    {
        using var process = program.Start("--urls http://127.0.0.1:0 --data archive");
        var address = (await process.StandardOutput.ReadLineAsync())!.Split(' ')[^1];
        using var client = new HttpClient { BaseAddress = new(address) };

        var response = await client.GetAsync(new Uri($"/api/v1/search?q={Uri.EscapeDataString(new string('日', 10_000))}", UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, Kill(process.Id, SigTerm));
        await process.WaitForExitAsync();
    }

    [Theory]
    [InlineData("csv", "id,title,date,")]
    [InlineData("bibtex", "@article{newsarchive-1,")]
    [InlineData("csl-json", "[{\"id\":\"newsarchive-1\"")]
    [InlineData("jsonl", "{\"id\":1,\"url\":\"/articles/1-")]
    public async Task What_a_question_finds_is_exported(string format, string start)
    {
        program.Write("in/a.txt", Story);
        Assert.Equal(0, (await program.RunAsync("import in --data archive")).Status);

        var found = await program.RunAsync($"export --format {format} --data archive -");
        var nothing = await program.RunAsync($"export --format {format} --query zeppelin --data archive out.txt");

        Assert.Equal((0, 0), (found.Status, nothing.Status));
        Assert.StartsWith(start, found.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("newsarchive-1", await File.ReadAllTextAsync(Path.Combine(program.Folder, "out.txt")), StringComparison.Ordinal);
        Assert.Equal(2, (await program.RunAsync("export --format word --data archive -")).Status);
    }

    [Fact]
    public async Task The_index_is_made_anew()
    {
        program.Write("in/a.txt", Story);
        await program.RunAsync("import in --data archive");

        var run = await program.RunAsync("reindex --data archive");

        Assert.Equal((0, "1 articles indexed"), (run.Status, run.Output.Trim()));
    }

    private const int SigTerm = 15;

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private static string? Member(string line, string name)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty(name).GetString();
    }
}
