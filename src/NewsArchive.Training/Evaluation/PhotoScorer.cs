namespace NewsArchive.Training.Evaluation;

/// <summary>The share of the pages with photo credits on which one was found: one normalised credit holds the other.</summary>
internal static class PhotoScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        var misses = pages
            .Where(page => !page.Found.PhotoCredits.Any(found => page.Gold.Texts("photo_credits").Any(wanted => IsSame(wanted, found))))
            .Select(page => new Miss(page.Gold.File, string.Join("; ", page.Gold.Texts("photo_credits")), string.Join("; ", page.Found.PhotoCredits)))
            .ToList();
        return new(pages.Count, [new("any", Ratio.Of(pages.Count - misses.Count, pages.Count))], misses);
    }

    private static bool IsSame(string wanted, string found)
    {
        var (one, other) = (NormalText.Plain(wanted), NormalText.Plain(found));
        return one.Length > 0 && other.Length > 0 && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));
    }
}
