namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>A token as the features see it: its letters, its shape, and what is known of the word.</summary>
internal sealed record NerToken
{
    private const int LongestAffix = 4;
    private const int LongestShape = 8;

    public NerToken(string word, NerVocabulary vocabulary)
    {
        Word = word;
        Lower = WordLists.Plain(word).ToLowerInvariant();
        (WordHash, LowerHash) = (FeatureHash.Of(word), FeatureHash.Of(Lower));
        (Shape, ShortShape) = Shapes(word);
        var isWord = char.IsLetter(word[0]);
        IsCapitalised = isWord && char.IsUpper(word[0]);
        IsSmall = isWord && char.IsLower(word[0]);
        HasCapital = word.Any(char.IsUpper);
        IsUpper = IsCapitalised && word.Length > 1 && !word.Any(char.IsLower);
        Index = vocabulary.IndexOf(Lower);
        Clusters = Index < 0 && char.IsDigit(word[0]) ? WordClusters.Number : vocabulary.ClustersOf(Index);
        Affixes = isWord ? AffixesOf(Lower) : [];
    }

    private NerToken()
    {
        (Word, Lower, Affixes, Index, Clusters) = ("", "", [], -1, WordClusters.Unknown);
        (WordHash, LowerHash, Shape, ShortShape) = (1, 1, 1, 1);
    }

    /// <summary>Stands for what is beyond the sentence.</summary>
    public static NerToken Beyond { get; } = new();

    public string Word { get; }

    /// <summary>In small letters without diacritics.</summary>
    public string Lower { get; }
    public uint WordHash { get; }
    public uint LowerHash { get; }

    /// <summary>Hash of the word with each letter replaced by its class: "Xxxx", "XX", "dddd".</summary>
    public uint Shape { get; }

    /// <summary>The same with runs of one class shortened to one: "Xx", "X", "d".</summary>
    public uint ShortShape { get; }
    public IReadOnlyList<uint> Affixes { get; }
    public bool IsCapitalised { get; }
    public bool HasCapital { get; }
    public bool IsSmall { get; }
    public bool IsUpper { get; }

    /// <summary>Whether nothing stands between this token and the one before.</summary>
    public bool IsGlued { get; init; }

    /// <summary>Number of the word in the vocabulary; -1 when it is not known.</summary>
    public int Index { get; }
    public WordClusters Clusters { get; }

    /// <summary>Bits of <see cref="NerLists"/>.</summary>
    public uint Lists { get; set; }

    /// <summary>First token of the capitalised run around this one: "Ministry of Health"; -1 outside of any.</summary>
    public int RunStart { get; set; } = -1;

    /// <summary>Last token of that run.</summary>
    public int RunEnd { get; set; } = -1;

    private static (uint Shape, uint ShortShape) Shapes(string word)
    {
        Span<char> shape = stackalloc char[LongestShape];
        Span<char> shortShape = stackalloc char[LongestShape];
        var (length, shortLength) = (0, 0);
        foreach (var letter in word)
        {
            var letterClass = ClassOf(letter);
            if (length < LongestShape)
                shape[length++] = letterClass;
            if (shortLength < LongestShape && (shortLength == 0 || shortShape[shortLength - 1] != letterClass))
                shortShape[shortLength++] = letterClass;
        }

        return (FeatureHash.Of(shape[..length]), FeatureHash.Of(shortShape[..shortLength]));
    }

    private static char ClassOf(char letter) =>
        char.IsUpper(letter) ? 'X' : char.IsLower(letter) ? 'x' : char.IsDigit(letter) ? 'd' : char.IsLetter(letter) ? 'l' : letter;

    private static uint[] AffixesOf(string lower)
    {
        var longest = Math.Min(LongestAffix, lower.Length);
        var affixes = new uint[2 * longest];
        for (var length = 1; length <= longest; length++)
        {
            affixes[(2 * length) - 2] = FeatureHash.Mix(100 + (uint)length, FeatureHash.Of(lower.AsSpan(0, length)));
            affixes[(2 * length) - 1] = FeatureHash.Mix(110 + (uint)length, FeatureHash.Of(lower.AsSpan(lower.Length - length)));
        }

        return affixes;
    }
}
