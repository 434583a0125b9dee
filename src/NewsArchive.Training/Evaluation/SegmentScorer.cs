namespace NewsArchive.Training.Evaluation;

/// <summary>Short strings that must stand in the article's text, and others that must not; the ratios are over all strings of all pages.</summary>
internal static class SegmentScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        int kept = 0, lostCount = 0, extraCount = 0, leftOut = 0;
        var misses = new List<(int Errors, Miss Miss)>();
        foreach (var (gold, found) in pages)
        {
            var body = NormalText.Squeeze(found.Body);
            var (with, without) = (gold.Texts("with"), gold.Texts("without"));
            var lost = with.Where(words => !Holds(body, words)).ToList();
            var extra = without.Where(words => body.Length > 0 && Holds(body, words)).ToList();
            lostCount += lost.Count;
            kept += with.Count - lost.Count;
            extraCount += extra.Count;
            leftOut += without.Count - extra.Count;
            if (lost.Count + extra.Count > 0)
                misses.Add((lost.Count + extra.Count, new(gold.File, $"missing: {string.Join(" … ", lost)}", $"too much: {string.Join(" … ", extra)}")));
        }

        var (precision, recall) = (Ratio.Of(kept, kept + extraCount), Ratio.Of(kept, kept + lostCount));
        return new(
            pages.Count,
            [
                new("precision", precision), new("recall", recall), new("accuracy", Ratio.Of(kept + leftOut, kept + leftOut + extraCount + lostCount)),
                new("f1", Ratio.F1(precision, recall)),
            ],
            [.. misses.OrderByDescending(miss => miss.Errors).Select(miss => miss.Miss)]);
    }

    private static bool Holds(string body, string words) => body.Contains(NormalText.Squeeze(words), StringComparison.Ordinal);
}
