using System.Runtime.Intrinsics;

namespace NewsArchive.Training.Ner;

/// <summary>Sums of rows of weights, eight at a time.</summary>
internal static class Rows
{
    /// <summary>Adds a row, times a factor, to another.</summary>
    public static void Add(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        var index = 0;
        for (; index + Vector256<float>.Count <= row.Length; index += Vector256<float>.Count)
            (Vector256.Create<float>(sum[index..]) + (factor * Vector256.Create(row[index..]))).CopyTo(sum[index..]);
        for (; index < row.Length; index++)
            sum[index] += factor * row[index];
    }

    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        // Four sums side by side, since each addition waits for the one before it.
        var (first, second, third, fourth) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var index = 0;
        for (; index + (4 * Vector256<float>.Count) <= left.Length; index += 4 * Vector256<float>.Count)
        {
            first += Product(left, right, index);
            second += Product(left, right, index + Vector256<float>.Count);
            third += Product(left, right, index + (2 * Vector256<float>.Count));
            fourth += Product(left, right, index + (3 * Vector256<float>.Count));
        }

        var total = Vector256.Sum(first + second + third + fourth);
        for (; index < left.Length; index++)
            total += left[index] * right[index];
        return total;
    }

    private static Vector256<float> Product(ReadOnlySpan<float> left, ReadOnlySpan<float> right, int index) =>
        Vector256.Create(left[index..]) * Vector256.Create(right[index..]);
}
