using System.Numerics;
using System.Runtime.Intrinsics;

namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// Reads a sentence word by word, forwards and backwards, and keeps in mind what it has read: minimal gated units (Zhou, Wu, Zhang, Zhou
/// 2016) over word vectors and over marks of how each word is written. What is in mind at a token adds to its label scores.
/// </summary>
internal sealed class NerContext
{
    /// <summary>Forwards and backwards.</summary>
    public const int Directions = 2;

    /// <summary>Units of one direction.</summary>
    public const int Size = 48;

    /// <summary>Values worked out for a token in one direction: how far each unit opens, and what is new for it.</summary>
    public const int GateWidth = 2 * Size;

    /// <summary>What is seen of a token: its vector, and the marks of <see cref="MarksOf"/> as 0 or 1.</summary>
    public const int Inputs = NerVocabulary.Dimensions + Marks;

    /// <summary>The mark of a word without a vector.</summary>
    public const uint UnknownWord = 1 << 6;

    private const int Marks = 7;

    private readonly NerVocabulary vocabulary;
    private readonly float[] inputs;
    private readonly float[] recurrent;
    private readonly float[] outputs;

    /// <summary>For each direction, part and centroid what it adds to the gates, worked out beforehand.</summary>
    private readonly float[] partSums;

    /// <param name="vocabulary">The words with their vectors.</param>
    /// <param name="inputs">For each direction and input a row of <see cref="GateWidth"/> weights.</param>
    /// <param name="recurrent">For each direction and unit a row of <see cref="GateWidth"/> weights.</param>
    /// <param name="outputs">For each direction and unit a row of <see cref="NerModel.RowWidth"/> weights.</param>
    public NerContext(NerVocabulary vocabulary, float[] inputs, float[] recurrent, float[] outputs)
    {
        (this.vocabulary, this.inputs, this.recurrent, this.outputs) = (vocabulary, inputs, recurrent, outputs);
        partSums = PartSums();
    }

    /// <summary>How a token is written, and whether its word has a vector: a bit for each mark, the first set for every token.</summary>
    public static uint MarksOf(NerToken token)
    {
        var written = token.IsUpper ? 1u << 1 : token.IsCapitalised ? 1u << 2 : token.IsSmall ? 1u << 3 : char.IsDigit(token.Word[0]) ? 1u << 4 : 1u << 5;
        return 1 | written | (token.Index < 0 ? UnknownWord : 0);
    }

    /// <summary>Adds to the label scores of each token of a sentence.</summary>
    /// <param name="scores">A row of <see cref="NerLattice.Width"/> for each token.</param>
    public void Add(NerToken[] tokens, float[] scores)
    {
        for (var direction = 0; direction < Directions; direction++)
            Read(direction, tokens, scores);
    }

    /// <summary>What is in mind after a token: each unit moves from what it held towards what is new, as far as its gate is open.</summary>
    /// <param name="seen">What the token adds to gates and new values.</param>
    /// <param name="remembered">What the units held adds to them.</param>
    /// <param name="state">What the units held; what they hold now.</param>
    /// <param name="gates">How far each unit opened.</param>
    /// <param name="fresh">What was new for each unit.</param>
    public static void Step(ReadOnlySpan<float> seen, ReadOnlySpan<float> remembered, Span<float> state, Span<float> gates, Span<float> fresh)
    {
        for (var unit = 0; unit < Size; unit += Vector256<float>.Count)
        {
            var gate = Sigmoid(Vector256.Create(seen[unit..]) + Vector256.Create(remembered[unit..]));
            var value = Tanh(Vector256.Create(seen[(Size + unit)..]) + (gate * Vector256.Create(remembered[(Size + unit)..])));
            var held = Vector256.Create<float>(state[unit..]);
            (held + (gate * (value - held))).CopyTo(state[unit..]);
            gate.CopyTo(gates[unit..]);
            value.CopyTo(fresh[unit..]);
        }
    }

