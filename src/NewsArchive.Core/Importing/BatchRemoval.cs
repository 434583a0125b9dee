using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Importing;

/// <summary>Takes a whole batch out of the archive again: articles, originals, index entries and the parties that nothing else names.</summary>
public sealed class BatchRemoval(ArchiveDbContext archive, ISearchIndex index)
{
    private const int PartiesAtOnce = 200;

    /// <summary>How many articles were removed; null when there is no such batch. All of it happens, or nothing.</summary>
    public Task<int?> RemoveAsync(int batchId, CancellationToken cancellation = default) => ArchiveFailures.ExplainAsync(async () =>
    {
        archive.ChangeTracker.Clear();
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        if (!await archive.ImportBatches.AnyAsync(batch => batch.Id == batchId, cancellation))
            return (int?)null;

        var named = await NamedInAsync(batchId, cancellation);
        var unnamed = new UnnamedSpeakers(archive);
        var described = await unnamed.InBatchAsync(batchId, cancellation);
        var removed = await RemoveArticlesAsync(batchId, cancellation);
        await unnamed.RecountAsync(described, cancellation);
        foreach (var parties in named.Chunk(PartiesAtOnce))
            await ForgetAsync(parties, cancellation);

        await transaction.CommitAsync(cancellation);
        return removed;
    });

    /// <summary>The parties of the batch, each with the spellings that its mentions are about to lose.</summary>
    private async Task<List<LostNames>> NamedInAsync(int batchId, CancellationToken cancellation)
    {
        var articles = archive.Articles.Where(article => article.BatchId == batchId).Select(article => article.Id);
        var parties = await archive.ArticleParties.Where(p => articles.Contains(p.ArticleId)).Select(p => p.PartyId).Distinct().ToListAsync(cancellation);
        var mentions = await archive.Mentions.Where(m => articles.Contains(m.ArticleId))
            .GroupBy(m => new { m.PartyId, m.Text })
            .Select(group => new { group.Key.PartyId, group.Key.Text, Count = group.Count() })
            .ToListAsync(cancellation);

        var spellings = mentions.ToLookup(m => m.PartyId, m => (m.Text, m.Count));
        return [.. parties.Select(party => new LostNames(party, [.. spellings[party]]))];
    }

    private async Task<int> RemoveArticlesAsync(int batchId, CancellationToken cancellation)
    {
        var articles = archive.Articles.Where(article => article.BatchId == batchId);
        await index.RemoveAsync(await articles.Select(article => article.IndexRow).ToListAsync(cancellation), cancellation);

        var removed = await articles.ExecuteDeleteAsync(cancellation);
        await archive.Originals.Where(original => !archive.Articles.Any(article => article.OriginalId == original.Id)).ExecuteDeleteAsync(cancellation);
        await archive.ImportBatches.Where(batch => batch.Id == batchId).ExecuteDeleteAsync(cancellation);
        return removed;
    }

    private async Task ForgetAsync(LostNames[] lost, CancellationToken cancellation)
    {
        var ids = lost.Select(l => l.PartyId).ToArray();
        var parties = await archive.Parties.Where(party => ids.Contains(party.Id)).Include(party => party.Aliases)
            .Select(party => new
            {
                Party = party,
                Articles = archive.ArticleParties.Count(part => part.PartyId == party.Id),
                IsOnlyProbable = archive.ArticleParties.Where(part => part.PartyId == party.Id).All(part => part.IsProbable),
                Quotes = archive.Quotes.Count(quote => quote.SpeakerId == party.Id || quote.Parties.Any(part => part.PartyId == party.Id && part.Role == QuoteRole.Joint)),
            })
            .ToDictionaryAsync(p => p.Party.Id, cancellation);

        foreach (var (partyId, spellings) in lost)
        {
            var known = parties[partyId];
            (known.Party.ArticleCount, known.Party.QuoteCount) = (known.Articles, known.Quotes);
            if (known.Articles == 0 && !known.Party.IsConfirmed)
                archive.Parties.Remove(known.Party);
            else
                known.Party.Forget(spellings);
        }

        await SpellingDates.RenewAsync(archive, [.. parties.Values.Select(known => known.Party)], cancellation);
        await archive.SaveChangesAsync(cancellation);
        await index.IndexPartiesAsync(ids, cancellation);
        foreach (var known in parties.Values.Where(known => known is { IsOnlyProbable: true, Articles: > 0, Party.IsConfirmed: false }))
            await new SurnameRevision(archive, index).ReopenAllAsync(known.Party.Id, cancellation);

        archive.ChangeTracker.Clear();
    }

    private sealed record LostNames(int PartyId, IReadOnlyList<(string Text, int Count)> Spellings);
}
