using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;
using Xunit.Abstractions;

namespace NewsArchive.Core.Tests.Parties;

/// <summary>
/// How well names join across articles, over invented articles read and imported as any file is: spellings, namesakes, families, surnames alone, acronyms,
/// companies and places that share a person's name.
/// </summary>
public sealed class IdentityTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Names_join_when_they_mean_the_same_and_only_then(int? shuffled)
    {
        var names = await ImportAsync(shuffled);
        var pairs = PairsOf(names).ToList();

        var (right, wrong) = (pairs.Count(p => p.IsSame && p.IsJoined), pairs.Where(p => !p.IsSame && p.IsJoined).ToList());
        var missed = pairs.Where(p => p.IsSame && !p.IsJoined).ToList();
        var (precision, recall) = (Ratio(right, right + wrong.Count), Ratio(right, right + missed.Count));
        output.WriteLine($"{MarkedArticle.All.Count} articles, {names.Count} names, {pairs.Count} pairs ({right + missed.Count} of one identity): precision {precision:0.000}, recall {recall:0.000}");
        wrong.ForEach(p => output.WriteLine($"wrongly joined: {p}"));
        missed.ForEach(p => output.WriteLine($"not joined: {p}"));

        Assert.True(MarkedArticle.All.Count >= 100 && pairs.Count >= 300, "The set has grown too small to tell anything.");
        Assert.True(precision >= 0.98, $"Pair precision is {precision:0.000}.");
        Assert.True(recall >= 0.90, $"Pair recall is {recall:0.000}.");
    }

    [Fact]
    public async Task What_is_linked_by_surname_alone_is_marked_as_probable()
    {
        var names = await ImportAsync(shuffled: null);
        var surnames = names.Where(n => n.Kind == PartyKind.Person && n.IsAlone && !n.Name.Words.Contains(' ', StringComparison.Ordinal)).ToList();
        var joined = surnames.Where(n => names.Any(other => other.PartyId == n.PartyId && other.Article != n.Article)).ToList();

        Assert.NotEmpty(joined);
        Assert.All(joined, n => Assert.True(n.IsProbable, n.ToString()));
        Assert.All(surnames.Except(joined), n => Assert.False(n.IsProbable, n.ToString()));
    }

    /// <summary>Every marked name with the party it was given.</summary>
    private static async Task<IReadOnlyList<Named>> ImportAsync(int? shuffled)
    {
        await using var archive = await TestArchive.OpenAsync();
        MarkedArticle[] articles = [.. MarkedArticle.All];
        if (shuffled is { } seed)
            new Random(seed).Shuffle(articles);

        var stored = await archive.RunAsync(async (Importer importer) =>
        {
            var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine);
            return await importer.ImportAsync(batch, articles.Select((article, number) => article.File(number))).ToListAsync();
        });

        var named = new List<Named>();
        foreach (var (number, article) in articles.Index())
        {
            var id = Assert.IsType<ImportOutcome.Imported>(stored[number].Outcome).ArticleIds.Single();
            var mentions = await archive.ReadAsync(context => context.Mentions.Include(m => m.Party).Where(m => m.ArticleId == id).ToListAsync());
            var probable = await archive.ReadAsync(context => context.ArticleParties.Where(p => p.ArticleId == id && p.IsProbable).Select(p => p.PartyId).ToListAsync());
            named.AddRange(article.Names.Select((name, position) =>
            {
                // A name that was not found is a party of its own, which counts as a miss.
                var mention = mentions.Find(m => m.Span.Start < name.Span.End && name.Span.Start < m.Span.End);
                var party = mention?.PartyId ?? -(1000 * number) - position - 1;
                return new Named(
                    number, article.Day, name, party, mention?.Party.Kind, probable.Contains(party), article.Names.Count(other => other.Identity == name.Identity) == 1);
            }));
        }

        return named;
    }

    /// <summary>The pairs of names in different articles that mean the same, or that could be thought to because they share a word.</summary>
    private static IEnumerable<Pair> PairsOf(IReadOnlyList<Named> names) =>
        from one in names
        from other in names
        where one.Article < other.Article
        let pair = new Pair(one, other)
        where pair.IsSame || pair.IsJoined || pair.One.SharesWordWith(pair.Other)
        select pair;

    private static double Ratio(int part, int whole) => whole == 0 ? 1 : (double)part / whole;

    private sealed record Named(int Article, string Day, MarkedName Name, int PartyId, PartyKind? Kind, bool IsProbable, bool IsAlone)
    {
        public bool SharesWordWith(Named other) => Words.Overlaps(other.Words);

        public override string ToString() => $"{Name.Words} = {Name.Identity} ({Day}, {(Kind is null ? "not found" : Kind)})";

        private HashSet<string> Words => [.. NameFolding.Fold(Name.Words).Split(' ')];
    }

    private sealed record Pair(Named One, Named Other)
    {
        public bool IsSame => One.Name.Identity == Other.Name.Identity;

        public bool IsJoined => One.PartyId == Other.PartyId;

        public override string ToString() => $"{One} and {Other}";
    }
}
