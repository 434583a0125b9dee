namespace NewsArchive.Core.Search;

/// <summary>
/// A few numbers of an utterance by which another report of it is found. They are chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003), so that
/// any two texts that share six words in a row share a number, however much stands around them.
/// </summary>
public static class QuoteFingerprint
{
    /// <summary>Each number stands for so many words in a row.</summary>
    private const int Run = 3;

    /// <summary>Of so many neighbouring numbers the smallest is kept.</summary>
    private const int Window = 4;

    /// <param name="words">Folded as <see cref="SearchWords"/> does.</param>
    /// <returns>Nothing for fewer than three words.</returns>
    public static IReadOnlyList<uint> Of(IReadOnlyList<string> words)
    {
        var runs = Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(start => Hash(words, start)).ToList();
        var windows = Enumerable.Range(0, Math.Max(1, runs.Count - Window + 1)).Select(start => runs.Skip(start).Take(Window).DefaultIfEmpty().Min());
        return runs.Count == 0 ? [] : [.. windows.Distinct()];
    }

    // FNV-1a, the same on every machine since the numbers are stored.
    private static uint Hash(IReadOnlyList<string> words, int start)
    {
        var hash = 2166136261;
        for (var number = start; number < start + Run; number++)
        {
            foreach (var letter in words[number])
                hash = (hash ^ letter) * 16777619;
            hash = (hash ^ ' ') * 16777619;
        }

        return hash;
    }
}
