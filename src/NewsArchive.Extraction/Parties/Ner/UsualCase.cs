namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>Tells how a word that stands in a line of capitals would be written elsewhere: as the article itself writes it, else as the lists of words suggest.</summary>
internal sealed class UsualCase
{
    private readonly Dictionary<string, string> forms = new(StringComparer.OrdinalIgnoreCase);

    public UsualCase(IEnumerable<Sentence> sentences)
    {
        foreach (var sentence in sentences.Where(sentence => !sentence.IsShouted && !sentence.IsTitleCased))
            Read(sentence);
    }

    public string Of(string word)
    {
        if (forms.TryGetValue(word, out var form))
            return form;

        var isOrdinary = WordLists.EnglishWords.Contains(word) || WordLists.StopWords.Contains(word);
        return isOrdinary || !char.IsLetter(word[0]) ? word.ToLowerInvariant() : word[0] + word[1..].ToLowerInvariant();
    }

    // A small word may open a sentence with a capital; a name is never small.
    private void Read(Sentence sentence)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence.IsLowerWord(index))
                forms[sentence.Words[index]] = sentence.Words[index];
            else if (sentence.IsCapitalised(index) && !sentence.Opens(index))
                forms.TryAdd(sentence.Words[index], sentence.Words[index]);
        }
    }
}
