using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Parties;

/// <summary>What an article names beside a party: the people, organizations and places that show whether it is the one known from other articles.</summary>
/// <param name="named">Ids of the parties that the article names in its text.</param>
/// <param name="namesPlaces">Whether the article names any place, known or not.</param>
internal sealed class PartyContext(ArchiveDbContext archive, IReadOnlyCollection<int> named, bool namesPlaces)
{
    /// <summary>Of a party in many articles, so many of the latest are looked at.</summary>
    private const int ArticlesConsidered = 64;

    /// <summary>An article that needs more look-ups is a list of names, and its context says nothing.</summary>
    private const int MostLookUps = 400;

    private readonly Dictionary<int, int> scores = [];

    public bool NamesPlaces => namesPlaces;

    /// <summary>
    /// How much the article shares with those that name the party for sure: three points for a person, two for an organization, one for a place, and
    /// no more than two for places together.
    /// </summary>
    public async Task<int> SharedWithAsync(int partyId, CancellationToken cancellation)
    {
        if (partyId == 0 || named.Count == 0 || scores.Count == MostLookUps)
            return scores.GetValueOrDefault(partyId);
        if (!scores.TryGetValue(partyId, out var score))
            scores[partyId] = score = Score(await SharedAsync(partyId, cancellation));
        return score;
    }

    private Task<List<PartyKind>> SharedAsync(int partyId, CancellationToken cancellation)
    {
        var latest = archive.ArticleParties
            .Where(part => part.PartyId == partyId && !part.IsProbable)
            .OrderByDescending(part => part.ArticleId)
            .Take(ArticlesConsidered)
            .Select(part => part.ArticleId);
        return archive.ArticleParties
            .Where(other => latest.Contains(other.ArticleId) && named.Contains(other.PartyId) && other.PartyId != partyId
                && (other.Parts & PartyParts.Mentioned) != PartyParts.None)
            .Select(other => new { other.PartyId, other.Party.Kind })
            .Distinct()
            .Select(other => other.Kind)
            .ToListAsync(cancellation);
    }

    private static int Score(List<PartyKind> shared) =>
        (3 * shared.Count(kind => kind == PartyKind.Person))
        + (2 * shared.Count(kind => kind == PartyKind.Organization))
        + Math.Min(2, shared.Count(kind => kind == PartyKind.Place));
}
