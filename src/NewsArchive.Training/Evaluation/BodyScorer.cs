using System.Globalization;

namespace NewsArchive.Training.Evaluation;

/// <summary>
/// The article's words in runs of four. Precision is the mean over the pages on which something was found, recall the mean over
/// those that have something; F1 is the harmonic mean of the two. "mean_page_f1" is stricter: a page on which nothing was found
/// counts as 0 there. Where the gold has two readings, the nearer one counts.
/// </summary>
internal static class BodyScorer
{
    private const double Miss = 0.8;
    private const int WordsShown = 30;

    private static readonly string[] Fields = ["body", "body_alt"];

    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        var equal = 0;
        var overlaps = new List<Overlap>();
        var misses = new List<(double F1, Miss Miss)>();
        foreach (var (gold, found) in pages)
        {
            var tokens = NormalText.Tokens(found.Body);
            var wanted = Readings(gold).MaxBy(reading => Shingles.Compare(reading, tokens).F1)!;
            var overlap = Shingles.Compare(wanted, tokens);
            overlaps.Add(overlap);
            equal += wanted.SequenceEqual(tokens) ? 1 : 0;
            if (overlap.F1 < Miss)
                misses.Add((overlap.F1, MissOf(gold, overlap.F1, wanted, tokens)));
        }

        var precision = Mean(overlaps.Where(page => page.Both + page.OnlyFound > 0), page => page.Both / (page.Both + page.OnlyFound));
        var recall = Mean(overlaps.Where(page => page.Both + page.OnlyWanted > 0), page => page.Both / (page.Both + page.OnlyWanted));
        return new(
            pages.Count,
            [
                new("precision", precision), new("recall", recall), new("f1", Ratio.F1(precision, recall)),
                new("accuracy", Ratio.Of(equal, pages.Count)), new("mean_page_f1", Mean(overlaps, page => page.F1)),
            ],
            [.. misses.OrderBy(miss => miss.F1).Select(miss => miss.Miss)]);
    }

    private static IEnumerable<List<string>> Readings(GoldPage gold) =>
        Fields.Where(gold.Has).Select(field => NormalText.Tokens(gold.Text(field) ?? ""));

    private static Miss MissOf(GoldPage gold, double f1, List<string> wanted, List<string> got) => new(
        gold.File,
        string.Create(CultureInfo.InvariantCulture, $"{wanted.Count} words: {Opening(wanted)}"),
        string.Create(CultureInfo.InvariantCulture, $"{got.Count} words, F1 {f1:F3}: {Opening(got)}"));

    private static string Opening(List<string> tokens) => string.Join(' ', tokens.Take(WordsShown));

    private static double Mean(IEnumerable<Overlap> pages, Func<Overlap, double> value) => pages.Select(value).DefaultIfEmpty(0).Average();
}
