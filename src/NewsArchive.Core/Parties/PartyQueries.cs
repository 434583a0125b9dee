using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>How pages and API read people, organizations and places. What a query costs depends on what it shows, not on the size of the archive.</summary>
public static class PartyQueries
{
    /// <summary>How many of a source's articles, latest imports first, its page takes into account.</summary>
    public const int ArticlesConsidered = 1000;

    /// <summary>In how many of a party's newest articles others are looked for that stand beside it.</summary>
    public const int ConnectingConsidered = 500;

    /// <summary>How many of a party's newest articles and quotes its timeline counts and its list leads to.</summary>
    public const int DaysConsidered = 5000;

    /// <summary>In how many of the newest articles that quote a party others are looked for who are quoted there, too.</summary>
    public const int QuotingConsidered = 100;

    private const int MentionsConsidered = 1000;
    private const int RolesConsidered = 20;
    private const int AliasesShown = 60;

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
    public static async Task<PartyView?> ViewAsync(ArchiveDbContext archive, int id, CancellationToken cancellation)
    {
        var view = await archive.Parties.AsNoTracking()
            .Where(party => party.Id == id)
            .Select(party => new PartyView(
                party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount,
                archive.ArticleParties.Count(part => part.PartyId == party.Id && part.IsProbable), party.QuoteCount, Array.Empty<AliasView>()))
            .SingleOrDefaultAsync(cancellation);

        // A query of its own: within the other one, SQLite would number the aliases of all parties to find the first of this one.
        return view is null ? null : view with
        {
            Aliases = await archive.PartyAliases.Where(alias => alias.PartyId == id).OrderByDescending(alias => alias.MentionCount).Take(AliasesShown)
                .Select(alias => new AliasView(alias.Name, alias.MentionCount, alias.DateFirst, alias.DateLast)).ToListAsync(cancellation),
        };
    }

    /// <summary>What the last articles say of each party, to tell namesakes apart in a list; those of whom none says more than "Mr" are left out.</summary>
    public static async Task<IReadOnlyDictionary<int, string>> LatestRolesAsync(ArchiveDbContext archive, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var roles = await archive.Parties.Where(party => ids.Contains(party.Id))
            .Select(party => new
            {
                party.Id,
                Role = archive.Mentions.Where(mention => mention.PartyId == party.Id && mention.Role != null).OrderByDescending(mention => mention.ArticleId)
                    .Take(RolesConsidered).Select(mention => mention.Role).FirstOrDefault(role => !RoleWords.Courtesies.Contains(role!)),
            })
            .ToListAsync(cancellation);
        return roles.Where(party => party.Role is not null).ToDictionary(party => party.Id, party => party.Role!);
    }

    /// <summary>What articles say the party is, in their words, the most frequent first; of very many the latest imports.</summary>
    public static async Task<IReadOnlyList<RoleView>> RolesAsync(ArchiveDbContext archive, int id, int count, CancellationToken cancellation)
    {
        var roles = await archive.Mentions
            .Where(mention => mention.PartyId == id && mention.Role != null)
            .OrderByDescending(mention => mention.ArticleId)
            .Take(MentionsConsidered)
            .Join(archive.Articles, mention => mention.ArticleId, article => article.Id, (mention, article) =>
                new RoleMention(mention.Role!, mention.RoleSpan, article.Id, article.DisplayTitle, article.DatePublished, article.IndexRow))
            .ToListAsync(cancellation);
        return
        [
            .. roles.Where(role => !RoleWords.IsCourtesy(role.Text)).GroupBy(role => NameFolding.Fold(role.Text))
                .Select(group => group.OrderByDescending(role => role.IndexRow).ToList())
                .OrderByDescending(group => group.Count).ThenByDescending(group => group[0].IndexRow)
                .Take(count)
                .Select(RoleView.Of),
        ];
    }

    /// <summary>The articles in which the party has one of the parts, newest publication first; of more than <see cref="ArticlesConsidered"/> the latest imports.</summary>
    public static async Task<IReadOnlyList<PartyArticle>> ArticlesAsync(
        ArchiveDbContext archive, int id, PartyParts parts, CancellationToken cancellation)
    {
        var articles = await archive.ArticleParties
            .Where(part => part.PartyId == id && (part.Parts & parts) != PartyParts.None)
            .OrderByDescending(part => part.ArticleId)
            .Take(ArticlesConsidered)
            .Select(part => new PartyArticle(part.ArticleId, part.Article.DatePublished, part.Article.IndexRow))
            .ToListAsync(cancellation);
        return [.. articles.OrderByDescending(article => article.IndexRow)];
    }

    /// <summary>Who stands in most of the party's newest articles beside it, and which of those stand there together.</summary>
    /// <param name="days">The party's; those who are quoted beside it are looked for in the newest of the articles that quote it.</param>
    /// <param name="count">At most so many.</param>
    public static async Task<PartyConnections> ConnectionsAsync(
        ArchiveDbContext archive, ISearchIndex index, int id, PartyDays days, int count, CancellationToken cancellation)
    {
        var found = await index.CompanionsAsync(id, ConnectingConsidered, count, cancellation);
        var ids = found.Parties.Select(companion => companion.Id).ToList();
        var names = await archive.Parties.Where(party => ids.Contains(party.Id)).Select(party => new PartyName(party.Id, party.Kind, party.Name, party.IsConfirmed, false))
            .ToDictionaryAsync(party => party.Id, cancellation);
        var rows = days.Quotes.Select(quote => quote.Row).Distinct().Take(QuotingConsidered).ToList();
        var quoted = await QuotedAsync(archive, rows, ids, cancellation);
        return new(
            [.. found.Parties.Where(companion => names.ContainsKey(companion.Id)).Select(companion => new PartyConnection(names[companion.Id], companion.Articles, companion.AsSource, quoted.GetValueOrDefault(companion.Id)))],
            found.Pairs, found.ArticleCount);
    }

