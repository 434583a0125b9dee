using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Parties;

/// <summary>
/// Looks again at surnames of earlier articles when a later one names somebody of that surname in full: an open one may now be linked, a probable one may
/// have got a rival. The work is bounded: the nearest few articles in time, however large the archive is.
/// </summary>
internal sealed class SurnameRevision(ArchiveDbContext archive, ISearchIndex index)
{
    /// <summary>So many articles before and as many after the day are looked at again.</summary>
    private const int ArticlesEachWay = 8;

    /// <summary>An article that brings more new people is a list of names, of whom it says nothing.</summary>
    private const int MostSurnames = 50;

    /// <param name="known">What became known with the article just stored.</param>
    public async Task ReviseAsync(KnownParties known, CancellationToken cancellation)
    {
        var keys = known.Widened.SelectMany(party => party.Aliases).Select(alias => alias.ShortKey).OfType<string>().Distinct().ToList();
        if (keys.Count is 0 or > MostSurnames || known.Day is not { } day || !await archive.ArticleParties.AnyAsync(part => keys.Contains(part.SurnameKey!), cancellation))
            return;

        foreach (var key in keys)
        {
            foreach (var (articleId, partyId) in await NearbyAsync(key, day, cancellation))
                await ReviseAsync(articleId, partyId, key, cancellation);
        }
    }

    private async Task<IReadOnlyList<(int ArticleId, int PartyId)>> NearbyAsync(string key, DateOnly day, CancellationToken cancellation)
    {
        var (from, to) = Surnames.Around(day);
        var uses = archive.ArticleParties.Where(part => part.SurnameKey == key);
        var later = await uses.Where(part => part.SurnameDate >= day && part.SurnameDate <= to)
            .OrderBy(part => part.SurnameDate).Take(ArticlesEachWay)
            .Select(part => new { part.ArticleId, part.PartyId }).ToListAsync(cancellation);
        var earlier = await uses.Where(part => part.SurnameDate < day && part.SurnameDate >= from)
            .OrderByDescending(part => part.SurnameDate).Take(ArticlesEachWay)
            .Select(part => new { part.ArticleId, part.PartyId }).ToListAsync(cancellation);
        return [.. later.Concat(earlier).Select(part => (part.ArticleId, part.PartyId))];
    }

    private async Task ReviseAsync(int articleId, int partyId, string key, CancellationToken cancellation)
    {
        var row = await archive.ArticleParties.AsNoTracking().Where(part => part.ArticleId == articleId && part.PartyId == partyId)
            .Select(part => new { part.IsProbable, part.SurnameDate, part.Party.Name, part.Party.IsConfirmed }).SingleAsync(cancellation);
        var mentions = await archive.Mentions.AsNoTracking().Where(mention => mention.ArticleId == articleId && mention.PartyId == partyId)
            .Select(mention => new { mention.Text, mention.Role, mention.Span }).ToListAsync(cancellation);
        if (mentions.Count == 0 || (row.IsConfirmed && !row.IsProbable))
            return;

        var text = await archive.Articles.Where(article => article.Id == articleId).Select(article => article.Text).SingleAsync(cancellation);
        var names = new PartyNames(PartyKind.Person, mentions[0].Text, mentions.Select(mention => mention.Text))
        {
            Fields = RoleWords.FieldsOf(mentions.Select(mention => mention.Role).OfType<string>()),
            Gender = mentions.Select(mention => Genders.OfTitleBefore(text, mention.Span)).FirstOrDefault(gender => gender != GrammaticalGender.Unknown),
        };
        var others = await archive.ArticleParties
            .Where(part => part.ArticleId == articleId && part.PartyId != partyId && (part.Parts & PartyParts.Mentioned) != PartyParts.None)
            .Select(part => part.PartyId).ToListAsync(cancellation);

        var context = new PartyContext(archive, others, namesPlaces: false);
        var likeliest = await new Surnames(archive).LikeliestAsync(
            SurnameUse.Of(names, row.SurnameDate) with { Key = key }, context, party => others.Contains(party.Id), cancellation);
        if (likeliest is not null && likeliest.Id != partyId)
            await MoveAsync(articleId, partyId, likeliest, isProbable: true, cancellation);
        else if (likeliest is null && row.IsProbable)
            await ReopenAsync(articleId, partyId, cancellation);
    }

    /// <summary>Takes all surnames back from a person whom no article names in full any more.</summary>
    public async Task ReopenAllAsync(int partyId, CancellationToken cancellation)
    {
        foreach (var articleId in await archive.ArticleParties.Where(part => part.PartyId == partyId).Select(part => part.ArticleId).ToListAsync(cancellation))
            await ReopenAsync(articleId, partyId, cancellation);
    }

