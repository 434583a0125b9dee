using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Originals;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Importing;

public sealed class ContainerImportTests
{
    private const string Story = "2023-11-17\n\nThe harbour of Norda is closed, the council said.\n";

    [Fact]
    public async Task Each_member_is_imported_by_itself()
    {
        await using var archive = await TestArchive.OpenAsync();

        var outcomes = await ImportAsync(archive, "bundle.zip", ("in/good.txt", Story), ("in/bad.txt", ""), ("in/same.txt", Story), ("in/style.css", "p {}"), ("last.txt", "Last. " + Story));

        Assert.Equal(["in/good.txt", "in/bad.txt", "in/same.txt", "last.txt", null], outcomes.Select(o => o.Member));
        Assert.Equal(
            [typeof(ImportOutcome.Imported), typeof(ImportOutcome.Refused), typeof(ImportOutcome.AlreadyHere), typeof(ImportOutcome.Imported), typeof(ImportOutcome.LeftOut)],
            outcomes.Select(o => o.Outcome.GetType()));
        var originals = await archive.ReadAsync(context => context.Originals.OrderBy(o => o.Id).Select(o => ValueTuple.Create(o.FileName, o.Content.Bytes)).ToListAsync());
        Assert.Equal(["bundle.zip/in/good.txt", "bundle.zip/last.txt"], originals.Select(o => o.Item1));
        Assert.Equal(Story, Encoding.UTF8.GetString(originals[0].Item2));
    }

