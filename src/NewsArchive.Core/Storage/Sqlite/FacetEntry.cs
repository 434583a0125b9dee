using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>What facets need to know of an article, in one row of <c>article_facets</c>: counting thousands of matches reads as many short rows, not ten times as many of the parties' tables.</summary>
/// <param name="Parties">Numbers of seven bits a byte, each a party's id and three bits: two for its kind, one for a source or the publisher.</param>
internal sealed record FacetEntry(string? Language, byte[] Parties)
{
    public static byte[] Of(Article article)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var part in article.Parties)
        {
            var isSource = (part.Parts & (PartyParts.Source | PartyParts.Publisher)) != PartyParts.None;
            writer.Write7BitEncodedInt64(((long)part.PartyId << 3) | ((uint)part.Party.Kind << 1) | (isSource ? 1u : 0));
        }

        return bytes.ToArray();
    }

    public IEnumerable<(int Party, PartyKind Kind, bool IsSource)> All()
    {
        var at = 0;
        while (at < Parties.Length)
        {
            long number = 0;
            for (var shift = 0; ; shift += 7)
            {
                var part = Parties[at++];
                number |= (long)(part & 0x7F) << shift;
                if (part < 0x80)
                    break;
            }

            yield return ((int)(number >> 3), (PartyKind)((number >> 1) & 3), (number & 1) != 0);
        }
    }
}

/// <summary>Counts the parties and languages of many articles.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<int, Count> parties = [];
    private readonly Dictionary<string, int> languages = [];

    public static FacetCounts Of(IEnumerable<FacetEntry> entries)
    {
        var counts = new FacetCounts();
        foreach (var entry in entries)
            counts.Add(entry);
        return counts;
    }

    private void Add(FacetEntry entry)
    {
        foreach (var (party, kind, isSource) in entry.All())
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(parties, party, out _);
            count.Kind = kind;
            count.Articles++;
            count.AsSource += isSource ? 1 : 0;
        }

        if (entry.Language is { Length: > 0 } language)
            CollectionsMarshal.GetValueRefOrAddDefault(languages, language, out _)++;
    }

    /// <summary>The parties of a kind in most articles.</summary>
    public IReadOnlyList<(int Id, int Articles)> Of(PartyKind kind, int count) =>
        Most(parties.Where(party => party.Value.Kind == kind).Select(party => (party.Key, party.Value.Articles)), count);

    public IReadOnlyList<(int Id, int Articles)> Sources(int count) => Most(parties.Select(party => (party.Key, party.Value.AsSource)), count);

    public IReadOnlyList<(string Code, int Articles)> Languages(int count) => Most(languages.Select(language => (language.Key, language.Value)), count);

    private static IReadOnlyList<(T, int)> Most<T>(IEnumerable<(T Of, int Articles)> counts, int count) =>
        [.. counts.Where(c => c.Articles > 0).OrderByDescending(c => c.Articles).ThenBy(c => c.Of).Take(count)];

    private struct Count
    {
        public PartyKind Kind;
        public int Articles;
        public int AsSource;
    }
}
