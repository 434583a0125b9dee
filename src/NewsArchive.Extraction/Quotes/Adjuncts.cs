namespace NewsArchive.Extraction.Quotes;

/// <summary>Words between a cue and what it reports: “in a statement”, “on Monday”, “of the deal”, “to reporters”.</summary>
internal static class Adjuncts
{
    private const int Longest = 14;

    /// <summary>The first token behind the adjuncts that start here.</summary>
    public static int End(SpeechSentence sentence, int from)
    {
        var at = from;
        while (at < Math.Min(from + Longest, sentence.Count))
        {
            if (sentence.IsAny(at, SpeechWords.Prepositions) && sentence.IsWord(at + 1))
                at = EndOfPhrase(sentence, at + 1);
            else if (sentence.IsAny(at, SpeechWords.Times) || sentence.Is(at, "out") || sentence.Is(at, "aloud") || IsManner(sentence, at))
                at++;
            else if (at == from && sentence.IsAny(at, SpeechWords.Determiners) && sentence.IsAny(at + 1, SpeechWords.Media))
                at += 2;
            else
                break;
        }

        return at;
    }

    private static int EndOfPhrase(SpeechSentence sentence, int from)
    {
        var at = from;
        while (sentence.IsWord(at) && !sentence.IsAny(at, SpeechWords.Prepositions) && !sentence.IsAny(at, SpeechWords.ClauseWords)
            && (at == from || !sentence.IsAny(at, SpeechWords.Determiners)) && (at == from || !sentence.IsAny(at, SpeechWords.Pronouns))
            && ReportingVerbs.Find(sentence.Text(at)) is not { Form: VerbForm.Past })
            at++;
        return Math.Max(at, from + 1);
    }

    private static bool IsManner(SpeechSentence sentence, int at) =>
        sentence.IsWord(at) && !sentence.IsCapitalised(at) && sentence.Text(at).EndsWith("ly", StringComparison.Ordinal);
}
