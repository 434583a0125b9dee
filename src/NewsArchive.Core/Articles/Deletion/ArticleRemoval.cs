using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Articles.Deletion;

/// <summary>Takes articles out with all that hangs on them: findings, index entries, and the parties and unnamed speakers that nothing else names. Call it inside a transaction.</summary>
internal sealed class ArticleRemoval(ArchiveDbContext archive, ISearchIndex index)
{
    private const int PartiesAtOnce = 200;
    private const int OriginalsAtOnce = 500;

    /// <returns>How many articles were removed.</returns>
    public async Task<int> RemoveAsync(IQueryable<Article> articles, CancellationToken cancellation)
    {
        var ids = articles.Select(article => article.Id);
        var lost = await LostAsync(ids, cancellation);
        var unnamed = new UnnamedSpeakers(archive);
        var described = await unnamed.InAsync(ids, cancellation);

        await index.RemoveAsync(await articles.Select(article => article.IndexRow).ToListAsync(cancellation), cancellation);
        var removed = await articles.ExecuteDeleteAsync(cancellation);

        await unnamed.ForgetAsync(described, cancellation);
        foreach (var parties in lost.Chunk(PartiesAtOnce))
            await ForgetAsync(parties, cancellation);
        return removed;
    }

    /// <summary>Removes those of the originals that no article comes from.</summary>
    public async Task RemoveOriginalsAsync(IEnumerable<int> originalIds, CancellationToken cancellation)
    {
        foreach (var ids in originalIds.Chunk(OriginalsAtOnce))
        {
            await archive.Originals.Where(original => ids.Contains(original.Id) && !archive.Articles.Any(article => article.OriginalId == original.Id))
                .ExecuteDeleteAsync(cancellation);
        }
    }

    /// <summary>What each party is about to lose.</summary>
    private async Task<List<Loss>> LostAsync(IQueryable<int> articles, CancellationToken cancellation)
    {
        var parts = await archive.ArticleParties.Where(part => articles.Contains(part.ArticleId))
            .GroupBy(part => part.PartyId).Select(group => new { PartyId = group.Key, Articles = group.Count() }).ToListAsync(cancellation);
        var days = (await archive.ArticleParties.Where(part => articles.Contains(part.ArticleId) && part.Article.DatePublished != null)
                .Select(part => new { part.PartyId, part.Article.DatePublished }).Distinct().ToListAsync(cancellation))
            .ToLookup(part => part.PartyId, part => part.DatePublished!.Value.FirstDay);
        var spellings = (await archive.Mentions.Where(mention => articles.Contains(mention.ArticleId))
                .GroupBy(mention => new { mention.PartyId, mention.Text })
                .Select(group => new { group.Key.PartyId, group.Key.Text, Count = group.Count() }).ToListAsync(cancellation))
            .ToLookup(mention => mention.PartyId, mention => (mention.Text, mention.Count));

        var speakers = archive.Quotes.Where(quote => articles.Contains(quote.ArticleId) && quote.SpeakerId != null).Select(quote => new { quote.Id, PartyId = quote.SpeakerId!.Value });
        var joint = archive.Quotes.Where(quote => articles.Contains(quote.ArticleId)).SelectMany(quote => quote.Parties)
            .Where(part => part.Role == QuoteRole.Joint && part.PartyId != null).Select(part => new { Id = part.QuoteId, PartyId = part.PartyId!.Value });
        var quotes = (await speakers.ToListAsync(cancellation)).Concat(await joint.ToListAsync(cancellation)).Distinct().CountBy(said => said.PartyId).ToDictionary();

        return [.. parts.Select(part => new Loss(part.PartyId, part.Articles, quotes.GetValueOrDefault(part.PartyId), [.. spellings[part.PartyId]], [.. days[part.PartyId]]))];
    }

    private async Task ForgetAsync(Loss[] lost, CancellationToken cancellation)
    {
        var ids = lost.Select(loss => loss.PartyId).ToArray();
        var parties = await archive.Parties.Where(party => ids.Contains(party.Id)).Include(party => party.Aliases)
            .Select(party => new { Party = party, IsOnlyProbable = archive.ArticleParties.Where(part => part.PartyId == party.Id).All(part => part.IsProbable) })
            .ToDictionaryAsync(known => known.Party.Id, cancellation);

        List<Party> redated = [];
        foreach (var loss in lost)
        {
            var party = parties[loss.PartyId].Party;
            party.ArticleCount -= loss.Articles;
            party.QuoteCount -= loss.Quotes;
            if (party is { ArticleCount: <= 0, IsConfirmed: false })
            {
                archive.Parties.Remove(party);
                continue;
            }

            party.Forget(loss.Spellings);
            if (party.Aliases.Exists(alias => loss.Days.Exists(day => day == alias.DateFirst || day == alias.DateLast)))
                redated.Add(party);
        }

        await SpellingDates.RenewAsync(archive, redated, cancellation);
        await archive.SaveChangesAsync(cancellation);
        await index.IndexPartiesAsync(ids, cancellation);
        foreach (var known in parties.Values.Where(known => known is { IsOnlyProbable: true, Party: { ArticleCount: > 0, IsConfirmed: false } }))
            await new SurnameRevision(archive, index).ReopenAllAsync(known.Party.Id, cancellation);

        archive.ChangeTracker.Clear();
    }

    /// <param name="Days">Days of the articles.</param>
    private sealed record Loss(int PartyId, int Articles, int Quotes, IReadOnlyList<(string Text, int Count)> Spellings, List<DateOnly> Days);
}
