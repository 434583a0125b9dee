namespace NewsArchive.Training.Evaluation;

/// <summary>Normalised names without accents: "exact" are equal; of "loose" ones one holds the other, blanks left out.</summary>
internal static class PublisherScorer
{
    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        int exact = 0, loose = 0;
        var misses = new List<Miss>();
        foreach (var (gold, found) in pages)
        {
            var (wanted, got) = (NormalText.Plain(gold.Text("publisher")), NormalText.Plain(found.Publisher));
            exact += wanted == got ? 1 : 0;
            if (got.Length > 0 && Near(WithoutBlanks(wanted), WithoutBlanks(got)))
                loose++;
            else
                misses.Add(new(gold.File, gold.Text("publisher") ?? "", found.Publisher));
        }

        return new(pages.Count, [new("exact", Ratio.Of(exact, pages.Count)), new("loose", Ratio.Of(loose, pages.Count))], misses);
    }

    private static bool Near(string one, string other) => one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal);

    private static string WithoutBlanks(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
