namespace NewsArchive.Training.Ner;

/// <summary>Gives each feature that is seen at least twice a row number. A feature seen once can only be learnt by heart.</summary>
internal sealed class FeatureRows
{
    private const int FewestTimes = 2;

    private readonly Dictionary<uint, int> numbers = [];
    private readonly Dictionary<uint, byte> counts = [];

    public int Count => numbers.Count;

    public IEnumerable<KeyValuePair<uint, int>> All => numbers;

    public void See(IEnumerable<uint> features)
    {
        foreach (var feature in features)
        {
            var count = counts.GetValueOrDefault(feature);
            if (count < FewestTimes)
                counts[feature] = (byte)(count + 1);
            if (count + 1 == FewestTimes)
                numbers.Add(feature, numbers.Count);
        }
    }

    /// <summary>The rows of the features that have one.</summary>
    public int[] Of(IEnumerable<uint> features) => [.. features.Where(numbers.ContainsKey).Select(feature => numbers[feature])];
}
