using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Originals;

/// <summary>How pages and API read what checks of the archive have found.</summary>
public static class FixityQueries
{
    /// <summary>What is known of an original; its import counts as the first check.</summary>
    public static async Task<FixityState> OfOriginalAsync(ArchiveDbContext archive, int originalId, DateTime importedAt, CancellationToken cancellation)
    {
        var run = await archive.FixityRuns.AsNoTracking().Where(run => run.LastOriginalId >= originalId).OrderByDescending(run => run.Id).FirstOrDefaultAsync(cancellation);
        if (run is null)
            return new(importedAt, IsImport: true, []);

        // The search index is made from the articles; what is wrong with it touches none of their words.
        var failures = await archive.FixityFailures.AsNoTracking()
            .Where(failure => failure.OriginalId == originalId && failure.RunId == run.Id && failure.Kind != FixityFailureKind.Index)
            .OrderBy(failure => failure.Id).Select(failure => failure.Explanation).ToListAsync(cancellation);
        return new(run.StartedAt, IsImport: false, failures);
    }

    /// <summary>The last check that came to its end; null when there was none.</summary>
    public static Task<FixityRun?> LastAsync(ArchiveDbContext archive, CancellationToken cancellation) =>
        archive.FixityRuns.AsNoTracking().Where(run => run.FinishedAt != null).OrderByDescending(run => run.Id).FirstOrDefaultAsync(cancellation);
}

/// <summary>When an original was last compared with what the archive says of it, and what was wrong then.</summary>
/// <param name="IsImport">Whether that was at its import.</param>
/// <param name="Failures">A sentence for each.</param>
public sealed record FixityState(DateTime CheckedAt, bool IsImport, IReadOnlyList<string> Failures);
