using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Evaluation;

namespace NewsArchive.Training.Ner;

/// <summary>Fits a model's calibration to documents that it has not learnt from.</summary>
internal static class Calibrator
{
    // So many made-up names, as often right as the model says, keep a step with few names from jumping.
    private const double Prior = 5;

    public static NerCalibration Fit(NerModel model, IEnumerable<TrainingDocument> heldOut, Action<string> tell)
    {
        var tagger = new NerTagger(model);
        var score = new NerScorer();
        foreach (var document in heldOut)
            score.Add(document, tagger.Tag(document.Sentences));
        foreach (var (kind, counts) in score.ByKind)
            tell($"held out, {kind}: {counts}");
        tell($"held out, all: {score.All}");
        return new(Shares(score));
    }

    private static float[] Shares(NerScorer score)
    {
        var shares = new float[NerScorer.Steps];
        for (var step = 0; step < shares.Length; step++)
        {
            var (middle, names) = ((step + 0.5) / shares.Length, score.Reliability[step]);
            var share = (float)((names.Right + (Prior * middle)) / (names.Found + Prior));
            shares[step] = step > 0 ? MathF.Max(shares[step - 1], share) : share;
        }

        return shares;
    }
}
