using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>Counts who stands in a party's articles beside it, and which of those stand there together.</summary>
internal static class CompanionCounts
{
    /// <param name="entries">Of the party's articles.</param>
    /// <param name="count">At most so many companions, those in most articles.</param>
    public static Companions In(List<FacetEntry> entries, int partyId, int count)
    {
        var articles = entries.ConvertAll(entry => entry.All().Where(party => party.Party != partyId).ToList());
        var all = new Dictionary<int, (int Articles, int AsSource)>();
        foreach (var (party, _, isSource) in articles.SelectMany(parties => parties))
        {
            var known = all.GetValueOrDefault(party);
            all[party] = (known.Articles + 1, known.AsSource + (isSource ? 1 : 0));
        }

        List<Companion> most = [.. all.Select(party => new Companion(party.Key, party.Value.Articles, party.Value.AsSource)).OrderByDescending(party => party.Articles).ThenBy(party => party.Id).Take(count)];
        return new(most, Pairs(articles.Select(parties => parties.Select(party => party.Party)), most), entries.Count);
    }

    private static List<CompanionPair> Pairs(IEnumerable<IEnumerable<int>> articles, List<Companion> companions)
    {
        var places = companions.Index().ToDictionary(companion => companion.Item.Id, companion => companion.Index);
        var together = new int[companions.Count, companions.Count];
        foreach (var parties in articles)
        {
            List<int> there = [.. parties.Where(places.ContainsKey).Select(party => places[party]).Order()];
            for (var i = 0; i < there.Count; i++)
            {
                for (var j = i + 1; j < there.Count; j++)
                    together[there[i], there[j]]++;
            }
        }

        return
        [
            .. from first in Enumerable.Range(0, companions.Count)
               from second in Enumerable.Range(first + 1, companions.Count - first - 1)
               where together[first, second] > 0
               select new CompanionPair(companions[first].Id, companions[second].Id, together[first, second]),
        ];
    }
}
