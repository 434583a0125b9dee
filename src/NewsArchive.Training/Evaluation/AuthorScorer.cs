using System.Text.RegularExpressions;

namespace NewsArchive.Training.Evaluation;

/// <summary>Sets of names: "exact" are equal sets; precision, recall and F1 count all names of all pages.</summary>
internal static partial class AuthorScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        int exact = 0, hits = 0, found = 0, wanted = 0;
        var misses = new List<(int Errors, Miss Miss)>();
        foreach (var page in pages)
        {
            var (right, got) = (Names(page.Gold.Texts("author")), Names(page.Found.Authors));
            var both = right.Count(got.Contains);
            hits += both;
            wanted += right.Count;
            found += got.Count;
            if (right.SetEquals(got))
                exact++;
            else
                misses.Add((right.Count + got.Count - 2 * both, new(page.Gold.File, List(right), List(got))));
        }

        var (precision, recall) = (Ratio.Of(hits, found), Ratio.Of(hits, wanted));
        return new(
            pages.Count,
            [new("exact", Ratio.Of(exact, pages.Count)), new("precision", precision), new("recall", recall), new("f1", Ratio.F1(precision, recall))],
            [.. misses.OrderByDescending(miss => miss.Errors).Select(miss => miss.Miss)]);
    }

    /// <summary>The single names, cut at commas and words like "and", without a leading "by", normalised, without accents.</summary>
    internal static HashSet<string> Names(IEnumerable<string> values) => values
        .SelectMany(value => Separator.Split(Opening.Replace(value.Trim(), "")))
        .Select(name => NormalText.Plain(Opening.Replace(name.Trim(), "")))
        .Where(name => name.Length > 0)
        .ToHashSet();

    private static string List(IEnumerable<string> names) => string.Join("; ", names.Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\s*(?:[;,&/|•\n]|\b(?:and|und|y|et)\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"^(?:by|von|par|por|di|af|av|door)\b[:\s]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }
}
