namespace NewsArchive.Training.Evaluation;

/// <summary>A page with what was read off it by a person and by the program.</summary>
internal sealed record ScoredPage(GoldPage Gold, Prediction Found);

/// <summary>How well one field was found.</summary>
/// <param name="Pages">The pages whose gold has the field.</param>
/// <param name="Misses">The wrong pages, worst first.</param>
internal sealed record FieldScore(int Pages, IReadOnlyList<Figure> Figures, IReadOnlyList<Miss> Misses)
{
    public double this[string figure] => Figures.Single(candidate => candidate.Name == figure).Value;
}

internal sealed record Figure(string Name, double Value);

internal sealed record Miss(string File, string Wanted, string Got);
