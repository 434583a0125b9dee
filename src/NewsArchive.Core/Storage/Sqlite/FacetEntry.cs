using System.Runtime.InteropServices;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>What facets need to know of an article, in one row of <c>article_facets</c>: counting thousands of matches reads as many short rows, not ten times as many of the parties' tables.</summary>
/// <param name="Parties">Numbers of seven bits a byte, each a party's id and four bits: two for its kind, one for a source or the publisher, one for a party that the text names.</param>
internal sealed record FacetEntry(string? Language, byte[] Parties)
{
    public static byte[] Of(Article article)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        foreach (var part in article.Parties)
        {
            var isSource = (part.Parts & (PartyParts.Source | PartyParts.Publisher)) != PartyParts.None;
            var isMentioned = part.Parts.HasFlag(PartyParts.Mentioned);
            writer.Write7BitEncodedInt64(((long)part.PartyId << 4) | ((uint)part.Party.Kind << 2) | (isSource ? 2u : 0) | (isMentioned ? 1u : 0));
        }

        return bytes.ToArray();
    }

    public IEnumerable<(int Party, PartyKind Kind, bool IsSource, bool IsMentioned)> All()
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

            yield return ((int)(number >> 4), (PartyKind)((number >> 2) & 3), (number & 2) != 0, (number & 1) != 0);
        }
    }
}

/// <summary>Counts the parties and languages of many articles.</summary>
internal sealed class FacetCounts
{
    private readonly Dictionary<(int Party, PartyKind Kind), int> parties = [];
    private readonly Dictionary<int, int> mentioned = [];
    private readonly Dictionary<int, int> sources = [];
    private readonly Dictionary<string, int> languages = [];

    public void Add(FacetEntry entry)
    {
        foreach (var (party, kind, isSource, isMentioned) in entry.All())
        {
            CollectionsMarshal.GetValueRefOrAddDefault(parties, (party, kind), out _)++;
            if (isMentioned)
                CollectionsMarshal.GetValueRefOrAddDefault(mentioned, party, out _)++;
            if (isSource)
                CollectionsMarshal.GetValueRefOrAddDefault(sources, party, out _)++;
        }

        if (entry.Language is { } language)
            CollectionsMarshal.GetValueRefOrAddDefault(languages, language, out _)++;
    }

    /// <summary>The parties of a kind in most articles.</summary>
    public IReadOnlyList<(int Id, int Articles)> Of(PartyKind kind, int count) =>
        Most(parties.Where(party => party.Key.Kind == kind).Select(party => (party.Key.Party, party.Value)), count);

    /// <summary>The parties of any kind that most articles name.</summary>
    public IReadOnlyList<(int Id, int Articles)> Mentioned(int count) => Most(mentioned.Select(party => (party.Key, party.Value)), count);

    public IReadOnlyList<(int Id, int Articles)> Sources(int count) => Most(sources.Select(source => (source.Key, source.Value)), count);

    public IReadOnlyList<(string Code, int Articles)> Languages(int count) => Most(languages.Select(language => (language.Key, language.Value)), count);

    private static IReadOnlyList<(T, int)> Most<T>(IEnumerable<(T Of, int Articles)> counts, int count) =>
        [.. counts.OrderByDescending(c => c.Articles).ThenBy(c => c.Of).Take(count)];
}
