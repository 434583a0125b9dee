namespace NewsArchive.Training.Evaluation;

/// <summary>The two letters of the language.</summary>
internal static class LanguageScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        var misses = pages
            .Select(page => new Miss(page.Gold.File, Letters(page.Gold.Text("lang") ?? ""), Letters(page.Found.Language)))
            .Where(miss => miss.Wanted != miss.Got)
            .ToList();
        return new(pages.Count, [new("accuracy", Ratio.Of(pages.Count - misses.Count, pages.Count))], misses);
    }

    private static string Letters(string language) => (language.Length > 2 ? language[..2] : language).ToLowerInvariant();
}
