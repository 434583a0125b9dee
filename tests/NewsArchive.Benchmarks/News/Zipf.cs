namespace NewsArchive.Benchmarks.News;

/// <summary>Draws ranks from 0 on. The rank r comes with a probability proportional to 1 / (r + 1 + shift)^exponent (Zipf's law with Mandelbrot's shift).</summary>
/// <param name="count">How many ranks there are.</param>
/// <param name="shift">Flattens the first ranks; 0 is Zipf's own law.</param>
internal sealed class Zipf(int count, double shift = 0, double exponent = 1)
{
    private readonly double[] upTo = Cumulative(count, shift, exponent);

    public int Next(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return at < 0 ? ~at : at;
    }

    private static double[] Cumulative(int count, double shift, double exponent)
    {
        var sums = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            sums[rank] = sum += Math.Pow(rank + 1 + shift, -exponent);
        return sums;
    }
}