    /// <summary>Takes a surname back from the person who was likely to be meant and gives it a party of its own.</summary>
    private async Task ReopenAsync(int articleId, int partyId, CancellationToken cancellation)
    {
        var name = await archive.Mentions.Where(mention => mention.ArticleId == articleId && mention.PartyId == partyId)
            .OrderBy(mention => mention.Id).Select(mention => mention.Text).FirstOrDefaultAsync(cancellation);
        if (name is null)
            return;

        var own = new Party { Kind = PartyKind.Person, Name = name };
        archive.Parties.Add(own);
        await archive.SaveChangesAsync(cancellation);
        await MoveAsync(articleId, partyId, own, isProbable: false, cancellation);
    }

    /// <summary>The rows are changed where they lie: those of the article that is being stored may be tracked, and these are of others.</summary>
    private async Task MoveAsync(int articleId, int fromId, Party to, bool isProbable, CancellationToken cancellation)
    {
        var from = await archive.Parties.Include(party => party.Aliases).SingleAsync(party => party.Id == fromId, cancellation);
        var mentions = archive.Mentions.Where(mention => mention.ArticleId == articleId && mention.PartyId == fromId);
        var texts = await mentions.Select(mention => mention.Text).ToListAsync(cancellation);
        var article = await archive.Articles.AsNoTracking().Where(a => a.Id == articleId).Select(a => new { a.DatePublished }).SingleAsync(cancellation);

        await mentions.ExecuteUpdateAsync(set => set.SetProperty(mention => mention.PartyId, to.Id), cancellation);
        var quotes = await archive.Quotes.CountAsync(
            quote => quote.ArticleId == articleId && (quote.SpeakerId == fromId || quote.Parties.Any(part => part.PartyId == fromId && part.Role == QuoteRole.Joint)), cancellation);
        await archive.Set<QuoteParty>().Where(part => part.PartyId == fromId && archive.Quotes.Any(quote => quote.Id == part.QuoteId && quote.ArticleId == articleId))
            .ExecuteUpdateAsync(set => set.SetProperty(part => part.PartyId, to.Id), cancellation);
        await archive.Quotes.Where(quote => quote.ArticleId == articleId && quote.SpeakerId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, to.Id), cancellation);
        await archive.Quotes.Where(quote => quote.ArticleId == articleId && quote.AddresseeId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(quote => quote.AddresseeId, to.Id), cancellation);
        await archive.Set<Denial>().Where(denial => denial.ArticleId == articleId && denial.SpeakerId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(denial => denial.SpeakerId, to.Id), cancellation);
        await archive.CitedSources.Where(source => source.ArticleId == articleId && source.PartyId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(source => source.PartyId, to.Id), cancellation);
        await archive.ArticleParties.Where(part => part.ArticleId == articleId && part.PartyId == fromId)
            .ExecuteUpdateAsync(set => set.SetProperty(part => part.PartyId, to.Id).SetProperty(part => part.IsProbable, isProbable), cancellation);

        Recount(from, to, texts, quotes, article.DatePublished?.FirstDay);
        await archive.SaveChangesAsync(cancellation);
        if (from is { ArticleCount: 0, IsConfirmed: false })
            await RemoveAsync(from.Id, cancellation);
        await ReindexAsync(articleId, [fromId, to.Id], cancellation);
    }

    private static void Recount(Party from, Party to, List<string> texts, int quotes, DateOnly? day)
    {
        (from.ArticleCount, to.ArticleCount) = (from.ArticleCount - 1, to.ArticleCount + 1);
        (from.QuoteCount, to.QuoteCount) = (from.QuoteCount - quotes, to.QuoteCount + quotes);
        from.Forget(texts.Select(text => (text, 1)));
        foreach (var spelling in texts.CountBy(text => text))
            to.Count(spelling.Key, spelling.Value, day);
        to.TakeFullestName();
    }

    private async Task RemoveAsync(int partyId, CancellationToken cancellation)
    {
        await archive.PartyAliases.Where(alias => alias.PartyId == partyId).ExecuteDeleteAsync(cancellation);
        await archive.Parties.Where(party => party.Id == partyId).ExecuteDeleteAsync(cancellation);
    }

    private async Task ReindexAsync(int articleId, int[] partyIds, CancellationToken cancellation)
    {
        var article = await archive.Articles.WithIndexedParts().SingleAsync(a => a.Id == articleId, cancellation);
        await index.IndexAsync(article, cancellation);
        await index.IndexPartiesAsync(partyIds, cancellation);
    }
}
