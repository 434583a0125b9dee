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

    /// <summary>The unnamed speakers whom articles quote.</summary>
    public Task<List<int>> InAsync(IQueryable<int> articleIds, CancellationToken cancellation) => archive.Quotes
        .Where(quote => articleIds.Contains(quote.ArticleId) && quote.UnnamedSpeakerId != null)
        .Select(quote => quote.UnnamedSpeakerId!.Value).Distinct().ToListAsync(cancellation);

    /// <summary>Counts anew after quotes have gone; rows without any are removed.</summary>
    public async Task RecountAsync(IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        foreach (var some in ids.Chunk(AtOnce))
        {
            var left = await archive.UnnamedSpeakers.Where(speaker => some.Contains(speaker.Id))
                .Select(speaker => new
                {
                    Speaker = speaker,
                    Count = archive.Quotes.Count(quote => quote.UnnamedSpeakerId == speaker.Id),
                    First = archive.Quotes.Where(quote => quote.UnnamedSpeakerId == speaker.Id).Min(quote => quote.Article.DatePublished),
                    Last = archive.Quotes.Where(quote => quote.UnnamedSpeakerId == speaker.Id).Max(quote => quote.Article.DatePublished),
                })
                .ToListAsync(cancellation);
            foreach (var line in left)
            {
                (line.Speaker.QuoteCount, line.Speaker.DateFirst, line.Speaker.DateLast) = (line.Count, line.First?.FirstDay, line.Last?.FirstDay);
                if (line.Count == 0)
                    archive.UnnamedSpeakers.Remove(line.Speaker);
            }

            await archive.SaveChangesAsync(cancellation);
            archive.ChangeTracker.Clear();
        }
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
