using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Parties;

/// <summary>Gives quotes whose speaker is only described to the row of that description, and keeps the rows' counts.</summary>
internal sealed class UnnamedSpeakers(ArchiveDbContext archive)
{
    private const int AtOnce = 1_000;

    /// <summary>Finds the rows for an article's quotes, makes those that are missing and counts the quotes. The caller saves.</summary>
    public Task AddAsync(Article article, CancellationToken cancellation) =>
        AddAsync([.. article.Quotes.Select(quote => (quote, article.DatePublished?.FirstDay))], cancellation);

    /// <summary>Gives the quotes of an archive from before there were unnamed speakers to theirs; does nothing to one that has them.</summary>
    public async Task FillAsync(CancellationToken cancellation)
    {
        while (await Unfilled.AnyAsync(cancellation))
            await FillSomeAsync(cancellation);
    }

    /// <summary>The unnamed speakers whom articles quote, with the quotes they are about to lose and the days of these.</summary>
    public async Task<IReadOnlyList<LostQuotes>> InAsync(IQueryable<int> articleIds, CancellationToken cancellation)
    {
        var quotes = await archive.Quotes.Where(quote => articleIds.Contains(quote.ArticleId) && quote.UnnamedSpeakerId != null)
            .GroupBy(quote => new { Id = quote.UnnamedSpeakerId!.Value, quote.Article.DatePublished })
            .Select(group => new { group.Key.Id, group.Key.DatePublished, Count = group.Count() }).ToListAsync(cancellation);
        return [.. quotes.GroupBy(lost => lost.Id).Select(lost => new LostQuotes(lost.Key, lost.Sum(some => some.Count), [.. lost.Select(some => some.DatePublished?.FirstDay)]))];
    }

    /// <summary>Takes away the quotes that have gone; rows without any are removed.</summary>
    public async Task ForgetAsync(IReadOnlyCollection<LostQuotes> losses, CancellationToken cancellation)
    {
        foreach (var some in losses.Chunk(AtOnce))
        {
            var ids = some.Select(lost => lost.Id).ToList();
            var speakers = await archive.UnnamedSpeakers.Where(speaker => ids.Contains(speaker.Id)).ToDictionaryAsync(speaker => speaker.Id, cancellation);
            foreach (var lost in some)
            {
                var speaker = speakers[lost.Id];
                speaker.QuoteCount -= lost.Count;
                if (speaker.QuoteCount <= 0)
                    archive.UnnamedSpeakers.Remove(speaker);
                else if (lost.Days.Any(day => day is not null && (day == speaker.DateFirst || day == speaker.DateLast)))
                    await RedateAsync(speaker, cancellation);
            }

            await archive.SaveChangesAsync(cancellation);
            archive.ChangeTracker.Clear();
        }
    }

    private async Task RedateAsync(UnnamedSpeaker speaker, CancellationToken cancellation)
    {
        var days = archive.Quotes.Where(quote => quote.UnnamedSpeakerId == speaker.Id).Select(quote => quote.Article.DatePublished);
        (speaker.DateFirst, speaker.DateLast) = ((await days.MinAsync(cancellation))?.FirstDay, (await days.MaxAsync(cancellation))?.FirstDay);
    }

    private async Task FillSomeAsync(CancellationToken cancellation)
    {
        // Read inside the transaction, so that a second process that opens the archive counts nothing twice.
        await using var transaction = await archive.Database.BeginTransactionAsync(cancellation);
        var found = await Unfilled.OrderBy(quote => quote.Id).Take(AtOnce).Select(quote => new { Quote = quote, quote.Article.DatePublished }).ToListAsync(cancellation);
        foreach (var quote in found.Select(line => line.Quote))
            quote.SpeakerKind = KindOf(quote);

        await AddAsync([.. found.Select(line => (line.Quote, line.DatePublished?.FirstDay))], cancellation);
        await archive.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        archive.ChangeTracker.Clear();
    }

    // Older extractions kept no kind, or took “his” and “many” for a role.
    private static SpeakerKind KindOf(Quote quote)
    {
        var told = SpeakerWords.KindOf(quote.SpeakerText!);
        return quote.SpeakerKind is null || told == SpeakerKind.Pronoun ? told : SpeakerKind.Role;
    }

    private IQueryable<Quote> Unfilled => archive.Quotes.Where(quote =>
        quote.SpeakerText != null && quote.SpeakerId == null && quote.UnnamedSpeakerId == null && (quote.SpeakerKind == null || quote.SpeakerKind == SpeakerKind.Role));

    private async Task AddAsync(List<(Quote Quote, DateOnly? Day)> quotes, CancellationToken cancellation)
    {
        var described = quotes.FindAll(line => line.Quote is { SpeakerKind: SpeakerKind.Role, Speaker: null, SpeakerId: null, SpeakerText: not null });
        if (described.Count == 0)
            return;

        var folded = described.Select(line => UnnamedSpeaker.Fold(line.Quote.SpeakerText!)).Distinct().ToList();
        var known = await archive.UnnamedSpeakers.Where(speaker => folded.Contains(speaker.FoldedWords)).ToDictionaryAsync(speaker => speaker.FoldedWords, cancellation);
        foreach (var (quote, day) in described)
        {
            var words = quote.SpeakerText!;
            if (!known.TryGetValue(UnnamedSpeaker.Fold(words), out var speaker))
            {
                speaker = UnnamedSpeaker.Of(words);
                known.Add(speaker.FoldedWords, speaker);
                archive.UnnamedSpeakers.Add(speaker);
            }

            speaker.Count(words, day);
            quote.UnnamedSpeaker = speaker;
        }
    }
}

/// <param name="Id">The unnamed speaker's.</param>
/// <param name="Days">Null for an article without a date.</param>
internal sealed record LostQuotes(int Id, int Count, IReadOnlyList<DateOnly?> Days);
