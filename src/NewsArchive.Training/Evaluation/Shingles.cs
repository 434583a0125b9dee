using System.Runtime.InteropServices;

namespace NewsArchive.Training.Evaluation;

/// <summary>How far two texts agree in their runs of four words, each part a share of all runs.</summary>
internal readonly record struct Overlap(double Both, double OnlyFound, double OnlyWanted)
{
    public bool IsPerfect => OnlyFound == 0 && OnlyWanted == 0;

    /// <summary>1 when both texts are empty.</summary>
    public double F1 => IsPerfect ? 1 : 2 * Both / (2 * Both + OnlyFound + OnlyWanted);
}

/// <summary>Compares texts by their overlapping runs of four words, each run as often as it occurs.</summary>
internal static class Shingles
{
    private const int Length = 4;

    public static Overlap Compare(List<string> wanted, List<string> found)
    {
        var open = Counts(wanted);
        var (wantedCount, foundCount, both) = (open.Values.Sum(), 0, 0);
        foreach (var (shingle, count) in Counts(found))
        {
            foundCount += count;
            both += Math.Min(count, open.GetValueOrDefault(shingle));
        }

        double all = wantedCount + foundCount - both;
        return all == 0 ? default : new(both / all, (foundCount - both) / all, (wantedCount - both) / all);
    }

    /// <summary>A text of fewer words is one run.</summary>
    private static Dictionary<string, int> Counts(List<string> tokens)
    {
        var counts = new Dictionary<string, int>();
        if (tokens.Count == 0)
            return counts;

        for (var start = 0; start < Math.Max(1, tokens.Count - Length + 1); start++)
        {
            var shingle = string.Join(' ', tokens.Skip(start).Take(Length));
            CollectionsMarshal.GetValueRefOrAddDefault(counts, shingle, out _)++;
        }

        return counts;
    }
}
