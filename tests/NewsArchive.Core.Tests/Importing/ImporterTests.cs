using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Importing;

public sealed class ImporterTests
{
    private const string Story = "2023-11-17\n\nThe harbour of Norda is closed, the council said.\n";

    [Fact]
    public async Task An_imported_file_is_readable_searchable_and_kept_byte_for_byte()
    {
        await using var archive = await TestArchive.OpenAsync();
        var file = Some.File(Story);

        var imported = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(archive, file));

        var (text, bytes) = await archive.ReadAsync(context => context.Articles.Select(a => ValueTuple.Create(a.Text, a.Original.Content.Bytes)).SingleAsync());
        Assert.Equal(Story, text);
        Assert.Equal(file.Bytes.ToArray(), bytes);
        var found = await archive.RunAsync((ISearchIndex index) => index.SearchAsync(SearchQuery.Parse("harbour council"), SearchOrder.Newest, 10, null, default));
        Assert.Equal(imported.ArticleIds, found.Hits.Select(hit => hit.ArticleId));
    }

    [Fact]
    public async Task The_same_bytes_under_another_name_are_already_here()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = Assert.IsType<ImportOutcome.Imported>(await ImportAsync(archive, Some.File(Story)));

        var second = Assert.IsType<ImportOutcome.AlreadyHere>(await ImportAsync(archive, Some.File(Story, "copy.txt")));

        Assert.Equal(first.ArticleIds, second.ArticleIds);
        Assert.Equal([ImportStatus.Imported, ImportStatus.AlreadyHere], await StatusesAsync(archive));
    }

    [Fact]
    public async Task An_empty_file_is_refused()
    {
        await using var archive = await TestArchive.OpenAsync();

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive, Some.File("", "nothing.txt")));

        Assert.StartsWith("nothing.txt is empty.", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(refused.Reason, await archive.ReadAsync(context => context.ImportItems.Select(i => i.Reason).SingleAsync()));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused_unread()
    {
        await using var archive = await TestArchive.OpenAsync();
        using var content = new MemoryStream(new byte[41 * 1024 * 1024]);
        var source = new FileSource("budget.html", content.Length, () => content);

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive, source));

        Assert.Equal("budget.html is 41 MB; the limit is 20 MB (Import:MaxFileMegabytes).", refused.Reason);
    }

    [Fact]
    public async Task A_stream_that_turns_out_too_large_is_refused()
    {
        await using var archive = await TestArchive.OpenAsync();
        var source = new FileSource("stdin", null, () => new MemoryStream(new byte[20 * 1024 * 1024 + 1]));

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive, source));

        Assert.Contains("the limit is 20 MB", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_opened_is_refused()
    {
        await using var archive = await TestArchive.OpenAsync();

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive, new FileSource("gone.txt", 5, () => File.OpenRead("/nowhere/gone.txt"))));

        Assert.StartsWith("gone.txt cannot be read:", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_went_away_after_it_was_listed_is_refused()
    {
        await using var archive = await TestArchive.OpenAsync();

        var refused = Assert.IsType<ImportOutcome.Refused>(await ImportAsync(archive, FileSource.Of(new FileInfo("/nowhere/gone.txt"))));

        Assert.StartsWith("gone.txt cannot be read:", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_on_which_the_program_fails_leaves_nothing_and_the_batch_goes_on()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.TamperAsync($"CREATE TRIGGER poison BEFORE INSERT ON ArticleBlock WHEN (SELECT DisplayTitle FROM Articles WHERE Id = NEW.ArticleId) LIKE '%poison%' BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var batch = await archive.RunAsync((Importer importer) => importer.StartBatchAsync(BatchOrigin.Upload));
        foreach (var text in new[] { "First harbour.", "The poison.", "Last harbour." })
            await archive.RunAsync((Importer importer) => importer.EnqueueAsync(batch, FileSource.Of(Some.File(text))));

        await ProcessAllAsync(archive);

        Assert.Equal([ImportStatus.Imported, ImportStatus.Refused, ImportStatus.Imported], await StatusesAsync(archive));
        Assert.Equal((2, 2), await archive.ReadAsync(async context => (await context.Articles.CountAsync(), await context.Originals.CountAsync())));
    }

    [Fact]
    public async Task A_file_on_which_the_program_fails_takes_nothing_with_it_from_the_transaction_it_shares()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.TamperAsync($"CREATE TRIGGER poison BEFORE INSERT ON ArticleBlock WHEN (SELECT DisplayTitle FROM Articles WHERE Id = NEW.ArticleId) LIKE '%poison%' BEGIN SELECT RAISE(ABORT, 'planted'); END");
        var files = Enumerable.Range(0, 30).Select(number => FileSource.Of(Some.File(number % 10 == 4 ? $"The poison {number}." : $"Harbour {number}.")));

        var members = await archive.RunAsync(async (Importer importer) => await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), files).ToListAsync());

        Assert.Equal(Enumerable.Range(0, 30).Select(number => number % 10 != 4), members.Select(member => member.Outcome is ImportOutcome.Imported));
        Assert.Equal((27, 27, 30), await archive.ReadAsync(async context => (await context.Articles.CountAsync(), await context.Originals.CountAsync(), await context.ImportItems.CountAsync())));
        Assert.Equal(members.Select(member => member.Outcome).OfType<ImportOutcome.Imported>().Select(imported => imported.ArticleIds.Single()), await archive.ReadAsync(context => context.Articles.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync()));
    }

    [Fact]
    public async Task Waiting_files_survive_a_restart_and_their_bytes_go_when_they_are_done()
    {
        await using var archive = await TestArchive.OpenAsync();
        var batch = await archive.RunAsync((Importer importer) => importer.StartBatchAsync(BatchOrigin.Upload, "ada"));
        await archive.RunAsync((Importer importer) => importer.EnqueueAsync(batch, FileSource.Of(Some.File(Story))));
        Assert.Null(await archive.ReadAsync(context => context.ImportBatches.Select(b => b.FinishedAt).SingleAsync()));

        await using var restarted = archive.FromAnotherProcess();
        var processed = Assert.Single(await ProcessAllAsync(restarted));

        Assert.Equal((batch, "story.txt"), (processed.BatchId, processed.FileName));
        Assert.NotNull(await archive.ReadAsync(context => context.ImportBatches.Select(b => b.FinishedAt).SingleAsync()));
        Assert.Equal(0, await archive.ReadAsync(context => context.Set<PendingFile>().CountAsync()));
    }

    [Fact]
    public async Task Two_importers_at_once_neither_double_nor_lose_a_file()
    {
        await using var archive = await TestArchive.OpenAsync();
        await using var other = archive.FromAnotherProcess();
        var batch = await archive.RunAsync((Importer importer) => importer.StartBatchAsync(BatchOrigin.Upload));
        foreach (var number in Enumerable.Range(0, 15))
            await archive.RunAsync((Importer importer) => importer.EnqueueAsync(batch, FileSource.Of(Some.File($"Queued story {number}."))));

        var direct = new[] { archive, other }.Select(a => Task.Run(() => ImportTenAsync(a))).ToList();
        var queued = new[] { archive, other }.Select(a => Task.Run(() => ProcessAllAsync(a))).ToList();
        var outcomes = (await Task.WhenAll(direct)).SelectMany(o => o).ToList();
        var processed = (await Task.WhenAll(queued)).SelectMany(p => p).ToList();

        Assert.Equal((10, 10), (outcomes.OfType<ImportOutcome.Imported>().Count(), outcomes.OfType<ImportOutcome.AlreadyHere>().Count()));
        Assert.Equal(15, processed.Select(p => p.ItemId).Distinct().Count());
        Assert.All(processed, p => Assert.IsType<ImportOutcome.Imported>(p.Outcome));
        Assert.Equal(25, await archive.ReadAsync(context => context.Articles.CountAsync()));
    }

    [Theory]
    [InlineData("../../etc/passwd.txt", "passwd.txt")]
    [InlineData("C:\\news\\a.txt", "a.txt")]
    [InlineData("a\r\nb\u202Etxt.exe", "abtxt.exe")]
    [InlineData("", "unnamed")]
    public void A_file_name_is_kept_without_folders_and_control_characters(string given, string kept) =>
        Assert.Equal(kept, new FileSource(given, 0, () => Stream.Null).Name);

    private static async Task<List<ImportOutcome>> ImportTenAsync(TestArchive archive)
    {
        var outcomes = new List<ImportOutcome>();
        foreach (var number in Enumerable.Range(0, 10))
            outcomes.Add(await ImportAsync(archive, Some.File($"Direct story {number}.")));
        return outcomes;
    }

    private static Task<ImportOutcome> ImportAsync(TestArchive archive, IncomingFile file) => ImportAsync(archive, FileSource.Of(file));

    private static Task<ImportOutcome> ImportAsync(TestArchive archive, FileSource source) => archive.RunAsync(async (Importer importer) =>
        (await importer.ImportAsync(await importer.StartBatchAsync(BatchOrigin.CommandLine), [source]).SingleAsync()).Outcome);

    private static Task<List<ProcessedItem>> ProcessAllAsync(TestArchive archive) => archive.RunAsync(async (Importer importer) =>
    {
        var processed = new List<ProcessedItem>();
        while (await importer.ProcessNextAsync() is { } item)
            processed.Add(item);
        return processed;
    });

    private static Task<List<ImportStatus>> StatusesAsync(TestArchive archive) =>
        archive.ReadAsync(context => context.ImportItems.OrderBy(i => i.Id).Select(i => i.Status).ToListAsync());
}
