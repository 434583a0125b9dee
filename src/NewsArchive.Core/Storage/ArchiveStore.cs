using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage.Sqlite;

namespace NewsArchive.Core.Storage;

/// <summary>The archive as a whole: makes its database ready before anything else touches it.</summary>
public sealed partial class ArchiveStore(ArchiveDbContext archive, ArchiveFolder folder, ISearchIndex index, Reindexing reindexing, ILogger<ArchiveStore> logger)
{
    /// <summary>How often a long reindexing tells how far it is.</summary>
    private const int ArticlesBetweenReports = 10_000;

    /// <summary>Creates the folder and the database where they are missing and brings an older database up to date.</summary>
    /// <exception cref="ArchiveUnavailableException">The folder cannot be written, or the database is damaged or newer than this program.</exception>
    public async Task OpenAsync(CancellationToken cancellation = default)
    {
        folder.Prepare();
        try
        {
            await RefuseNewerDatabaseAsync(cancellation);
            if ((await archive.Database.GetPendingMigrationsAsync(cancellation)).Any())
                await MigrateAsync(cancellation);
            await PartyKeys.FillAsync(archive, index, cancellation);
            await new UnnamedSpeakers(archive).FillAsync(cancellation);
            await new VersionRows(archive).FillAsync(cancellation);
            if (!await index.IsCurrentAsync(cancellation))
            {
                await ReindexAsync(cancellation);
            }
        }
        catch (Exception failure) when (SqliteFailures.Explain(failure) is { } explanation)
        {
            throw new ArchiveUnavailableException($"The database “{folder.Database}” cannot be opened: {explanation}", failure);
        }
    }

    private async Task RefuseNewerDatabaseAsync(CancellationToken cancellation)
    {
        var known = archive.Database.GetMigrations();
        var applied = await archive.Database.GetAppliedMigrationsAsync(cancellation);
        if (applied.Except(known).FirstOrDefault() is { } unknown)
            throw new ArchiveUnavailableException(
                $"The database “{folder.Database}” was written by a newer version of this program (it knows “{unknown}”). Start that version, or choose another folder with --data.");
    }

    private async Task ReindexAsync(CancellationToken cancellation)
    {
        var all = await archive.Articles.CountAsync(cancellation);
        await index.ClearAsync(cancellation);
        await reindexing.RunAsync(
            new Progress<int>(done =>
            {
                if (done % ArticlesBetweenReports == 0)
                    Reindexed(logger, done, all);
            }),
            cancellation);
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        using var alone = await MigrationLock.TakeAsync(folder, cancellation);
        await SqliteMigrations.UseWriteAheadLogAsync(archive, cancellation);
        await SqliteMigrations.ForgetAbandonedLockAsync(archive, cancellation);
        if ((await archive.Database.GetAppliedMigrationsAsync(cancellation)).Any())
            Migrating(logger);
        await SqliteMigrations.RunAsync(archive, cancellation);
    }

    [LoggerMessage(LogLevel.Information, "The archive was written by an older version and is brought up to date. A large one takes some minutes")]
    private static partial void Migrating(ILogger logger);

    [LoggerMessage(LogLevel.Information, "The search index is made anew by the rules of this version: {Done} of {All} articles")]
    private static partial void Reindexed(ILogger logger, int done, int all);
}
