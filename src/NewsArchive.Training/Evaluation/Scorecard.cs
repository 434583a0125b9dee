namespace NewsArchive.Training.Evaluation;

/// <summary>The scores of every field that a gold set has.</summary>
internal static class Scorecard
{
    private static readonly (string Name, string GoldField, Func<IReadOnlyList<ScoredPage>, FieldScore> Score)[] Scorers =
    [
        ("date", "date", DateScorer.Score),
        ("title", "title", TitleScorer.Score),
        ("author", "author", AuthorScorer.Score),
        ("publisher", "publisher", PublisherScorer.Score),
        ("lang", "lang", LanguageScorer.Score),
        ("photo", "photo_credits", PhotoScorer.Score),
        ("body", "body", BodyScorer.Score),
        ("segments", "with", SegmentScorer.Score),
    ];

    public static IEnumerable<string> Fields => Scorers.Select(scorer => scorer.Name);

    /// <param name="gold">The pages' gold.</param>
    /// <param name="predictions">What was found, in the order of the gold.</param>
    /// <param name="only">The one field to score; null for all.</param>
    public static IReadOnlyDictionary<string, FieldScore> Of(IReadOnlyList<GoldPage> gold, IReadOnlyList<Prediction> predictions, string? only = null)
    {
        var pages = gold.Zip(predictions, (page, found) => new ScoredPage(page, found)).ToList();
        var scores = new OrderedDictionary<string, FieldScore>();
        foreach (var (name, field, score) in Scorers.Where(scorer => only is null || scorer.Name == only))
        {
            if (pages.Where(page => page.Gold.Has(field)).ToList() is { Count: > 0 } rows)
                scores[name] = score(rows);
        }

        return scores;
    }
}
