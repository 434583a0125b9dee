using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>A layer of rectified linear units between the word vectors and the labels, trained with dropout (Srivastava et al. 2014).</summary>
internal sealed class HiddenLayer
{
    public const int InputWidth = NerModel.Inputs * NerVocabulary.Dimensions;
    public const int Size = 64;
    private const float Dropped = 0.3f;

    private readonly AdaGrad inputSteps;
    private readonly AdaGrad biasSteps;
    private readonly AdaGrad outputSteps;

    public HiddenLayer(Random random)
    {
        Inputs = Start(Size * InputWidth, 0.064f);
        Biases = new float[Size];
        Outputs = Start(Size * NerLattice.Width, 0.1f);
        (inputSteps, biasSteps, outputSteps) = (new(Inputs), new(Biases), new(Outputs));

        float[] Start(int length, float range) => [.. Enumerable.Range(0, length).Select(_ => ((random.NextSingle() * 2) - 1) * range)];
    }

    /// <summary>A row of <see cref="InputWidth"/> weights for each unit.</summary>
    public float[] Inputs { get; }
    public float[] Biases { get; }

    /// <summary>A row of a weight for each label for each unit.</summary>
    public float[] Outputs { get; }

    /// <summary>Adds to the label scores of a token; keeps what the units gave in <paramref name="units"/>.</summary>
    /// <param name="random">Chooses the units to drop.</param>
    public void Add(ReadOnlySpan<float> input, Span<float> units, Span<float> scores, Random random)
    {
        for (var unit = 0; unit < Size; unit++)
        {
            units[unit] = 0;
            if (random.NextSingle() < Dropped)
                continue;

            var value = Biases[unit] + Rows.Dot(input, Inputs.AsSpan(unit * InputWidth, InputWidth));
            if (value <= 0)
                continue;
            units[unit] = value / (1 - Dropped);
            for (var label = 0; label < NerLattice.Width; label++)
                scores[label] += units[unit] * Outputs[(unit * NerLattice.Width) + label];
        }
    }

    /// <summary>Learns from the error of each label's score.</summary>
    public void Learn(ReadOnlySpan<float> input, ReadOnlySpan<float> units, ReadOnlySpan<float> errors, float rate)
    {
        for (var unit = 0; unit < Size; unit++)
        {
            if (units[unit] <= 0)
                continue;

            var error = 0f;
            for (var label = 0; label < NerLattice.Width; label++)
            {
                if (errors[label] == 0)
                    continue;
                var index = (unit * NerLattice.Width) + label;
                error += errors[label] * Outputs[index];
                outputSteps.Step(index, errors[label] * units[unit], rate);
            }

            error /= 1 - Dropped;
            biasSteps.Step(unit, error, rate);
            inputSteps.Step(unit * InputWidth, input, error, rate);
        }
    }
}
