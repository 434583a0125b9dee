using System.Numerics;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>
/// Trains the weights of <see cref="NerContext"/> back through each sentence (Werbos 1990). Some words are hidden, so that a name is also known
/// by what stands around it, and some units are dropped where labels are read off them.
/// </summary>
internal sealed class ContextLayer
{
    private const int Size = NerContext.Size;
    private const int GateWidth = NerContext.GateWidth;
    private const int Units = NerContext.Directions * Size;
    private const float HiddenWords = 0.1f;
    private const float Dropped = 0.3f;

    // One odd sentence may not move the weights further.
    private const float LargestError = 2;

    private readonly NerVocabulary vocabulary;
    private readonly Random random;
    private readonly Trained inputs;
    private readonly Trained recurrent;
    private readonly Trained outputs;
    private float[] seen = [];
    private float[] gates = [];
    private float[] fresh = [];
    private float[] remembered = [];
    private float[] states = [];
    private float[] kept = [];
    private float[] stateErrors = [];

    public ContextLayer(NerVocabulary vocabulary, Random random)
    {
        (this.vocabulary, this.random) = (vocabulary, random);
        inputs = new(NerContext.Directions * NerContext.Inputs * GateWidth, 0.15f, random);
        recurrent = new(Units * GateWidth, 0.15f, random);
        outputs = new(Units * NerLattice.Width, 0.1f, random);
    }

    /// <summary>For each direction and input a row of a weight for each gate and new value.</summary>
    public float[] Inputs => inputs.Weights;

    /// <summary>For each direction and unit such a row.</summary>
    public float[] Recurrent => recurrent.Weights;

    /// <summary>For each direction and unit a row of a weight for each label.</summary>
    public float[] Outputs => outputs.Weights;

    /// <summary>Adds to the label scores of a sentence; keeps what <see cref="Learn"/> needs.</summary>
    public void Add(TrainingExample example, Span<float> scores)
    {
        var tokens = example.Labels.Length;
        Grow(tokens);
        for (var token = 0; token < tokens; token++)
            See(example.Words[token], example.Marks[token], Seen(token));
        for (var direction = 0; direction < NerContext.Directions; direction++)
            Read(direction, tokens);
        for (var place = 0; place < tokens * Units; place++)
        {
            kept[place] = random.NextSingle() < Dropped ? 0 : 1 / (1 - Dropped);
            if (kept[place] > 0)
                Rows.Add(OutputsOf(Outputs, place % Units), kept[place] * states[place], scores.Slice(place / Units * NerLattice.Width, NerLattice.Width));
        }
    }

    /// <summary>Learns from the errors of the scores of the sentence that was added last: a row of <see cref="NerLattice.Width"/> for each token.</summary>
    public void Learn(ReadOnlySpan<float> errors, float rate)
    {
        var tokens = errors.Length / NerLattice.Width;
        stateErrors.AsSpan().Clear();
        for (var token = 0; token < tokens; token++)
        {
            var ofLabels = errors.Slice(token * NerLattice.Width, NerLattice.Width);
            if (ofLabels.ContainsAnyExcept(0f))
                LearnOutputs(token, ofLabels);
        }

        for (var direction = 0; direction < NerContext.Directions; direction++)
            ReadBack(direction, tokens);
        inputs.Step(rate);
        recurrent.Step(rate);
        outputs.Step(rate);
    }

    private void See(int word, uint marks, Span<float> input)
    {
        input.Clear();
        if (word < 0 || random.NextSingle() < HiddenWords)
            marks |= NerContext.UnknownWord;
        else
            vocabulary.AddVector(word, 1, input);
        for (; marks != 0; marks &= marks - 1)
            input[NerVocabulary.Dimensions + BitOperations.TrailingZeroCount(marks)] = 1;
    }

    private void Read(int direction, int tokens)
    {
        Span<float> state = stackalloc float[Size];
        Span<float> ofInput = stackalloc float[GateWidth];
        Span<float> ofState = stackalloc float[GateWidth];
        state.Clear();
        for (var step = 0; step < tokens; step++)
        {
            var token = direction == 0 ? step : tokens - 1 - step;
            Sum(Seen(token), Inputs.AsSpan(direction * NerContext.Inputs * GateWidth), ofInput);
            Sum(state, Recurrent.AsSpan(direction * Size * GateWidth), ofState);
            NerContext.Step(ofInput, ofState, state, Of(gates, token, direction), Of(fresh, token, direction));
            ofState[Size..].CopyTo(Of(remembered, token, direction));
            state.CopyTo(Of(states, token, direction));
        }
    }

