using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests;

/// <summary>An archive in a folder of its own, on a real database file; gone when disposed.</summary>
internal sealed class TestArchive : IAsyncDisposable
{
    // Migrating once and copying the file is a tenth of the work of migrating for every test.
    private static readonly Lazy<Task<byte[]>> Migrated = new(MigrateAsync);

    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    private TestArchive(string folder, bool ownsFolder)
    {
        (Folder, this.ownsFolder) = (folder, ownsFolder);
        services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddArchive(folder).BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 15, 9, 30, 0, TimeSpan.Zero));

    public string Folder { get; }

    public static async Task<TestArchive> OpenAsync()
    {
        var archive = InEmptyFolder();
        await File.WriteAllBytesAsync(new ArchiveFolder(archive.Folder).Database, await Migrated.Value);
        return archive;
    }

    public static TestArchive InEmptyFolder() => new(Directory.CreateTempSubdirectory("newsarchive-").FullName, ownsFolder: true);

    /// <summary>The same archive as another process would see it: nothing shared but the folder.</summary>
    public TestArchive FromAnotherProcess() => new(Folder, ownsFolder: false);

    public async Task<TResult> RunAsync<TService, TResult>(Func<TService, Task<TResult>> work) where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task RunAsync<TService>(Func<TService, Task> work) where TService : notnull =>
        RunAsync<TService, bool>(async service =>
        {
            await work(service);
            return true;
        });

    public Task<TResult> ReadAsync<TResult>(Func<ArchiveDbContext, Task<TResult>> query) => RunAsync(query);

    /// <summary>Stores articles as if they had been found in one file of a batch of its own.</summary>
    internal Task<ImportOutcome> StoreAsync(params IReadOnlyList<ExtractedArticle> articles) => RunAsync(async (IServiceProvider provider) =>
    {
        var store = ActivatorUtilities.CreateInstance<ImportStore>(provider);
        var batch = await provider.GetRequiredService<Importer>().StartBatchAsync(BatchOrigin.CommandLine);
        var prepared = Some.Prepared(articles);
        var item = store.NewItem(batch, prepared.File.Name, prepared.File.Bytes.Length);
        return (await store.StoreAsync(prepared, PreparedFile.Sha256Of(prepared.File.Bytes.Span), item, default))!;
    });

    /// <summary>Changes the database behind the program's back. The statement may call <c>packed(text)</c> and <c>unpacked(bytes)</c>.</summary>
    public Task TamperAsync(FormattableString sql) => RunAsync((ArchiveDbContext archive) =>
    {
        var connection = (SqliteConnection)archive.Database.GetDbConnection();
        connection.CreateFunction("packed", (string text) => Packing.Pack(Encoding.UTF8.GetBytes(text)));
        connection.CreateFunction("unpacked", (byte[] packed) => Encoding.UTF8.GetString(Packing.Unpack(packed)));
        return archive.Database.ExecuteSqlAsync(sql);
    });

    public Task<int> CountAsync(string table) => ReadAsync(context => context.Database
        .SqlQuery<int>(FormattableStringFactory.Create($"SELECT count(*) AS Value FROM \"{table}\"")).SingleAsync());

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (!ownsFolder)
            return;

        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private static async Task<byte[]> MigrateAsync()
    {
        await using var archive = InEmptyFolder();
        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());
        await archive.TamperAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        return await File.ReadAllBytesAsync(new ArchiveFolder(archive.Folder).Database);
    }
}
