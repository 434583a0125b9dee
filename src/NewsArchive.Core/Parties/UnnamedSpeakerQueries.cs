using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Storage;

namespace NewsArchive.Core.Parties;

/// <summary>How pages and API read speakers without a name.</summary>
public static class UnnamedSpeakerQueries
{
    /// <summary>Unnamed speakers, those with most quotes first.</summary>
    /// <param name="typed">The beginning of any of the words; blank for all.</param>
    /// <param name="after">Count and id of the last one already shown; null for the first page.</param>
    public static Task<List<UnnamedSpeakerView>> MostQuotedAsync(ArchiveDbContext archive, string? typed, int count, (int QuoteCount, int Id)? after, CancellationToken cancellation)
    {
        var speakers = Matching(archive, typed);
        if (after is var (quotes, id))
            speakers = speakers.Where(speaker => speaker.QuoteCount < quotes || (speaker.QuoteCount == quotes && speaker.Id < id));
        return speakers.OrderByDescending(speaker => speaker.QuoteCount).ThenByDescending(speaker => speaker.Id).Take(count).Select(View).ToListAsync(cancellation);
    }

    public static Task<int> CountAsync(ArchiveDbContext archive, string? typed, CancellationToken cancellation) => Matching(archive, typed).CountAsync(cancellation);

    /// <summary>Null when there is none with this id.</summary>
    public static Task<UnnamedSpeakerView?> ViewAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) =>
        archive.UnnamedSpeakers.Where(speaker => speaker.Id == id).Select(View).SingleOrDefaultAsync(cancellation);

    /// <summary>The ids of the quotes given so, latest imports first.</summary>
    /// <param name="before">The last quote already shown; null for the first page.</param>
    public static Task<List<int>> QuoteIdsAsync(ArchiveDbContext archive, int id, int count, int? before, CancellationToken cancellation) =>
        archive.Quotes.Where(quote => quote.UnnamedSpeakerId == id && (before == null || quote.Id < before))
            .OrderByDescending(quote => quote.Id).Take(count).Select(quote => quote.Id).ToListAsync(cancellation);

    private static IQueryable<UnnamedSpeaker> Matching(ArchiveDbContext archive, string? typed)
    {
        var words = NameFolding.Fold(typed ?? "");
        var inside = $" {words}";
        return words.Length == 0
            ? archive.UnnamedSpeakers
            : archive.UnnamedSpeakers.Where(speaker => speaker.FoldedWords.StartsWith(words) || speaker.FoldedWords.Contains(inside));
    }

    private static readonly Expression<Func<UnnamedSpeaker, UnnamedSpeakerView>> View = speaker =>
        new UnnamedSpeakerView(speaker.Id, speaker.Words, speaker.QuoteCount, speaker.DateFirst, speaker.DateLast);
}

/// <param name="DateFirst">The day of the first dated article that quotes somebody so.</param>
public sealed record UnnamedSpeakerView(int Id, string Words, int QuoteCount, DateOnly? DateFirst, DateOnly? DateLast);

/// <summary>An unnamed speaker in a link.</summary>
public sealed record UnnamedSpeakerName(int Id, string Words);
