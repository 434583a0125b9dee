namespace NewsArchive.Extraction.Quotes.Languages;

/// <summary>Reads the phrase that names a speaker, by the small words of a language.</summary>
internal static class Phrases
{
    private const int Longest = 14;

    /// <summary>The phrase that starts at a word.</summary>
    public static NounPhrase? StartingAt(SpeechSentence sentence, int first, SpeechGrammar grammar)
    {
        if (sentence.IsAny(first, grammar.Pronouns) && !(sentence.IsAny(first, grammar.Determiners) && sentence.IsWord(first + 1) && (sentence.IsCapitalised(first + 1) || !grammar.CapitalisesNouns)))
            return new(first, first, first);
        if (!sentence.IsWord(first) || EndsPhrase(sentence, first, grammar) || sentence.IsAny(first, grammar.Prepositions))
            return null;

        var (last, head) = (first, -1);
        for (var at = first; at < first + Longest && sentence.IsWord(at) && !EndsPhrase(sentence, at, grammar); at++)
        {
            if (at > first && sentence.IsAny(at, grammar.Linking) && sentence.IsWord(at + 1) && !(IsName(sentence, first, at, grammar) && StartsAnother(sentence, at, grammar)))
            {
                head = head < 0 ? at - 1 : head;
                continue;
            }

            if (at > first && (sentence.IsAny(at, grammar.Prepositions) || sentence.IsAny(at, grammar.Linking) || StartsAnother(sentence, at, grammar) || EndsName(sentence, at, grammar)))
                break;
            last = at;
        }

        return new(first, last, head < 0 ? last : Math.Min(head, last));
    }

    /// <summary>The phrase that ends before a word.</summary>
    public static NounPhrase? Before(SpeechSentence sentence, int verb, SpeechGrammar grammar)
    {
        var last = verb - 1;
        while (sentence.IsAny(last, grammar.Helpers))
            last--;
        if (sentence.Is(last, ",") || sentence.Is(last, ")"))
            last = BeforeApposition(sentence, last);
        if (last < 0 || !sentence.IsWord(last))
            return null;
        if (sentence.IsAny(last, grammar.Pronouns))
            return new(last, last, last);

        var first = last;
        while (first > 0 && last - first < Longest && sentence.IsWord(first - 1) && !EndsPhrase(sentence, first - 1, grammar)
            && !(sentence.IsAny(first - 1, grammar.Prepositions) && !sentence.IsAny(first - 1, grammar.Linking)))
            first--;
        while (first < last && sentence.IsAny(first, grammar.Linking) && !sentence.IsAny(first, grammar.Determiners))
            first++;
        if (EndsPhrase(sentence, last, grammar))
            return null;

        var head = first;
        while (head < last && !(sentence.IsAny(head + 1, grammar.Linking) && sentence.IsWord(head + 2)))
            head++;
        return new(first, last, head);
    }

    private static bool EndsPhrase(SpeechSentence sentence, int at, SpeechGrammar grammar) =>
        sentence.IsAny(at, grammar.Stops) || (sentence.IsAny(at, grammar.Verbs) && !(sentence.IsCapitalised(at) && !grammar.HasNoCase));

    // sagte Weid | der Zeitung: behind a name an article opens the next phrase.
    private static bool StartsAnother(SpeechSentence sentence, int at, SpeechGrammar grammar) =>
        sentence.IsAny(at, grammar.Determiners) && !sentence.IsAny(at - 1, grammar.Linking) && !sentence.IsAny(at - 1, grammar.Determiners)
        || (grammar.CapitalisesNouns && sentence.IsAny(at, grammar.Determiners) && !sentence.IsAny(at - 1, grammar.Determiners));

    private static bool IsName(SpeechSentence sentence, int first, int end, SpeechGrammar grammar) =>
        !grammar.HasNoCase && sentence.IsCapitalised(end - 1) && (sentence.IsCapitalised(end - 2) || !sentence.IsAny(first, grammar.Determiners));

    // sagte Weid | gestern: a small letter behind a German name or noun ends the phrase.
    private static bool EndsName(SpeechSentence sentence, int at, SpeechGrammar grammar) =>
        !grammar.HasNoCase && sentence.IsCapitalised(at - 1) && !sentence.IsCapitalised(at) && !sentence.IsAny(at, grammar.Linking);

    private static int BeforeApposition(SpeechSentence sentence, int end)
    {
        var opener = sentence.Is(end, ")") ? "(" : ",";
        for (var at = end - 1; at > Math.Max(0, end - Longest); at--)
        {
            if (sentence.Is(at, opener))
                return at - 1;
            if (sentence.IsPassage(at))
                return -1;
        }

        return -1;
    }
}
