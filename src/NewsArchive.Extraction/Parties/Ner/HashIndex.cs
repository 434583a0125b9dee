using System.Numerics;

namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>Finds numbers in a sorted list of hashes: their first bits tell nearly where they stand. Needs no time to set up, as a dictionary would.</summary>
internal sealed class HashIndex
{
    private readonly uint[] sorted;
    private readonly int[] starts;
    private readonly int shift;

    public HashIndex(uint[] sorted)
    {
        this.sorted = sorted;
        var bits = Math.Clamp(BitOperations.Log2((uint)sorted.Length + 1), 1, 24);
        shift = 32 - bits;
        starts = new int[(1 << bits) + 1];
        foreach (var hash in sorted)
            starts[(hash >> shift) + 1]++;
        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];
    }

    /// <summary>Where the hash stands in the list; -1 when it does not.</summary>
    public int Find(uint hash)
    {
        var bucket = hash >> shift;
        for (var at = starts[bucket]; at < starts[bucket + 1]; at++)
        {
            if (sorted[at] == hash)
                return at;
        }

        return -1;
    }
}
