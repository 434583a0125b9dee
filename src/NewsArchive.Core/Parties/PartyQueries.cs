using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>How pages and API read people, organizations and places. What a query costs depends on what it shows, not on the size of the archive.</summary>
public static class PartyQueries
{
    /// <summary>How many of a party's articles, latest imports first, its page takes into account.</summary>
    public const int ArticlesConsidered = 1000;

    private const int MentionsConsidered = 500;
    private const int AliasesShown = 30;

    /// <summary>Parties of a kind, those in most articles first.</summary>
    /// <param name="after">The last party already shown; null for the first page.</param>
    public static Task<List<PartyLine>> MostNamedAsync(
        ArchiveDbContext archive, PartyKind kind, int count, PartyPosition? after, CancellationToken cancellation) =>
        After(archive.Parties.Where(party => party.Kind == kind && party.ArticleCount > 0), after)
            .Take(count)
            .Select(Line)
            .ToListAsync(cancellation);

    public static Task<List<PartyLine>> MostQuotedPeopleAsync(ArchiveDbContext archive, int count, CancellationToken cancellation) =>
        archive.Parties.AsNoTracking()
            .Where(party => party.Kind == PartyKind.Person && party.QuoteCount > 0)
            .OrderByDescending(party => party.QuoteCount)
            .Take(count)
            .Select(Line)
            .ToListAsync(cancellation);

    /// <summary>Organizations that publish articles of the archive or are cited by them.</summary>
    public static Task<List<PartyLine>> SourcesAsync(ArchiveDbContext archive, int count, PartyPosition? after, CancellationToken cancellation) =>
        After(archive.Parties.Where(party => party.Kind == PartyKind.Organization && party.ArticleCount > 0), after)
            .Where(party => archive.CitedSources.Any(source => source.PartyId == party.Id) || archive.Articles.Any(article => article.PublisherId == party.Id))
            .Take(count)
            .Select(Line)
            .ToListAsync(cancellation);

    /// <summary>Null when there is no party with this id.</summary>
    public static Task<PartyView?> ViewAsync(ArchiveDbContext archive, int id, CancellationToken cancellation) =>
        archive.Parties.AsNoTracking()
            .Where(party => party.Id == id)
            .Select(party => new PartyView(
                party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, party.QuoteCount,
                party.Aliases
                    .OrderByDescending(alias => alias.MentionCount)
                    .Take(AliasesShown)
                    .Select(alias => new AliasView(alias.Name, alias.MentionCount))
                    .ToList()))
            .SingleOrDefaultAsync(cancellation);

    /// <summary>What articles say the party is, in their words, the most frequent first.</summary>
    public static async Task<IReadOnlyList<string>> RolesAsync(ArchiveDbContext archive, int id, int count, CancellationToken cancellation)
    {
        var roles = await archive.Mentions
            .Where(mention => mention.PartyId == id)
            .OrderByDescending(mention => mention.ArticleId)
            .Take(MentionsConsidered)
            .Select(mention => mention.Role)
            .ToListAsync(cancellation);
        return [.. roles.OfType<string>().GroupBy(role => role).OrderByDescending(role => role.Count()).Take(count).Select(role => role.Key)];
    }

    /// <summary>The party's articles, newest publication first; of more than <see cref="ArticlesConsidered"/> the latest imports.</summary>
    public static async Task<IReadOnlyList<PartyArticle>> ArticlesAsync(
        ArchiveDbContext archive, int id, PartyParts parts, CancellationToken cancellation)
    {
        var articles = await Considered(archive, id, parts)
            .Select(part => new PartyArticle(part.ArticleId, part.Article.DatePublished, part.Article.IndexRow))
            .ToListAsync(cancellation);
        return [.. articles.OrderByDescending(article => article.IndexRow)];
    }

    /// <summary>The parties named most often in the same articles.</summary>
    public static async Task<IReadOnlyList<PartyConnection>> ConnectionsAsync(ArchiveDbContext archive, int id, int count, CancellationToken cancellation)
    {
        var articles = Considered(archive, id, PartyParts.None).Select(part => part.ArticleId);
        var shared = archive.ArticleParties
            .Where(other => other.PartyId != id && (other.Parts & PartyParts.Mentioned) != PartyParts.None && articles.Contains(other.ArticleId))
            .GroupBy(other => other.PartyId)
            .Select(group => new { PartyId = group.Key, Count = group.Count() })
            .OrderByDescending(group => group.Count).ThenBy(group => group.PartyId)
            .Take(count);
        return await shared
            .Join(archive.Parties, group => group.PartyId, party => party.Id, (group, party) => new { party.Id, party.Kind, party.Name, group.Count })
            .OrderByDescending(other => other.Count).ThenBy(other => other.Id)
            .Select(other => new PartyConnection(new PartyName(other.Id, other.Kind, other.Name), other.Count))
            .ToListAsync(cancellation);
    }

    /// <summary>Where articles name the party, each article's mentions in the order of its text.</summary>
    public static async Task<ILookup<int, MentionPlace>> MentionsAsync(
        ArchiveDbContext archive, int id, IReadOnlyCollection<int> articleIds, CancellationToken cancellation)
    {
        var mentions = await archive.Mentions.AsNoTracking()
            .Where(mention => mention.PartyId == id && articleIds.Contains(mention.ArticleId))
            .OrderBy(mention => mention.Span.Start)
            .Select(mention => new MentionPlace(mention.ArticleId, mention.Span, mention.Rule, mention.Confidence))
            .ToListAsync(cancellation);
        return mentions.ToLookup(mention => mention.ArticleId);
    }

    private static IQueryable<Party> After(IQueryable<Party> parties, PartyPosition? after)
    {
        if (after is { } last)
        {
            parties = parties.Where(party =>
                party.ArticleCount < last.ArticleCount || (party.ArticleCount == last.ArticleCount && party.Id < last.Id));
        }

        return parties.AsNoTracking().OrderByDescending(party => party.ArticleCount).ThenByDescending(party => party.Id);
    }

    private static IQueryable<ArticleParty> Considered(ArchiveDbContext archive, int id, PartyParts parts) =>
        archive.ArticleParties.AsNoTracking()
            .Where(part => part.PartyId == id && (parts == PartyParts.None || (part.Parts & parts) != PartyParts.None))
            .OrderByDescending(part => part.ArticleId)
            .Take(ArticlesConsidered);

    private static readonly Expression<Func<Party, PartyLine>> Line = party =>
        new PartyLine(party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, party.QuoteCount);
}

/// <summary>A party in a list.</summary>
public sealed record PartyLine(int Id, PartyKind Kind, string Name, bool IsConfirmed, int ArticleCount, int QuoteCount);

/// <summary>Where a list of parties was left.</summary>
public sealed record PartyPosition(int ArticleCount, int Id);

public sealed record PartyView(
    int Id, PartyKind Kind, string Name, bool IsConfirmed, int ArticleCount, int QuoteCount, IReadOnlyList<AliasView> Aliases);

public sealed record AliasView(string Name, int MentionCount);

public sealed record PartyArticle(int ArticleId, PartialDate? DatePublished, long IndexRow);

/// <param name="ArticleCount">How many articles name both.</param>
public sealed record PartyConnection(PartyName Party, int ArticleCount);

public sealed record MentionPlace(int ArticleId, TextSpan Span, string Rule, double Confidence);
