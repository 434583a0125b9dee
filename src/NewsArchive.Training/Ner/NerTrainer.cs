using System.Runtime.InteropServices;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>How long and how carefully to learn.</summary>
/// <param name="Epochs">How often every sentence is read.</param>
/// <param name="Rate">Step of the features' weights; <paramref name="HiddenRate"/> that of the hidden layer's and the reading units'.</param>
/// <param name="RateDecay">By how much the steps shrink with each epoch.</param>
/// <param name="DroppedFeatures">Share of the features that is hidden each time a sentence is read, so that no single one is relied on.</param>
/// <param name="Seed">Where chance starts: the same seed gives the same weights.</param>
internal sealed record TrainingSettings(int Epochs = 7, float Rate = 0.05f, float HiddenRate = 0.02f, float RateDecay = 0.15f, float DroppedFeatures = 0.45f, int Seed = 7);

/// <summary>
/// Trains the tagger: a conditional random field whose token scores come from hashed features, a hidden layer over word
/// vectors and units that read the sentence.
/// One thread and fixed seeds, so that the same corpora give the same model.
/// </summary>
internal sealed class NerTrainer
{
    // Errors smaller than this change nothing worth the time.
    private const float SmallestError = 1e-3f;

    private readonly TrainingExamples examples;
    private readonly TrainingSettings settings;
    private readonly Random random;
    private readonly float[] transitions = new float[NerLattice.TransitionWidth * NerLattice.TransitionWidth];
    private readonly NerLattice lattice;
    private readonly HiddenLayer hidden;
    private readonly ContextLayer context;
    private readonly float[] weights;
    private readonly AdaGrad transitionSteps;
    private readonly AdaGrad steps;
    private readonly WeightAverage average;
    private readonly List<int> seen = [];
    private readonly List<int> seenEnds = [];
    private float[] scores = [];
    private float[] units = [];
    private float[] inputs = [];
    private float[] errors = [];

    public NerTrainer(TrainingExamples examples, TrainingSettings settings)
    {
        (this.examples, this.settings, random) = (examples, settings, new(settings.Seed));
        (lattice, hidden, weights) = (new(transitions), new(random), new float[examples.Features.Count * NerModel.RowWidth]);
        context = new(examples.Vocabulary, random);
        (transitionSteps, steps) = (new(transitions), new(weights));
        average = new(weights, transitions, hidden.Inputs, hidden.Biases, hidden.Outputs, context.Inputs, context.Recurrent, context.Outputs);
    }

    /// <summary>Learns from the examples.</summary>
    /// <param name="tell">Told how far it has come.</param>
    public TrainedNer Train(Action<string> tell)
    {
        tell($"{examples.All.Count} sentences, {examples.Features.Count} features");
        var order = Enumerable.Range(0, examples.All.Count).ToArray();
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            var decay = 1 / (1 + (settings.RateDecay * epoch));
            var loss = 0.0;
            foreach (var number in order)
                loss += Learn(examples.All[number], decay);
            if (epoch >= settings.Epochs / 2)
                average.Add();
            tell($"epoch {epoch + 1} of {settings.Epochs}: loss {loss:F0}");
        }

