namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>Which lists of names and words a word or phrase is on: a bit for each list.</summary>
internal static class NerLists
{
    /// <summary>The bits of one word; those of a phrase's first word and of its others stand above them.</summary>
    public const int Count = 9;
    private const int LongestPhrase = 5;

    private static readonly string[] Names =
        ["given-names", "places", "organizations", "demonyms", "organization-heads", "place-heads", "role-words", "event-heads", "cities"];

    private static readonly Dictionary<string, uint> Bits = Load();
    private static readonly HashSet<string> FirstWords =
        Bits.Keys.Where(phrase => phrase.Contains(' ', StringComparison.Ordinal)).Select(phrase => phrase[..phrase.IndexOf(' ', StringComparison.Ordinal)]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Marks the tokens of a sentence.</summary>
    public static void Mark(NerToken[] tokens)
    {
        foreach (var token in tokens)
            token.Lists |= Bits.GetValueOrDefault(token.Lower);
        for (var first = 0; first < tokens.Length; first++)
        {
            if (tokens[first].IsCapitalised && FirstWords.Contains(tokens[first].Lower))
                MarkPhrases(tokens, first);
        }
    }

    private static void MarkPhrases(NerToken[] tokens, int first)
    {
        var phrase = tokens[first].Lower;
        for (var last = first + 1; last < Math.Min(tokens.Length, first + LongestPhrase); last++)
        {
            phrase += tokens[last].IsGlued ? tokens[last].Lower : " " + tokens[last].Lower;
            if (!Bits.TryGetValue(phrase, out var bits))
                continue;
            tokens[first].Lists |= bits << Count;
            for (var inside = first + 1; inside <= last; inside++)
                tokens[inside].Lists |= bits << (2 * Count);
        }
    }

    private static Dictionary<string, uint> Load()
    {
        var bits = new Dictionary<string, uint>(StringComparer.Ordinal);
        for (var list = 0; list < Names.Length; list++)
        {
            foreach (var line in WordLists.Lines(Names[list]))
            {
                var phrase = WordLists.Plain(line.Split('=')[0].Trim()).ToLowerInvariant();
                bits[phrase] = bits.GetValueOrDefault(phrase) | (1u << list);
            }
        }

        return bits;
    }
}
