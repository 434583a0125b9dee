namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// What is known of words from large amounts of text: the clusters they fall into at three sizes, and a vector. Vectors are
/// product-quantised (Jégou, Douze, Schmid 2011): each part is the number of one of 256 centroids. Rare words have that of their cluster.
/// </summary>
internal sealed class NerVocabulary
{
    public const int Dimensions = 100;

    /// <summary>How many parts a vector is cut into.</summary>
    public const int Parts = 25;
    public const int PartLength = Dimensions / Parts;
    public const int CentroidsOfPart = 256;

    /// <summary>Into how many fine clusters each middle one is cut.</summary>
    public const int FineInMiddle = 4;

    private readonly HashIndex commonIndex;
    private readonly HashIndex rareIndex;

    public NerVocabulary(NerWords common, NerWords rare, byte[] coarseOfMiddle, byte[] codes, byte[] clusterCodes, float[] centroids)
    {
        (commonIndex, rareIndex) = (new(common.Hashes), new(rare.Hashes));
        (Common, Rare, CoarseOfMiddle, Codes, ClusterCodes, Centroids) = (common, rare, coarseOfMiddle, codes, clusterCodes, centroids);
    }

    public NerWords Common { get; }
    public NerWords Rare { get; }

    /// <summary>For each middle cluster the coarse one that it belongs to.</summary>
    public byte[] CoarseOfMiddle { get; }

    /// <summary>For each common word the centroid of each part.</summary>
    public byte[] Codes { get; }

    /// <summary>For each fine cluster the centroid of each part.</summary>
    public byte[] ClusterCodes { get; }

    /// <summary>For each part its centroids, one after the other.</summary>
    public float[] Centroids { get; }

    /// <summary>The word's number, common words first; -1 when it is not known.</summary>
    public int IndexOf(string lower)
    {
        var index = IndexOf(FeatureHash.Of(lower));
        return index < 0 && lower.Length > 1 && lower[^1] == '.' ? IndexOf(FeatureHash.Of(lower.AsSpan(0, lower.Length - 1))) : index;
    }

    public WordClusters ClustersOf(int index)
    {
        if (index < 0)
            return WordClusters.Unknown;
        var fine = FineOf(index);
        var middle = (ushort)(fine / FineInMiddle);
        return new(CoarseOfMiddle[middle], middle, fine);
    }

    public ReadOnlySpan<byte> CodesOf(int index) => IsCommon(index) ? Codes.AsSpan(index * Parts, Parts) : ClusterCodes.AsSpan(FineOf(index) * Parts, Parts);

    public ReadOnlySpan<float> CentroidOf(int part, int code) => Centroids.AsSpan(((part * CentroidsOfPart) + code) * PartLength, PartLength);

    /// <summary>Adds a word's vector, as it is after quantising, times a weight.</summary>
    public void AddVector(int word, float weight, Span<float> sum)
    {
        var codes = CodesOf(word);
        for (var part = 0; part < codes.Length; part++)
        {
            var centroid = CentroidOf(part, codes[part]);
            for (var dimension = 0; dimension < centroid.Length; dimension++)
                sum[(part * PartLength) + dimension] += weight * centroid[dimension];
        }
    }

    private int IndexOf(uint hash)
    {
        var index = commonIndex.Find(hash);
        if (index >= 0)
            return index;
        index = rareIndex.Find(hash);
        return index < 0 ? index : Common.Hashes.Length + index;
    }

    private bool IsCommon(int index) => index < Common.Hashes.Length;

    private ushort FineOf(int index) => IsCommon(index) ? Common.Fine[index] : Rare.Fine[index - Common.Hashes.Length];
}

/// <summary>Words with their fine clusters.</summary>
/// <param name="Hashes">Hashes of the words in small letters without diacritics, sorted.</param>
internal sealed record NerWords(uint[] Hashes, ushort[] Fine);

/// <summary>The clusters of a word, from few large ones to many small ones.</summary>
internal readonly record struct WordClusters(ushort Coarse, ushort Middle, ushort Fine)
{
    public static WordClusters Unknown { get; } = new(ushort.MaxValue, ushort.MaxValue, ushort.MaxValue);

    public static WordClusters Number { get; } = new(ushort.MaxValue - 1, ushort.MaxValue - 1, ushort.MaxValue - 1);
}