    private void Read(int direction, NerToken[] tokens, float[] scores)
    {
        Span<float> state = stackalloc float[Size];
        Span<float> seen = stackalloc float[GateWidth];
        Span<float> remembered = stackalloc float[GateWidth];
        Span<float> gates = stackalloc float[Size];
        Span<float> fresh = stackalloc float[Size];
        state.Clear();
        for (var step = 0; step < tokens.Length; step++)
        {
            var token = direction == 0 ? step : tokens.Length - 1 - step;
            See(direction, tokens[token].Index, MarksOf(tokens[token]), seen);
            Remember(direction, state, remembered);
            Step(seen, remembered, state, gates, fresh);
            AddOutputs(direction, state, scores.AsSpan((token * NerLattice.Width) + 1, NerModel.RowWidth));
        }
    }

    private void See(int direction, int word, uint marks, Span<float> sums)
    {
        sums.Clear();
        for (; marks != 0; marks &= marks - 1)
        {
            var input = NerVocabulary.Dimensions + BitOperations.TrailingZeroCount(marks);
            AddRow(inputs.AsSpan(((direction * Inputs) + input) * GateWidth, GateWidth), 1, sums);
        }

        if (word < 0)
            return;
        var codes = vocabulary.CodesOf(word);
        for (var start = 0; start < GateWidth; start += BlockSum.Width)
        {
            var sum = new BlockSum(sums[start..]);
            for (var part = 0; part < codes.Length; part++)
                sum.Add(partSums.AsSpan((((((direction * NerVocabulary.Parts) + part) * NerVocabulary.CentroidsOfPart) + codes[part]) * GateWidth) + start, BlockSum.Width), 1);
            sum.CopyTo(sums[start..]);
        }
    }

    private void Remember(int direction, ReadOnlySpan<float> state, Span<float> sums)
    {
        sums.Clear();
        for (var start = 0; start < GateWidth; start += BlockSum.Width)
        {
            var sum = new BlockSum(sums[start..]);
            for (var unit = 0; unit < Size; unit++)
                sum.Add(recurrent.AsSpan((((direction * Size) + unit) * GateWidth) + start, BlockSum.Width), state[unit]);
            sum.CopyTo(sums[start..]);
        }
    }

    private void AddOutputs(int direction, ReadOnlySpan<float> state, Span<float> scores)
    {
        var (low, high) = (Vector256.Create<float>(scores), Vector256.Create<float>(scores[8..]));
        for (var unit = 0; unit < Size; unit++)
        {
            var row = outputs.AsSpan(((direction * Size) + unit) * NerModel.RowWidth, NerModel.RowWidth);
            (low, high) = (low + (state[unit] * Vector256.Create<float>(row)), high + (state[unit] * Vector256.Create<float>(row[8..])));
        }

        low.CopyTo(scores);
        high.CopyTo(scores[8..]);
    }

    private float[] PartSums()
    {
        var sums = new float[Directions * NerVocabulary.Parts * NerVocabulary.CentroidsOfPart * GateWidth];
        for (var row = 0; row < sums.Length / GateWidth; row++)
        {
            var (direction, part) = (row / NerVocabulary.CentroidsOfPart / NerVocabulary.Parts, row / NerVocabulary.CentroidsOfPart % NerVocabulary.Parts);
            var input = (direction * Inputs) + (part * NerVocabulary.PartLength);
            foreach (var value in vocabulary.CentroidOf(part, row % NerVocabulary.CentroidsOfPart))
                AddRow(inputs.AsSpan(input++ * GateWidth, GateWidth), value, sums.AsSpan(row * GateWidth, GateWidth));
        }

        return sums;
    }

    private static void AddRow(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        for (var index = 0; index < row.Length; index += Vector256<float>.Count)
            (Vector256.Create<float>(sum[index..]) + (factor * Vector256.Create(row[index..]))).CopyTo(sum[index..]);
    }

    private static Vector256<float> Sigmoid(Vector256<float> values) => Vector256<float>.One / (Vector256<float>.One + Vector256.Exp(-values));

    private static Vector256<float> Tanh(Vector256<float> values) => (2f * Sigmoid(2f * values)) - Vector256<float>.One;
}
