namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// All label sequences of one sentence with their scores: a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001).
/// Gives the best sequence, and how probable a label or a whole name is among all sequences.
/// </summary>
internal sealed class NerLattice
{
    public const int Width = NerLabel.Count;

    /// <summary>A row for each label and the edge, as previous; a column for each as next.</summary>
    public const int TransitionWidth = NerLabel.Count + 1;

    private const float Impossible = -1e9f;

    private readonly float[] transitions;
    private readonly float[] expTransitions;
    private float[] forward = [];
    private float[] backward = [];
    private int[] from = [];
    private float[] scales = [];
    private float[] scores = [];
    private int length;

    public NerLattice(float[] transitions)
    {
        this.transitions = transitions;
        expTransitions = new float[transitions.Length];
        Refresh();
    }

    /// <summary>Takes over changed transitions.</summary>
    public void Refresh()
    {
        for (var index = 0; index < transitions.Length; index++)
            expTransitions[index] = MathF.Exp(transitions[index]);
    }

    /// <summary>The most probable labels.</summary>
    /// <param name="tokenScores">A row of <see cref="Width"/> scores for each token.</param>
    public int[] Best(float[] tokenScores, int tokens)
    {
        var labels = new int[tokens];
        if (tokens == 0)
            return labels;

        Grow(tokens);
        for (var label = 0; label < Width; label++)
            forward[label] = NerLabel.MayStart(label) ? tokenScores[label] + Transition(NerLabel.Edge, label) : Impossible;
        for (var token = 1; token < tokens; token++)
        {
            var (row, previousRow) = (token * Width, (token - 1) * Width);
            for (var label = 0; label < Width; label++)
            {
                var best = float.NegativeInfinity;
                foreach (var previous in NerLabel.Before[label])
                {
                    var score = forward[previousRow + previous] + Transition(previous, label);
                    if (score > best)
                        (best, from[row + label]) = (score, previous);
                }

                forward[row + label] = best + tokenScores[row + label];
            }

            // Only differences count; small numbers keep them exact.
            Shift(forward.AsSpan(row, Width), Largest(forward.AsSpan(row, Width)));
        }

        var last = (tokens - 1) * Width;
        labels[^1] = NerLabel.Before[NerLabel.Edge].MaxBy(label => forward[last + label] + Transition(label, NerLabel.Edge));
        for (var token = tokens - 1; token > 0; token--)
            labels[token - 1] = from[(token * Width) + labels[token]];
        return labels;
    }

    /// <summary>Sums over all sequences, so that probabilities can be asked for.</summary>
    public void Sum(float[] tokenScores, int tokens)
    {
        Grow(tokens);
        (scores, length) = (tokenScores, tokens);
        SumForward();
        SumBackward();
    }

    /// <summary>How probable a label is for a token, 0 to 1.</summary>
    public float Probability(int token, int label) => MathF.Exp(forward[(token * Width) + label] + backward[(token * Width) + label]);

    /// <summary>How probable it is that the token is part of a name of each kind, and last that it is outside of names.</summary>
    public void Kinds(int token, Span<float> probabilities)
    {
        probabilities.Clear();
        for (var label = 0; label < Width; label++)
            probabilities[label == NerLabel.Outside ? NerLabel.Kinds : (int)NerLabel.KindOf(label)] += Probability(token, label);
    }

    /// <summary>How probable it is that one label follows another, 0 to 1.</summary>
    /// <param name="token">The later of the two tokens.</param>
    public float Probability(int token, int previous, int label) => MathF.Exp(
        forward[((token - 1) * Width) + previous] + Transition(previous, label) + scores[(token * Width) + label] + backward[(token * Width) + label] - scales[token]);