    [Fact]
    public async Task A_member_that_came_before_as_a_file_is_already_here()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, FileSource.Of(Some.File(Story)));

        var second = await ImportAsync(archive, "bundle.zip", ("copy.txt", Story));

        Assert.Equal(
            Assert.IsType<ImportOutcome.Imported>(first.Single().Outcome).ArticleIds,
            Assert.IsType<ImportOutcome.AlreadyHere>(second.Single().Outcome).ArticleIds);
    }

    [Fact]
    public async Task The_outcomes_come_in_the_order_of_the_members_whatever_the_threads()
    {
        await using var archive = await TestArchive.OpenAsync();
        var members = Enumerable.Range(0, 40).Select(number => ($"{number:00}.txt", number % 7 == 0 ? string.Concat(Enumerable.Repeat($"Long story {number}. ", 2000)) : $"Story {number}.")).ToArray();

        var outcomes = await ImportAsync(archive, "bundle.zip", members);

        Assert.Equal(members.Select(member => member.Item1), outcomes.Select(o => o.Member));
        Assert.Equal(40, await archive.ReadAsync(context => context.Articles.CountAsync()));
    }

    [Fact]
    public async Task Members_of_an_upload_wait_one_by_one_and_survive_a_restart()
    {
        await using var archive = await TestArchive.OpenAsync();
        var batch = await archive.RunAsync((Importer importer) => importer.StartBatchAsync(BatchOrigin.Upload));
        await archive.RunAsync((Importer importer) => importer.EnqueueAsync(batch, Zip("up.zip", ("a.txt", "First harbour."), ("b.txt", "Second harbour."), ("c.png", "x"))));
        await archive.RunAsync((Importer importer) => importer.ProcessNextAsync());

        await using var restarted = archive.FromAnotherProcess();
        var processed = await restarted.RunAsync((Importer importer) => importer.ProcessNextAsync());

        Assert.Equal("up.zip/b.txt", processed?.FileName);
        var items = await archive.ReadAsync(context => context.ImportItems.OrderBy(i => i.Id).Select(i => ValueTuple.Create(i.FileName, i.Status)).ToListAsync());
        Assert.Equal([("up.zip/a.txt", ImportStatus.Imported), ("up.zip/b.txt", ImportStatus.Imported), ("up.zip", ImportStatus.LeftOut)], items);
        Assert.NotNull(await archive.ReadAsync(context => context.ImportBatches.Select(b => b.FinishedAt).SingleAsync()));
    }

    [Fact]
    public async Task An_import_that_was_interrupted_is_finished_by_importing_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        (string, string)[] members = [("a.txt", "First harbour."), ("b.txt", "Second harbour."), ("c.txt", "Third harbour.")];
        await archive.RunAsync(async (Importer importer) =>
            await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [Zip("up.zip", members)]).FirstAsync());

        var again = await ImportAsync(archive, "up.zip", members);

        // Members that were ready together with the first were stored with it.
        var known = again.TakeWhile(o => o.Outcome is ImportOutcome.AlreadyHere).Count();
        Assert.InRange(known, 1, 3);
        Assert.All(again.Skip(known), o => Assert.IsType<ImportOutcome.Imported>(o.Outcome));
        Assert.Equal(3, await archive.ReadAsync(context => context.Articles.CountAsync()));
    }

    [Fact]
    public async Task Originals_of_members_keep_the_law_of_fixity()
    {
        await using var archive = await TestArchive.OpenAsync();
        const string record = "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nWARC-Date: 2023-11-18T07:15:00Z\r\nContent-Type: application/http\r\nContent-Length: 106\r\n\r\n"
            + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>The harbour of Norda is closed.</p></body></html>";
        await ImportAsync(archive, "bundle.zip", ("crawl.warc", record.Replace("106", (record.Length - record.IndexOf("HTTP/", StringComparison.Ordinal)).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)), ("story.txt", Story));

        var failures = await archive.RunAsync(async (FixityCheck check) => await check.RunAsync().ToListAsync());

        Assert.Empty(failures);
        Assert.Equal(["bundle.zip/crawl.warc/example.org/a", "bundle.zip/story.txt"], await archive.ReadAsync(context => context.Originals.Select(o => o.FileName).ToListAsync()));
    }

    [Fact]
    public async Task A_container_without_anything_to_read_is_refused()
    {
        await using var archive = await TestArchive.OpenAsync();

        var refused = Assert.IsType<ImportOutcome.Refused>((await ImportAsync(archive, "pictures.zip", ("a.png", "x"), ("b.png", "y"))).Single().Outcome);

        Assert.StartsWith("pictures.zip holds no article", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_takes_too_long_is_refused_and_holds_up_nothing()
    {
        using var never = new ManualResetEventSlim();

        Assert.Null(await TimeLimit.RunAsync<string>(() => { never.Wait(); return "late"; }, TimeSpan.FromMilliseconds(20)));
        Assert.Equal("in time", await TimeLimit.RunAsync(() => "in time", TimeSpan.FromMinutes(1)));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TimeLimit.RunAsync<string>(() => throw new InvalidOperationException(), TimeSpan.FromMinutes(1)));
        never.Set();
    }

    [Fact]
    public async Task The_refusal_of_a_slow_file_names_the_limit_and_its_setting()
    {
        var prepared = await PreparedFile.OfAsync(Some.File(string.Concat(Enumerable.Repeat(Story, 5_000))), TimeSpan.FromTicks(1));

        Assert.Equal("story.txt took more than 0 seconds to read; the limit is 0 seconds (Import:MaxFileSeconds). Import its text alone, or raise the limit.", prepared.Refusal);
    }

    [Theory]
    [InlineData(nameof(ImportOptions.MaxEntries))]
    [InlineData(nameof(ImportOptions.MaxNesting))]
    [InlineData(nameof(ImportOptions.MaxRatio))]
    [InlineData(nameof(ImportOptions.MaxFileSeconds))]
    [InlineData(nameof(ImportOptions.MaxUnpackedMegabytes))]
    public void A_limit_of_zero_is_no_limit_and_is_named(string setting)
    {
        var options = new ImportOptions();
        typeof(ImportOptions).GetProperty(setting)!.SetValue(options, 0);

        var failure = Assert.Throws<Microsoft.Extensions.Options.OptionsValidationException>(options.Validated);

        Assert.StartsWith($"Import:{setting} must be", Assert.Single(failure.Failures), StringComparison.Ordinal);
    }

    private static Task<List<ImportedMember>> ImportAsync(TestArchive archive, string name, params (string Name, string Text)[] members) =>
        ImportAsync(archive, Zip(name, members));

    private static Task<List<ImportedMember>> ImportAsync(TestArchive archive, FileSource source) => archive.RunAsync(async (Importer importer) =>
        await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [source], threads: 3).ToListAsync());

    private static FileSource Zip(string name, params (string Name, string Text)[] members)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (member, text) in members)
            {
                using var entry = zip.CreateEntry(member).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return FileSource.Of(new IncomingFile(name, bytes.ToArray()));
    }
}
