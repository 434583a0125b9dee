namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// How much an article is about a word: how often it has it, the headline and the first sentences counting more, for the length of its text. It is what BM25 makes of one word, and the words that an article has
/// strongly go into the index as tokens of their own, by level. So the best of a million articles with a common word are found among the few that have it strongly, see <see cref="Bound"/>.
/// </summary>
internal static class WordStrength
{
    /// <summary>A word in the headline counts as so many in the text.</summary>
    public const double HeadlineWeight = 6;

    /// <summary>A word in the first sentences, where a news article says what it is about.</summary>
    public const double LedeWeight = 1.5;

    public const int LedeWords = 50;

    /// <summary>The highest level; level 1 is the lowest.</summary>
    public const int Levels = 8;

    // The usual constants of BM25.
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>Words of a text that levels are measured by; the archive's own average is another, and changes.</summary>
    private const double UsualLength = 400;

    private const double LowestLevel = 5;
    private const double LevelStep = 1.5;

    /// <param name="times">How often the article has the word, weighted.</param>
    /// <param name="length">Words of its text.</param>
    /// <param name="averageLength">Words of the archive's texts.</param>
    public static double Of(double times, double length, double averageLength) => times / (1 - B + B * length / averageLength);

    /// <summary>No strength adds more.</summary>
    public const double MaxScore = K1 + 1;

    /// <summary>What a strength adds to an article's score, for a word of weight 1: from 0 to <see cref="MaxScore"/>.</summary>
    public static double Score(double strength) => strength * MaxScore / (strength + K1);

    /// <summary>The word at a level, as it stands among the tokens.</summary>
    public static string Token(string word, int level) => $"w{level}{word}";

    /// <summary>No article without a word's token of this level or a higher one has the word so strongly.</summary>
    public static double Bound(int level, double averageLength) => LowestLevel * Math.Pow(LevelStep, level - 1) * Math.Max(1, averageLength / UsualLength);

    /// <summary>The tokens of the words that an article has strongly.</summary>
    /// <param name="headline">In folded words, as the text.</param>
    /// <param name="length">Words of the text as its row tells it.</param>
    public static IEnumerable<string> TokensOf(string headline, string text, double length)
    {
        Dictionary<string, double> times = [];
        var counted = times.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in headline.AsSpan().Split(' '))
            Count(headline.AsSpan(word), HeadlineWeight);
        var place = 0;
        foreach (var word in text.AsSpan().Split(' '))
            Count(text.AsSpan(word), place++ < LedeWords ? LedeWeight : 1);

        foreach (var (word, weighted) in times)
        {
            if (Of(weighted, length, UsualLength) is var strength and >= LowestLevel)
                yield return Token(word, Math.Min(Levels, 1 + (int)Math.Log(strength / LowestLevel, LevelStep)));
        }

        void Count(ReadOnlySpan<char> word, double weight)
        {
            if (word.Length > 0)
                counted[word] = counted.TryGetValue(word, out var before) ? before + weight : weight;
        }
    }
}
