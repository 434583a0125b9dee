using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Storage;

namespace NewsArchive.Web.Importing;

/// <summary>Imports waiting files one after the other, beside the site. On an empty archive it queues the seeds first.</summary>
internal sealed partial class ImportWorker(IServiceScopeFactory scopes, ImportQueue queue, ILogger<ImportWorker> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await InScopeAsync(services => services.GetRequiredService<SeedImport>().QueueOnEmptyArchiveAsync(stoppingToken));
                while (await InScopeAsync(services => ImportNextAsync(services, stoppingToken)))
                {
                }

                await queue.WaitAsync(stoppingToken);
            }
            catch (ArchiveUnavailableException failure)
            {
                LogPause(failure.Message, PauseAfterFailure.TotalSeconds);
                await Task.Delay(PauseAfterFailure, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<bool> ImportNextAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<Importer>().ProcessNextAsync(cancellation) is not { } item)
            return false;

        var archive = services.GetRequiredService<ArchiveDbContext>();
        if (!await archive.ImportItems.AnyAsync(i => i.BatchId == item.BatchId && i.Status == ImportStatus.Waiting, cancellation))
            LogFinished(item.BatchId, await archive.ImportItems.CountAsync(i => i.BatchId == item.BatchId, cancellation));
        return true;
    }

    // A scope for each file: the context forgets what it tracked, so memory stays flat however long the queue is.
    private async Task<TResult> InScopeAsync<TResult>(Func<IServiceProvider, Task<TResult>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    [LoggerMessage(LogLevel.Information, "Batch {BatchId} is finished: {Count} files.")]
    private partial void LogFinished(int batchId, int count);

    [LoggerMessage(LogLevel.Error, "Imports wait {Seconds} seconds: {Reason}")]
    private partial void LogPause(string reason, double seconds);
}