    /// <summary>In how many of the articles each of the parties speaks.</summary>
    private static async Task<Dictionary<int, int>> QuotedAsync(ArchiveDbContext archive, List<long> rows, List<int> ids, CancellationToken cancellation)
    {
        if (rows.Count == 0)
            return [];

        var articles = await archive.Articles.Where(article => rows.Contains(article.IndexRow)).Select(article => article.Id).ToListAsync(cancellation);
        return await archive.ArticleParties
            .Where(part => articles.Contains(part.ArticleId) && ids.Contains(part.PartyId) && (part.Parts & PartyParts.Speaker) != PartyParts.None)
            .GroupBy(part => part.PartyId).Select(parts => new { parts.Key, Count = parts.Count() })
            .ToDictionaryAsync(parts => parts.Key, parts => parts.Count, cancellation);
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

    /// <summary>Those of the articles that only probably mean the party, since they give no more than a surname.</summary>
    public static async Task<IReadOnlySet<int>> ProbableAmongAsync(ArchiveDbContext archive, int id, IReadOnlyCollection<int> articleIds, CancellationToken cancellation) =>
        await archive.ArticleParties.Where(part => articleIds.Contains(part.ArticleId) && part.PartyId == id && part.IsProbable).Select(part => part.ArticleId).ToHashSetAsync(cancellation);

    private static IQueryable<Party> After(IQueryable<Party> parties, PartyPosition? after)
    {
        if (after is { } last)
        {
            parties = parties.Where(party =>
                party.ArticleCount < last.ArticleCount || (party.ArticleCount == last.ArticleCount && party.Id < last.Id));
        }

        return parties.AsNoTracking().OrderByDescending(party => party.ArticleCount).ThenByDescending(party => party.Id);
    }

    private static readonly Expression<Func<Party, PartyLine>> Line = party =>
        new PartyLine(party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, party.QuoteCount);
}

/// <summary>A party in a list.</summary>
public sealed record PartyLine(int Id, PartyKind Kind, string Name, bool IsConfirmed, int ArticleCount, int QuoteCount)
{
    public PartyName ToName() => new(Id, Kind, Name, IsConfirmed, IsProbable: false);
}

/// <summary>Where a list of parties was left.</summary>
public sealed record PartyPosition(int ArticleCount, int Id);

/// <param name="ProbableCount">How many of the articles give only a surname, so that the party is no more than probably meant.</param>
public sealed record PartyView(
    int Id, PartyKind Kind, string Name, bool IsConfirmed, int ArticleCount, int ProbableCount, int QuoteCount, IReadOnlyList<AliasView> Aliases);

/// <param name="DateFirst">The day of the first dated article that spells it so.</param>
public sealed record AliasView(string Name, int MentionCount, DateOnly? DateFirst, DateOnly? DateLast);

public sealed record PartyArticle(int ArticleId, PartialDate? DatePublished, long IndexRow);

internal sealed record RoleMention(string Text, TextSpan? Span, int ArticleId, string ArticleTitle, PartialDate? DatePublished, long IndexRow);

/// <summary>What a party is called, with the latest article that calls it so.</summary>
/// <param name="Count">How often, among the mentions considered.</param>
/// <param name="Span">Where the words stand in that article.</param>
public sealed record RoleView(string Text, int Count, PartialDate? DateFirst, PartialDate? DateLast, int ArticleId, string ArticleTitle, TextSpan? Span)
{
    /// <param name="mentions">Of one role, the latest first.</param>
    internal static RoleView Of(List<RoleMention> mentions) => new(
        mentions[0].Text, mentions.Count, mentions.FindLast(m => m.DatePublished is not null)?.DatePublished, mentions[0].DatePublished,
        mentions[0].ArticleId, mentions[0].ArticleTitle, mentions[0].Span);
}

/// <param name="ArticleCount">How many articles have both, among those considered.</param>
/// <param name="AsSource">In how many of these the connected one is the publisher, an agency or a cited source.</param>
/// <param name="BothQuoted">In how many articles both are quoted, among the newest that quote the party.</param>
public sealed record PartyConnection(PartyName Party, int ArticleCount, int AsSource, int BothQuoted);

/// <summary>Who stands beside a party, the strongest first.</summary>
/// <param name="Pairs">Which of them stand in the same articles.</param>
/// <param name="ArticlesConsidered">How many of the party's newest articles were looked at.</param>
public sealed record PartyConnections(IReadOnlyList<PartyConnection> Parties, IReadOnlyList<CompanionPair> Pairs, int ArticlesConsidered);

public sealed record MentionPlace(int ArticleId, TextSpan Span, string Rule, double Confidence);
