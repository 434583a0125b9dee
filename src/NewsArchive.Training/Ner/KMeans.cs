using System.Runtime.Intrinsics;

namespace NewsArchive.Training.Ner;

/// <summary>Groups points around centroids by Lloyd's algorithm, from random starts, always the same for the same seed.</summary>
internal sealed class KMeans
{
    private readonly float[] points;
    private readonly int width;
    private readonly bool isSpherical;

    /// <param name="points">The points one after the other.</param>
    /// <param name="dimensions">Length of a point.</param>
    /// <param name="isSpherical">Whether nearness is by angle; by distance otherwise.</param>
    public KMeans(float[] points, int dimensions, bool isSpherical)
    {
        this.isSpherical = isSpherical;
        width = (dimensions + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        Count = points.Length / dimensions;
        this.points = Padded(points, dimensions);
        Dimensions = dimensions;
    }

    public int Dimensions { get; }
    public int Count { get; }

    /// <summary>The centroids one after the other, and for every point the number of the nearest.</summary>
    /// <param name="learnedFrom">How many of the first points move the centroids.</param>
    public (float[] Centroids, int[] Nearest) Run(int centroids, int learnedFrom, int rounds, int seed)
    {
        var random = new Random(seed);
        learnedFrom = Math.Min(learnedFrom, Count);
        var order = Enumerable.Range(0, learnedFrom).ToArray();
        random.Shuffle(order);
        var centres = new float[centroids * width];
        for (var centre = 0; centre < centroids; centre++)
            points.AsSpan(order[centre % learnedFrom] * width, width).CopyTo(centres.AsSpan(centre * width));

        var nearest = new int[Count];
        for (var round = 0; round < rounds; round++)
        {
            Assign(centres, centroids, learnedFrom, nearest);
            Move(centres, centroids, learnedFrom, nearest, random);
        }

        Assign(centres, centroids, Count, nearest);
        return ([.. Enumerable.Range(0, centroids).SelectMany(centre => centres[(centre * width)..((centre * width) + Dimensions)])], nearest);
    }

    private void Assign(float[] centres, int centroids, int count, int[] nearest)
    {
        var halfSquares = new float[centroids];
        for (var centre = 0; centre < centroids; centre++)
            halfSquares[centre] = isSpherical ? 0 : Dot(centres, centre * width, centres, centre * width) / 2;
        for (var point = 0; point < count; point++)
        {
            var best = float.NegativeInfinity;
            for (var centre = 0; centre < centroids; centre++)
            {
                var likeness = Dot(points, point * width, centres, centre * width) - halfSquares[centre];
                if (likeness > best)
                    (best, nearest[point]) = (likeness, centre);
            }
        }
    }

    private void Move(float[] centres, int centroids, int learnedFrom, int[] nearest, Random random)
    {
        var members = new int[centroids];
        Array.Clear(centres);
        for (var point = 0; point < learnedFrom; point++)
        {
            members[nearest[point]]++;
            for (var dimension = 0; dimension < width; dimension++)
                centres[(nearest[point] * width) + dimension] += points[(point * width) + dimension];
        }

        for (var centre = 0; centre < centroids; centre++)
        {
            var row = centres.AsSpan(centre * width, width);
            if (members[centre] == 0)
                points.AsSpan(random.Next(learnedFrom) * width, width).CopyTo(row);
            var size = isSpherical ? MathF.Sqrt(Dot(centres, centre * width, centres, centre * width)) : Math.Max(1, members[centre]);
            for (var dimension = 0; size > 0 && dimension < row.Length; dimension++)
                row[dimension] /= size;
        }
    }

    private float Dot(float[] left, int leftAt, float[] right, int rightAt) => Rows.Dot(left.AsSpan(leftAt, width), right.AsSpan(rightAt, width));

    private float[] Padded(float[] values, int dimensions)
    {
        var padded = new float[Count * width];
        for (var point = 0; point < Count; point++)
            values.AsSpan(point * dimensions, dimensions).CopyTo(padded.AsSpan(point * width));
        return padded;
    }
}
