using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>A sum of rows of <see cref="Width"/> values, which stays in registers while rows are added.</summary>
internal ref struct BlockSum(ReadOnlySpan<float> start)
{
    public const int Width = 32;

    private Vector256<float> first = Vector256.Create(start);
    private Vector256<float> second = Vector256.Create(start[8..]);
    private Vector256<float> third = Vector256.Create(start[16..]);
    private Vector256<float> fourth = Vector256.Create(start[24..]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<float> row, float factor)
    {
        var by = Vector256.Create(factor);
        first += by * Vector256.Create(row);
        second += by * Vector256.Create(row[8..]);
        third += by * Vector256.Create(row[16..]);
        fourth += by * Vector256.Create(row[24..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly void CopyTo(Span<float> target)
    {
        first.CopyTo(target);
        second.CopyTo(target[8..]);
        third.CopyTo(target[16..]);
        fourth.CopyTo(target[24..]);
    }
}
