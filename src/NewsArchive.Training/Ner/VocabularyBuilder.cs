using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>Makes the model's vocabulary from word vectors: clusters of three sizes, each within the larger, and product-quantised vectors.</summary>
internal static class VocabularyBuilder
{
    private const int CoarseClusters = 128;
    private const int MiddleClusters = 1024;

    // The vectors of rarer words say little more than their cluster does.
    private const int CommonWords = 150_000;
    private const int LearnedFrom = 100_000;
    private const int Rounds = 12;
    private const int Seed = 1;

    public static NerVocabulary Build(WordVectors vectors, Action<string> tell)
    {
        tell($"{MiddleClusters} clusters");
        var (centres, middle) = new KMeans(vectors.Values, NerVocabulary.Dimensions, isSpherical: true).Run(MiddleClusters, LearnedFrom, Rounds, Seed);
        tell($"{CoarseClusters} clusters");
        var coarse = new KMeans(centres, NerVocabulary.Dimensions, isSpherical: true).Run(CoarseClusters, MiddleClusters, Rounds, Seed).Nearest;
        tell($"{MiddleClusters * NerVocabulary.FineInMiddle} clusters");
        var (fineCentres, fine) = Split(vectors, middle);
        tell("quantising");
        var (codes, clusterCodes, centroids) = Quantise(vectors, fineCentres);

        var hashes = vectors.Words.Select(word => FeatureHash.Of(word)).ToList();
        // Of words with one hash, the commoner counts.
        int[] words = [.. Enumerable.Range(0, hashes.Count).DistinctBy(word => hashes[word])];
        int[] common = [.. words.Where(word => word < CommonWords).OrderBy(word => hashes[word])];
        int[] rare = [.. words.Where(word => word >= CommonWords).OrderBy(word => hashes[word])];
        return new(WordsOf(common), WordsOf(rare), [.. coarse.Select(cluster => (byte)cluster)], [.. common.SelectMany(word => codes[word])], clusterCodes, centroids);

        NerWords WordsOf(int[] numbers) => new([.. numbers.Select(word => hashes[word])], [.. numbers.Select(word => (ushort)fine[word])]);
    }

    /// <summary>Cuts each cluster into smaller ones, which takes a fraction of the time that as many clusters of all words would.</summary>
    private static (float[] Centres, int[] Nearest) Split(WordVectors vectors, int[] clusters)
    {
        var centres = new float[MiddleClusters * NerVocabulary.FineInMiddle * NerVocabulary.Dimensions];
        var fine = new int[clusters.Length];
        foreach (var cluster in Enumerable.Range(0, clusters.Length).GroupBy(word => clusters[word]))
        {
            int[] members = [.. cluster];
            float[] values = [.. members.SelectMany(word => vectors[word].ToArray())];
            var (parts, nearest) = new KMeans(values, NerVocabulary.Dimensions, isSpherical: true).Run(NerVocabulary.FineInMiddle, members.Length, Rounds, Seed);
            parts.CopyTo(centres, cluster.Key * parts.Length);
            for (var member = 0; member < members.Length; member++)
                fine[members[member]] = (cluster.Key * NerVocabulary.FineInMiddle) + nearest[member];
        }

        return (centres, fine);
    }

    /// <summary>Codes of the common words and, behind them in the same run, of the clusters.</summary>
    private static (byte[][] Codes, byte[] ClusterCodes, float[] Centroids) Quantise(WordVectors vectors, float[] clusterCentres)
    {
        var common = Math.Min(CommonWords, vectors.Words.Count);
        float[] values = [.. vectors.Values[..(common * NerVocabulary.Dimensions)], .. clusterCentres];
        byte[][] codes = [.. Enumerable.Range(0, values.Length / NerVocabulary.Dimensions).Select(_ => new byte[NerVocabulary.Parts])];
        var centroids = new List<float>();
        for (var part = 0; part < NerVocabulary.Parts; part++)
        {
            var points = PartOf(values, part);
            var (centres, nearest) = new KMeans(points, NerVocabulary.PartLength, isSpherical: false).Run(NerVocabulary.CentroidsOfPart, Math.Min(LearnedFrom, common), Rounds, Seed + part);
            centroids.AddRange(centres);
            for (var word = 0; word < nearest.Length; word++)
                codes[word][part] = (byte)nearest[word];
        }

        return (codes[..common], [.. codes[common..].SelectMany(code => code)], [.. centroids]);
    }

    private static float[] PartOf(float[] values, int part)
    {
        var points = new float[values.Length / NerVocabulary.Parts];
        for (var word = 0; word < values.Length / NerVocabulary.Dimensions; word++)
            values.AsSpan((word * NerVocabulary.Dimensions) + (part * NerVocabulary.PartLength), NerVocabulary.PartLength).CopyTo(points.AsSpan(word * NerVocabulary.PartLength));
        return points;
    }
}
