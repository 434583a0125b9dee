using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Parties.Names;
using NewsArchive.Core.Search;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Storage.Sqlite;

public sealed partial class SqliteSearchIndex
{
    private const int MaxAliasesShown = 8;

    /// <summary>Fewer letters sound like too much.</summary>
    private const int MinSounding = 4;

    /// <summary>No name is longer.</summary>
    private const int MaxTypedWords = 20;

    public async Task<IReadOnlyList<PartySuggestion>> SuggestAsync(string typed, PartyKind? kind, int limit, CancellationToken cancellation)
    {
        var words = SearchWords.In(typed).Select(w => w.Folded).Take(MaxTypedWords).ToList();
        if (words.Count == 0)
            return [];

        var found = await BestAliasesAsync(words.ConvertAll(Begins), typed, kind, limit, cancellation);
        if (found.Count < limit && words.ConvertAll(Sounds) is var sounds && !sounds.SequenceEqual(words.ConvertAll(Begins)))
            found = [.. found.Concat(await BestAliasesAsync(sounds, typed, kind, limit, cancellation)).DistinctBy(f => f.Id).Take(limit)];

        var ids = found.ConvertAll(f => f.Id);
        var aliases = (await archive.PartyAliases.Where(a => ids.Contains(a.PartyId)).OrderByDescending(a => a.MentionCount).ThenBy(a => a.Id)
                .Select(a => new { a.PartyId, a.Name }).ToListAsync(cancellation))
            .ToLookup(a => a.PartyId, a => a.Name);

        var roles = await PartyQueries.LatestRolesAsync(archive, ids, cancellation);
        return
        [
            .. found.Select(party => new PartySuggestion(
                party.Id, Enum.Parse<PartyKind>(party.Kind), party.Name, party.IsConfirmed, roles.GetValueOrDefault(party.Id), party.ArticleCount,
                [.. aliases[party.Id].Where(name => name != party.Name).Take(MaxAliasesShown)],
                party.Alias == party.Name ? null : party.Alias)),
        ];
    }

    private static string Begins(string word) => $"\"{word}\"*";

    /// <summary>Words that begin so or, once enough is typed to tell, sound so.</summary>
    private static string Sounds(string word) =>
        word.Length < MinSounding ? Begins(word) : $"({string.Join(" OR ", NameSounds.Of(word).Prepend(word).Distinct().Select(Begins))})";

    /// <summary>The parties and, of each, the alias to say it was found by: its name if that matches, else the most used one.</summary>
    private Task<List<FoundAlias>> BestAliasesAsync(
        IReadOnlyList<string> words, string typed, PartyKind? kind, int limit, CancellationToken cancellation)
    {
        var match = "words : (" + string.Join(" AND ", words) + ")";
        var folded = NameFolding.Fold(typed);
        var kindName = kind?.ToString();

        // SQLite takes the bare columns of a group from the row that has the maximum, as long as there is only one MAX.
        return archive.Database.SqlQuery<FoundAlias>($"""
            SELECT party.Id, party.Kind, party.Name, party.IsConfirmed, party.ArticleCount, alias.Name AS Alias,
                   MAX((alias.Name = party.Name) * 1000000000 + alias.MentionCount) AS Weight
            FROM party_names
            JOIN PartyAliases AS alias ON alias.Id = party_names.rowid
            JOIN Parties AS party ON party.Id = alias.PartyId
            WHERE party_names MATCH {match} AND ({kindName} IS NULL OR party.Kind = {kindName})
            GROUP BY party.Id
            ORDER BY SUM(alias.FoldedName = {folded}) > 0 DESC, party.ArticleCount DESC, party.Name
            LIMIT {limit}
            """).ToListAsync(cancellation);
    }

    private sealed record FoundAlias(int Id, string Kind, string Name, bool IsConfirmed, int ArticleCount, string Alias, long Weight);
}
