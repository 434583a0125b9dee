using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Formats;

namespace NewsArchive.Core.Originals;

/// <summary>Re-reads the whole archive, reports all that is not as it was stored, and writes down when and what. Holds one original at a time.</summary>
public sealed class FixityCheck(ArchiveDbContext archive, ISearchIndex index, TimeProvider clock)
{
    private const int IdsAtOnce = 500;

    /// <summary>So often the progress is written down, for a check that is interrupted.</summary>
    private const int SavedAtOnce = 500;

    /// <param name="progress">Told the number of originals checked so far.</param>
    public async IAsyncEnumerable<FixityFailure> RunAsync(
        IProgress<int>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var record = new FixityRecord(archive, new FixityRun { StartedAt = clock.GetUtcNow().UtcDateTime });
        foreach (var failure in await OfWholeAsync(cancellation))
        {
            record.Add(failure);
            yield return failure;
        }

        var done = 0;
        await foreach (var id in OriginalIdsAsync(cancellation))
        {
            foreach (var failure in await CheckAsync(id, cancellation))
            {
                record.Add(failure, id);
                yield return failure;
            }

            record.Passed(id);
            progress?.Report(++done);
            if (done % SavedAtOnce == 0)
                await record.SaveAsync(cancellation);
        }

        if (await record.FinishAsync(clock.GetUtcNow().UtcDateTime, cancellation) is { } unrecorded)
            yield return unrecorded;
    }

    private async Task<List<FixityFailure>> OfWholeAsync(CancellationToken cancellation) =>
    [
        .. (await SqliteIntegrity.DamageAsync(archive, cancellation)).Select(damage => new FixityFailure(FixityFailureKind.Database, "database", damage)),
        .. await StrayAsync(cancellation),
        .. await TotalsAsync(cancellation),
    ];

    private async Task<List<FixityFailure>> TotalsAsync(CancellationToken cancellation)
    {
        try
        {
            return await SqliteTotals.AreRightAsync(archive, cancellation)
                ? [] : [new(FixityFailureKind.Index, "totals", "The totals on the first page are not what the archive holds. Run “reindex”.")];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [new(FixityFailureKind.Index, "totals", $"What the archive holds cannot be counted: {failure.Message}")];
        }
    }

    private async IAsyncEnumerable<int> OriginalIdsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var last = 0;
        while (await archive.Originals.Where(o => o.Id > last).OrderBy(o => o.Id).Select(o => o.Id).Take(IdsAtOnce).ToListAsync(cancellation)
            is { Count: > 0 } ids)
        {
            foreach (var id in ids)
                yield return last = id;
        }
    }

    /// <summary>A damaged row may make reading itself fail, in ways that cannot be listed; that is a finding of the check, not its end.</summary>
    private async Task<List<FixityFailure>> CheckAsync(int originalId, CancellationToken cancellation)
    {
        try
        {
            return await FailuresAsync(originalId, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [new(FixityFailureKind.Database, $"original {originalId}", $"The rows of original {originalId} cannot be read: {failure.Message}")];
        }
    }

    private async Task<List<FixityFailure>> FailuresAsync(int originalId, CancellationToken cancellation)
    {
        var original = await archive.Originals.AsNoTracking().Include(o => o.Content).SingleAsync(o => o.Id == originalId, cancellation);
        var where = $"{original.FileName} (original {originalId})";
        if (original.Content is null)
            return [new(FixityFailureKind.Original, where, $"The bytes of {original.FileName} are missing.")];

        var articles = await archive.Articles.Where(a => a.OriginalId == originalId).OrderBy(a => a.Ordinal).WithFindings().ToListAsync(cancellation);
        var sha256 = PreparedFile.Sha256Of(original.Content.Bytes);
        IEnumerable<FixityFailure> content = sha256 == original.Sha256
            ? TextFailures(original, articles, await archive.Tombstones.CountAsync(tombstone => tombstone.Sha256 == sha256, cancellation), where)
            : [new(FixityFailureKind.Original, where, $"The bytes of {original.FileName} have changed: their SHA-256 is {sha256}, not {original.Sha256}.")];

        return [.. content, .. articles.SelectMany(article => SpanLaw.Failures(article, original.Content.Bytes)), .. await IndexFailuresAsync(articles, cancellation)];
    }

    private async Task<List<FixityFailure>> IndexFailuresAsync(List<Article> articles, CancellationToken cancellation)
    {
        List<FixityFailure> failures = [];
        foreach (var article in articles)
        {
            if (!await index.HoldsAsync(article, cancellation))
                failures.Add(new(FixityFailureKind.Index, $"article {article.Id}", $"The search index does not hold what article {article.Id} says. Run “reindex”."));
        }

        return failures;
    }

    private async Task<List<FixityFailure>> StrayAsync(CancellationToken cancellation)
    {
        try
        {
            return await index.CountStrayAsync(cancellation) is var stray and > 0
                ? [new(FixityFailureKind.Index, "search index", $"The search index has {stray} entries too many or too few. Run “reindex”.")] : [];
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return [new(FixityFailureKind.Index, "search index", $"The search index cannot be read: {failure.Message} Run “reindex”.")];
        }
    }

    /// <param name="deleted">How many of the original's articles were deleted one by one.</param>
    private static IEnumerable<FixityFailure> TextFailures(Original original, List<Article> articles, int deleted, string where)
    {
        var read = FormatReaders.Read(new IncomingFile(original.FileName, original.Content.Bytes));
        if (read.Drafts.Count != articles.Count + deleted)
            yield return new(FixityFailureKind.Text, where, $"{original.FileName} holds {read.Drafts.Count} articles, but {articles.Count} are stored.");

        foreach (var article in articles)
        {
            if (article.Text != read.Drafts.ElementAtOrDefault(article.Ordinal)?.Text)
                yield return new(FixityFailureKind.Text, $"article {article.Id}", $"The text of article {article.Id} is not the text of {original.FileName}.");
        }
    }
}