    /// <summary>How probable it is that exactly these tokens are a name of this kind, 0 to 1.</summary>
    public float Probability(int first, int last, NameKind kind)
    {
        var tokens = last - first + 1;
        var label = NerLabel.Of(kind, 0, tokens);
        var path = forward[(first * Width) + label];
        for (var token = first + 1; token <= last; token++)
        {
            var next = NerLabel.Of(kind, token - first, tokens);
            path += Transition(label, next) + scores[(token * Width) + next] - scales[token];
            label = next;
        }

        return MathF.Min(1, MathF.Exp(path + backward[(last * Width) + label]));
    }

    private float Transition(int previous, int label) => transitions[(previous * TransitionWidth) + label];

    // Each row is scaled to sum to 1, so that long sentences lose no precision.
    private void SumForward()
    {
        Span<float> previous = stackalloc float[Width];
        for (var label = 0; label < Width; label++)
            forward[label] = NerLabel.MayStart(label) ? scores[label] + Transition(NerLabel.Edge, label) : Impossible;
        scales[0] = Scale(forward.AsSpan(0, Width));
        for (var token = 1; token < length; token++)
        {
            var row = token * Width;
            var largest = Exp(forward.AsSpan(row - Width, Width), previous);
            for (var label = 0; label < Width; label++)
            {
                var sum = 0f;
                foreach (var before in NerLabel.Before[label])
                    sum += previous[before] * expTransitions[(before * TransitionWidth) + label];
                forward[row + label] = sum > 0 ? largest + MathF.Log(sum) + scores[row + label] : Impossible;
            }

            scales[token] = Scale(forward.AsSpan(row, Width));
        }
    }

    // Scaled as the forward sums are, so that the two of a label give its probability.
    private void SumBackward()
    {
        Span<float> next = stackalloc float[Width];
        Span<float> behind = stackalloc float[Width];
        var last = (length - 1) * Width;
        for (var label = 0; label < Width; label++)
        {
            backward[last + label] = NerLabel.MayEnd(label) ? Transition(label, NerLabel.Edge) : Impossible;
            behind[label] = forward[last + label] + backward[last + label];
        }

        Shift(backward.AsSpan(last, Width), LogSum(behind));
        for (var token = length - 2; token >= 0; token--)
        {
            var row = token * Width;
            for (var label = 0; label < Width; label++)
                behind[label] = backward[row + Width + label] + scores[row + Width + label];
            var largest = Exp(behind, next) - scales[token + 1];
            for (var label = 0; label < Width; label++)
            {
                var sum = 0f;
                foreach (var after in NerLabel.After[label])
                    sum += next[after] * expTransitions[(label * TransitionWidth) + after];
                backward[row + label] = sum > 0 ? largest + MathF.Log(sum) : Impossible;
            }
        }
    }

    /// <summary>Makes the exponentials of a row sum to 1; gives what was taken from each value.</summary>
    private static float Scale(Span<float> row)
    {
        var scale = LogSum(row);
        Shift(row, scale);
        return scale;
    }

    private static void Shift(Span<float> row, float by)
    {
        foreach (ref var value in row)
            value -= by;
    }

    /// <summary>Exponentials relative to the largest value, which is returned.</summary>
    private static float Exp(ReadOnlySpan<float> values, Span<float> exponentials)
    {
        var largest = Largest(values);
        for (var index = 0; index < values.Length; index++)
            exponentials[index] = MathF.Exp(values[index] - largest);
        return largest;
    }

    private static float LogSum(ReadOnlySpan<float> values)
    {
        var largest = Largest(values);
        var sum = 0f;
        foreach (var value in values)
            sum += MathF.Exp(value - largest);
        return largest + MathF.Log(sum);
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = values[0];
        foreach (var value in values)
            largest = MathF.Max(largest, value);
        return largest;
    }

    private void Grow(int tokens)
    {
        if (forward.Length >= tokens * Width)
            return;
        (forward, backward, scales, from) = (new float[tokens * Width], new float[tokens * Width], new float[tokens], new int[tokens * Width]);
    }
}
