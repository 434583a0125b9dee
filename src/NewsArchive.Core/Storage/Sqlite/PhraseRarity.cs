using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// How much each phrase of an expression tells: BM25's inverse document frequency. Counting a common word takes milliseconds in a large archive, so a count is kept until the archive has grown by a twentieth.
/// </summary>
public sealed partial class PhraseRarity
{
    private const int MaxKept = 10_000;

    private readonly ConcurrentDictionary<string, (int Matches, int Articles)> counts = [];

    /// <summary>The weight of each phrase, in the order of the expression; 0 for one that does not rank, since nobody typed it.</summary>
    internal async Task<IReadOnlyList<(string Phrase, double Weight)>> WeightsAsync(ArchiveDbContext archive, string match, CancellationToken cancellation)
    {
        var phrases = Phrases().Matches(match);
        var unranked = Unranked().Matches(match).ToList();
        var ranking = phrases.Where(phrase => !unranked.Exists(part => part.Index < phrase.Index && phrase.Index < part.Index + part.Length)).ToList();

        // A single phrase weighs the same in every article, so that its rarity does not matter.
        var weightOf = ranking is [var only] ? new() { [only.Value] = 1 } : await WeightsAsync(archive, [.. ranking.Select(phrase => phrase.Value).Distinct()], cancellation);
        return [.. phrases.Select(phrase => (phrase.Value, ranking.Contains(phrase) ? weightOf[phrase.Value] : 0.0))];
    }

    private async Task<Dictionary<string, double>> WeightsAsync(ArchiveDbContext archive, IReadOnlyList<string> phrases, CancellationToken cancellation)
    {
        var articles = await archive.Articles.MaxAsync(article => (int?)article.Id, cancellation) ?? 0;
        var matches = await MatchesAsync(archive, phrases, articles, cancellation);
        return phrases.ToDictionary(phrase => phrase, phrase => Math.Log(1 + (Math.Max(0, articles - matches[phrase]) + 0.5) / (matches[phrase] + 0.5)));
    }

    private async Task<Dictionary<string, int>> MatchesAsync(ArchiveDbContext archive, IReadOnlyList<string> phrases, int articles, CancellationToken cancellation)
    {
        Dictionary<string, int> matches = [];
        foreach (var phrase in phrases)
        {
            if (counts.TryGetValue(phrase, out var known) && Math.Abs(articles - known.Articles) <= known.Articles / 20)
                matches[phrase] = known.Matches;
        }

        List<string> unknown = [.. phrases.Where(phrase => !matches.ContainsKey(phrase))];
        if (unknown is [])
            return matches;

        var asked = JsonSerializer.Serialize(unknown.Select(phrase => $"{SearchTable.Articles.Words[TextField.Anywhere]} : {phrase}"));
        var counted = await archive.Database.SqlQuery<int>($"""
            SELECT (SELECT COUNT(*) FROM article_search WHERE article_search MATCH asked.value) AS Value FROM json_each({asked}) AS asked ORDER BY asked.key
            """).ToListAsync(cancellation);
        if (counts.Count + unknown.Count > MaxKept)
            counts.Clear();
        foreach (var (phrase, count) in unknown.Zip(counted))
            (matches[phrase], counts[phrase]) = (count, (count, articles));
        return matches;
    }

    // Whatever was typed stands between quotation marks in an expression, and nothing typed holds one.
    [GeneratedRegex("""
        "[^"]*"(?: \*)?
        """)]
    private static partial Regex Phrases();

    /// <summary>What is asked of the columns that hold tokens and names.</summary>
    [GeneratedRegex("""
        (?:tokens|speakers|publisher|\{sources publisher\}) : (?:"[^"]*"|\([^)]*\))
        """)]
    private static partial Regex Unranked();
}
