using System.Net;
using System.Text.RegularExpressions;

namespace NewsArchive.Training.Evaluation;

/// <summary>
/// Normalised titles: "exact" are equal, "site_suffix" are equal once pieces before or behind a separator are cut off what was
/// found, "token_f1" is the mean F1 of the words.
/// </summary>
internal static partial class TitleScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        int exact = 0, behindSuffix = 0;
        double tokens = 0;
        var misses = new List<(double TokenF1, Miss Miss)>();
        foreach (var (gold, found) in pages)
        {
            var (wanted, got) = (NormalText.Of(gold.Text("title")), NormalText.Of(found.Title));
            var tokenF1 = TokenF1(wanted, got);
            tokens += tokenF1;
            exact += wanted == got ? 1 : 0;
            if (Cuts(found.Title).Contains(wanted))
                behindSuffix++;
            else
                misses.Add((tokenF1, new(gold.File, gold.Text("title") ?? "", found.Title)));
        }

        return new(
            pages.Count,
            [new("exact", Ratio.Of(exact, pages.Count)), new("site_suffix", Ratio.Of(behindSuffix, pages.Count)), new("token_f1", Ratio.Of(tokens, pages.Count))],
            [.. misses.OrderBy(miss => miss.TokenF1).Select(miss => miss.Miss)]);
    }

    /// <summary>What is left of a title when pieces are cut off its ends, nothing cut off included.</summary>
    private static HashSet<string> Cuts(string title)
    {
        var pieces = Separator.Split(WebUtility.HtmlDecode(title));
        var cuts = new HashSet<string>();
        for (var first = 0; first < pieces.Length; first++)
        {
            for (var end = first + 1; end <= pieces.Length; end++)
                cuts.Add(NormalText.Of(string.Join(' ', pieces[first..end])));
        }

        return cuts;
    }

    private static double TokenF1(string wanted, string got)
    {
        var open = wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var (wantedCount, words) = (open.Count, got.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var same = words.Count(open.Remove);
        return Ratio.F1(Ratio.Of(same, words.Length), Ratio.Of(same, wantedCount));
    }

    [GeneratedRegex(@"\s+(?:\||-|–|—|·|::|»)\s+")]
    private static partial Regex Separator { get; }
}