        average.Apply();
        for (var index = 0; index < weights.Length; index++)
            weights[index] *= 1 - settings.DroppedFeatures;
        return new(examples.Vocabulary, examples.Features, weights, hidden, context, transitions);
    }

    private double Learn(TrainingExample example, float decay)
    {
        var tokens = example.Labels.Length;
        Drop(example);
        Score(example);
        lattice.Sum(scores, tokens);
        var (loss, isWrong) = (0.0, false);
        errors.AsSpan().Clear();
        LearnTransitions(example.Labels, settings.Rate * decay);
        for (var token = 0; token < tokens; token++)
        {
            if (example.Rows[token] is null)
                continue;
            loss -= Math.Log(Math.Max(1e-9, lattice.Probability(token, example.Labels[token])));
            if (!FindErrors(token, example.Labels[token]))
                continue;
            isWrong = true;
            foreach (var row in Seen(token))
                steps.Step(row * NerModel.RowWidth, Errors(token)[1..], 1, settings.Rate * decay);
            hidden.Learn(Input(token), Units(token), Errors(token), settings.HiddenRate * decay);
        }

        if (isWrong)
            context.Learn(errors.AsSpan(0, tokens * NerLattice.Width), settings.HiddenRate * decay);

        lattice.Refresh();
        return loss;
    }

    private bool FindErrors(int token, int right)
    {
        var isWrong = false;
        var ofLabels = Errors(token);
        for (var label = 0; label < NerLattice.Width; label++)
        {
            var error = lattice.Probability(token, label) - (label == right ? 1 : 0);
            ofLabels[label] = MathF.Abs(error) < SmallestError ? 0 : error;
            isWrong |= ofLabels[label] != 0;
        }

        return isWrong;
    }

    /// <summary>Chooses the features that are seen this time.</summary>
    private void Drop(TrainingExample example)
    {
        seen.Clear();
        seenEnds.Clear();
        foreach (var rows in example.Rows)
        {
            foreach (var row in rows ?? [])
            {
                if (random.NextSingle() >= settings.DroppedFeatures)
                    seen.Add(row);
            }

            seenEnds.Add(seen.Count);
        }
    }

    private ReadOnlySpan<int> Seen(int token) =>
        CollectionsMarshal.AsSpan(seen)[(token == 0 ? 0 : seenEnds[token - 1])..seenEnds[token]];

    private void Score(TrainingExample example)
    {
        var tokens = example.Labels.Length;
        if (scores.Length < tokens * NerLattice.Width)
            (scores, errors, units, inputs) = (new float[tokens * NerLattice.Width], new float[tokens * NerLattice.Width], new float[tokens * HiddenLayer.Size], new float[tokens * HiddenLayer.InputWidth]);
        scores.AsSpan(0, tokens * NerLattice.Width).Clear();
        context.Add(example, scores);
        for (var token = 0; token < tokens; token++)
        {
            var row = scores.AsSpan(token * NerLattice.Width, NerLattice.Width);
            if (example.Rows[token] is null)
            {
                row.Clear();
                row[NerLabel.Outside] = NerTagger.SureOutside;
                continue;
            }

            foreach (var feature in Seen(token))
                Rows.Add(weights.AsSpan(feature * NerModel.RowWidth, NerModel.RowWidth), 1, row[1..]);
            FillInput(example.Vectors[token], Input(token));
            hidden.Add(Input(token), Units(token), row, random);
        }
    }

    private Span<float> Errors(int token) => errors.AsSpan(token * NerLattice.Width, NerLattice.Width);

    private Span<float> Input(int token) => inputs.AsSpan(token * HiddenLayer.InputWidth, HiddenLayer.InputWidth);

    private Span<float> Units(int token) => units.AsSpan(token * HiddenLayer.Size, HiddenLayer.Size);

    // The vectors as they are after quantising, so that training sees what tagging will see.
    private void FillInput(InputVector[] vectors, Span<float> input)
    {
        input.Clear();
        foreach (var (word, place, weight) in vectors)
            examples.Vocabulary.AddVector(word, weight, input.Slice(place * NerVocabulary.Dimensions, NerVocabulary.Dimensions));
    }

    private void LearnTransitions(int[] labels, float rate)
    {
        var gradient = new float[transitions.Length];
        for (var token = 1; token < labels.Length; token++)
        {
            for (var label = 0; label < NerLattice.Width; label++)
            {
                foreach (var previous in NerLabel.Before[label])
                    gradient[(previous * NerLattice.TransitionWidth) + label] += lattice.Probability(token, previous, label);
            }

            gradient[(labels[token - 1] * NerLattice.TransitionWidth) + labels[token]] -= 1;
        }

        for (var index = 0; index < gradient.Length; index++)
        {
            if (gradient[index] != 0)
                transitionSteps.Step(index, gradient[index], rate);
        }
    }
}

/// <summary>What training has learnt, before it is made small.</summary>
/// <param name="Weights">A row of <see cref="NerModel.RowWidth"/> for each feature.</param>
internal sealed record TrainedNer(NerVocabulary Vocabulary, FeatureRows Rows, float[] Weights, HiddenLayer Hidden, ContextLayer Context, float[] Transitions);
