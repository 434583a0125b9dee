using System.Globalization;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Accounts;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Tests.Storage;

public sealed class ArchiveStoreTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("page_size", "8192")]
    [InlineData("synchronous", "2")]
    [InlineData("foreign_keys", "1")]
    public async Task A_new_database_has_the_settings_that_durability_rests_on(string setting, string value)
    {
        await using var archive = TestArchive.InEmptyFolder();
        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());

        Assert.Equal(value, await archive.ReadAsync(context => Setting(context, setting)));
    }

    [Fact]
    public async Task Opening_again_keeps_what_is_there()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.RunAsync(async (ArchiveDbContext context) =>
        {
            context.Accounts.Add(new Account { Name = "Ada", FoldedName = "ada", CreatedAt = archive.Clock.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync();
        });

        await using var second = archive.FromAnotherProcess();
        await second.RunAsync((ArchiveStore store) => store.OpenAsync());

        Assert.Equal("Ada", await second.ReadAsync(context => context.Accounts.Select(a => a.Name).SingleAsync()));
    }

    [Fact]
    public async Task Processes_that_start_together_on_an_empty_folder_all_get_an_archive()
    {
        await using var first = TestArchive.InEmptyFolder();
        var others = Enumerable.Range(0, 3).Select(_ => first.FromAnotherProcess()).ToList();

        await Task.WhenAll(others.Select(o => Task.Run(() => o.RunAsync((ArchiveStore store) => store.OpenAsync()))));

        Assert.Equal(0, await others[2].ReadAsync(context => context.Articles.CountAsync()));
        foreach (var other in others)
            await other.DisposeAsync();
    }

    [Fact]
    public async Task A_migration_that_was_killed_does_not_block_the_next_start()
    {
        await using var archive = TestArchive.InEmptyFolder();
        await archive.TamperAsync($"CREATE TABLE __EFMigrationsLock (Id INTEGER PRIMARY KEY, Timestamp TEXT NOT NULL)");
        await archive.TamperAsync($"INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        await archive.RunAsync((ArchiveStore store) => store.OpenAsync(patience.Token));

        Assert.Equal(0, await archive.ReadAsync(context => context.Articles.CountAsync()));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused_with_advice()
    {
        await using var archive = await TestArchive.OpenAsync();
        await archive.TamperAsync($"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ('29990101000000_FromTheFuture', '99.0')");

        var refusal = await Assert.ThrowsAsync<ArchiveUnavailableException>(() => archive.RunAsync((ArchiveStore store) => store.OpenAsync()));

        Assert.Contains("newer version of this program", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("FromTheFuture", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_refused_with_advice()
    {
        await using var archive = await TestArchive.OpenAsync();
        var file = Path.Combine(archive.Folder, "a-file");
        await File.WriteAllTextAsync(file, "in the way");

        var refusal = Assert.Throws<ArchiveUnavailableException>(() => new ArchiveFolder(Path.Combine(file, "data")).Prepare());

        Assert.Contains("cannot be written", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("--data", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_with_advice()
    {
        await using var archive = await TestArchive.OpenAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await File.WriteAllTextAsync(Path.Combine(archive.Folder, "archive.db"), new string('x', 10_000));

        await using var next = archive.FromAnotherProcess();
        var refusal = await Assert.ThrowsAsync<ArchiveUnavailableException>(() => next.RunAsync((ArchiveStore store) => store.OpenAsync()));

        Assert.Contains("not a database", refusal.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> Setting(ArchiveDbContext context, string name)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // the names are the test's own
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return Convert.ToString(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
