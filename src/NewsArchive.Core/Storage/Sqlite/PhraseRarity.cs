using System.Collections.Concurrent;
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

    /// <summary>The weight of each phrase, in the order of the expression.</summary>
    internal async Task<double[]> WeightsAsync(ArchiveDbContext archive, string match, CancellationToken cancellation)
    {
        var phrases = Phrases().Matches(match);
        var weights = new double[phrases.Count];

        // A single phrase weighs the same in every article, so that its rarity does not matter.
        if (weights.Length == 1)
            weights[0] = 1;
        else
            await FillAsync(archive, phrases, weights, cancellation);
        return weights;
    }

    private async Task FillAsync(ArchiveDbContext archive, MatchCollection phrases, double[] weights, CancellationToken cancellation)
    {
        var articles = await archive.Articles.MaxAsync(article => (int?)article.Id, cancellation) ?? 0;
        foreach (var (position, phrase) in phrases.Index())
        {
            var matches = await MatchesAsync(archive, phrase.Value, articles, cancellation);
            weights[position] = Math.Log(1 + (Math.Max(0, articles - matches) + 0.5) / (matches + 0.5));
        }
    }

    private async Task<int> MatchesAsync(ArchiveDbContext archive, string phrase, int articles, CancellationToken cancellation)
    {
        if (counts.TryGetValue(phrase, out var known) && Math.Abs(articles - known.Articles) <= known.Articles / 20)
            return known.Matches;

        var match = $"{SearchTable.Articles.Words[TextField.Anywhere]} : {phrase}";
        var matches = await archive.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM article_search WHERE article_search MATCH {match}").SingleAsync(cancellation);
        if (counts.Count >= MaxKept)
            counts.Clear();
        counts[phrase] = (matches, articles);
        return matches;
    }

    // Whatever was typed stands between quotation marks in an expression, and nothing typed holds one.
    [GeneratedRegex("""
        "[^"]*"(?: \*)?
        """)]
    private static partial Regex Phrases();
}
