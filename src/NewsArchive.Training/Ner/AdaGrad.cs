using System.Runtime.Intrinsics;

namespace NewsArchive.Training.Ner;

/// <summary>Steps against a gradient, each weight in steps that shrink with what it has moved so far (Duchi, Hazan, Singer 2011).</summary>
internal sealed class AdaGrad(float[] weights)
{
    private const float Smallest = 1e-6f;

    private readonly float[] squares = new float[weights.Length];

    public void Step(int index, float gradient, float rate)
    {
        squares[index] += gradient * gradient;
        weights[index] -= rate * gradient / MathF.Sqrt(squares[index] + Smallest);
    }

    /// <summary>Steps a row of weights against a gradient that is a multiple of a vector.</summary>
    public void Step(int start, ReadOnlySpan<float> vector, float factor, float rate)
    {
        var row = weights.AsSpan(start, vector.Length);
        var rowSquares = squares.AsSpan(start, vector.Length);
        var offset = 0;
        for (; offset + Vector256<float>.Count <= vector.Length; offset += Vector256<float>.Count)
        {
            var gradient = factor * Vector256.Create(vector[offset..]);
            var sum = Vector256.Create<float>(rowSquares[offset..]) + (gradient * gradient);
            sum.CopyTo(rowSquares[offset..]);
            (Vector256.Create<float>(row[offset..]) - (rate * gradient / Vector256.Sqrt(sum + Vector256.Create(Smallest)))).CopyTo(row[offset..]);
        }

        for (; offset < vector.Length; offset++)
            Step(start + offset, factor * vector[offset], rate);
    }
}
