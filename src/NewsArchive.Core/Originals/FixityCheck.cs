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

/// <summary>Re-reads the whole archive and reports all that is not as it was stored. Holds one original at a time.</summary>
public sealed class FixityCheck(ArchiveDbContext archive, ISearchIndex index)
{
    private const int IdsAtOnce = 500;

    /// <param name="progress">Told the number of originals checked so far.</param>
    public async IAsyncEnumerable<FixityFailure> RunAsync(
        IProgress<int>? progress = null, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var damage in await SqliteIntegrity.DamageAsync(archive, cancellation))
            yield return new(FixityFailureKind.Database, "database", damage);
        foreach (var stray in await StrayAsync(cancellation))
            yield return stray;

        var done = 0;
        await foreach (var id in OriginalIdsAsync(cancellation))
        {
            foreach (var failure in await CheckAsync(id, cancellation))
                yield return failure;
            progress?.Report(++done);
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
