namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>Names features by 32-bit hashes. The numbers are part of the model: a change here needs a new training.</summary>
internal static class FeatureHash
{
    /// <summary>FNV-1a over UTF-16 units, mixed once more so that all bits depend on all letters.</summary>
    public static uint Of(ReadOnlySpan<char> letters)
    {
        var hash = 2166136261u;
        foreach (var letter in letters)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ (hash >> 15)) * 0x2C1B3C6Du;
        return hash ^ (hash >> 12);
    }

    public static uint Mix(uint first, uint second)
    {
        var hash = (first * 0x9E3779B1u) ^ (second + 0x7F4A7C15u + (first << 6) + (first >> 2));
        hash = (hash ^ (hash >> 15)) * 0x85EBCA77u;
        return hash ^ (hash >> 13);
    }
}