    private void LearnOutputs(int token, ReadOnlySpan<float> errors)
    {
        for (var unit = 0; unit < Units; unit++)
        {
            var place = (token * Units) + unit;
            if (kept[place] == 0)
                continue;
            stateErrors[place] = kept[place] * Rows.Dot(errors, OutputsOf(Outputs, unit));
            Rows.Add(errors, kept[place] * states[place], OutputsOf(outputs.Gradient, unit));
        }
    }

    private void ReadBack(int direction, int tokens)
    {
        Span<float> carried = stackalloc float[Size];
        Span<float> ofInput = stackalloc float[GateWidth];
        Span<float> ofState = stackalloc float[GateWidth];
        Span<float> before = stackalloc float[Size];
        carried.Clear();
        for (var step = tokens - 1; step >= 0; step--)
        {
            var token = direction == 0 ? step : tokens - 1 - step;
            before.Clear();
            if (step > 0)
                Of(states, direction == 0 ? token - 1 : token + 1, direction).CopyTo(before);
            StepBack(token, direction, before, carried, ofInput, ofState);
            Spread(Seen(token), ofInput, inputs.Gradient.AsSpan(direction * NerContext.Inputs * GateWidth));
            Spread(before, ofState, recurrent.Gradient.AsSpan(direction * Size * GateWidth));
            for (var unit = 0; unit < Size; unit++)
                carried[unit] += Rows.Dot(ofState, Recurrent.AsSpan(((direction * Size) + unit) * GateWidth, GateWidth));
        }
    }

    /// <summary>From the errors of what the units hold to those of what was added for the token, for the state before it, and of that state.</summary>
    private void StepBack(int token, int direction, ReadOnlySpan<float> before, Span<float> carried, Span<float> ofInput, Span<float> ofState)
    {
        var opened = Of(gates, token, direction);
        var values = Of(fresh, token, direction);
        var held = Of(remembered, token, direction);
        var errors = Of(stateErrors, token, direction);
        for (var unit = 0; unit < Size; unit++)
        {
            var error = Math.Clamp(carried[unit] + errors[unit], -LargestError, LargestError);
            var (gate, value) = (opened[unit], values[unit]);
            var ofValue = error * gate * (1 - (value * value));
            var ofGate = ((error * (value - before[unit])) + (ofValue * held[unit])) * gate * (1 - gate);
            (ofInput[unit], ofInput[Size + unit]) = (ofGate, ofValue);
            (ofState[unit], ofState[Size + unit]) = (ofGate, ofValue * gate);
            carried[unit] = error * (1 - gate);
        }
    }

    private static void Sum(ReadOnlySpan<float> values, ReadOnlySpan<float> rows, Span<float> sum)
    {
        sum.Clear();
        for (var start = 0; start < GateWidth; start += BlockSum.Width)
        {
            var block = new BlockSum(sum[start..]);
            for (var index = 0; index < values.Length; index++)
            {
                if (values[index] != 0)
                    block.Add(rows.Slice((index * GateWidth) + start, BlockSum.Width), values[index]);
            }

            block.CopyTo(sum[start..]);
        }
    }

    private static void Spread(ReadOnlySpan<float> values, ReadOnlySpan<float> errors, Span<float> gradients)
    {
        for (var index = 0; index < values.Length; index++)
        {
            if (values[index] != 0)
                Rows.Add(errors, values[index], gradients.Slice(index * GateWidth, GateWidth));
        }
    }

    private Span<float> Seen(int token) => seen.AsSpan(token * NerContext.Inputs, NerContext.Inputs);

    private static Span<float> Of(float[] values, int token, int direction) => values.AsSpan(((token * NerContext.Directions) + direction) * Size, Size);

    private static Span<float> OutputsOf(float[] values, int unit) => values.AsSpan(unit * NerLattice.Width, NerLattice.Width);

    private void Grow(int tokens)
    {
        if (states.Length >= tokens * Units)
            return;
        (seen, gates, fresh, remembered) = (new float[tokens * NerContext.Inputs], new float[tokens * Units], new float[tokens * Units], new float[tokens * Units]);
        (states, kept, stateErrors) = (new float[tokens * Units], new float[tokens * Units], new float[tokens * Units]);
    }

    /// <summary>Weights that start at random and step against a gradient that is gathered over a sentence.</summary>
    private sealed class Trained
    {
        private readonly AdaGrad steps;

        public Trained(int count, float range, Random random)
        {
            Weights = [.. Enumerable.Range(0, count).Select(_ => ((random.NextSingle() * 2) - 1) * range)];
            (Gradient, steps) = (new float[count], new(Weights));
        }

        public float[] Weights { get; }
        public float[] Gradient { get; }

        public void Step(float rate)
        {
            steps.Step(0, Gradient, 1, rate);
            Array.Clear(Gradient);
        }
    }
}
