namespace NewsArchive.Extraction.Parties;

/// <summary>How the article itself writes its words: small, or with a capital where none would be needed.</summary>
internal sealed class WordUsage
{
    private readonly HashSet<string> _lowerCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _capitalisedInside = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _alone = new(StringComparer.Ordinal);

    private readonly HashSet<string> _labels = new(StringComparer.Ordinal);

    public WordUsage(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences)
            Read(sentence);
    }

    public bool IsAlsoLowerCase(string word) => _lowerCase.Contains(word);

    public bool IsCapitalisedInside(string word) => _capitalisedInside.Contains(word);

    /// <summary>Whether the text is written like a play: "SAND: Where were you? HALLORAN: At home."</summary>
    public bool IsDialogue => _labels.Count > 1;

    /// <summary>Whether the words stand somewhere as a whole capitalised run, after nothing or an article.</summary>
    public bool StandsAlone(string words) => _alone.Contains(words);

    private void Read(Sentence sentence)
    {
        if (NameContext.IsSpeakerLabel(sentence, 0, 1) && sentence.Words[0].Length > 2 && sentence.Words[0].All(char.IsUpper))
            _labels.Add(sentence.Words[0]);

        var casesTell = !sentence.IsTitleCased && !sentence.IsShouted;
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence.IsLowerWord(index))
                _lowerCase.Add(sentence.Words[index]);
            else if (casesTell && sentence.IsCapitalised(index) && !sentence.Opens(index))
                _capitalisedInside.Add(sentence.Words[index]);
        }

        foreach (var chunk in NameChunker.Chunks(sentence))
        {
            var first = chunk[0] is { IsStopWord: true, Entry: null } && chunk.Count > 1 ? 1 : 0;
            _alone.Add(sentence.Text(chunk[first].Start, chunk[^1].End));
        }
    }
}
