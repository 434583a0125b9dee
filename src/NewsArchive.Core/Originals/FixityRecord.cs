using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Originals;

/// <summary>Writes down how a check of the archive goes, in short transactions beside whatever else the archive does.</summary>
internal sealed class FixityRecord(ArchiveDbContext archive, FixityRun run)
{
    /// <summary>So many failures of one original are kept; that it has some is never left out.</summary>
    private const int MostOfOneOriginal = 20;

    private int ofOriginal;
    private int? currentOriginal;

    public void Add(FixityFailure failure, int? originalId = null)
    {
        run.FailureCount++;
        (ofOriginal, currentOriginal) = (originalId == currentOriginal ? ofOriginal + 1 : 1, originalId);
        if (ofOriginal <= MostOfOneOriginal)
            run.Failures.Add(new() { OriginalId = originalId, Kind = failure.Kind, Where = failure.Where, Explanation = failure.Explanation });
    }

    /// <summary>All originals up to this one have been checked.</summary>
    public void Passed(int originalId)
    {
        run.OriginalCount++;
        run.LastOriginalId = originalId;
    }

    /// <returns>Why it could not be written down, which is no end of the check; null when it was.</returns>
    public async Task<FixityFailure?> SaveAsync(CancellationToken cancellation)
    {
        try
        {
            if (run.Id == 0)
                archive.FixityRuns.Add(run);
            await archive.SaveChangesAsync(cancellation);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(FixityFailureKind.Database, "record of the check", $"The result of the check cannot be written down: {failure.Message}");
        }
    }

    /// <summary>What earlier runs found is known anew, since this one has seen all.</summary>
    public async Task<FixityFailure?> FinishAsync(DateTime at, CancellationToken cancellation)
    {
        run.FinishedAt = at;
        if (await SaveAsync(cancellation) is { } failure)
            return failure;

        await archive.FixityFailures.Where(known => known.RunId < run.Id).ExecuteDeleteAsync(cancellation);
        return null;
    }
}
