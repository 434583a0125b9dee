namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds for whom a spokesperson or lawyer speaks.</summary>
internal static class Spokespeople
{
    private const int LongestApposition = 8;

    private static readonly WordSet Words = new("""
        spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen lawyer attorney sprecher sprecherin pressesprecher pressesprecherin regierungssprecher anwalt anwältin
        porte-parole portavoz vocero vocera portavoce porta-voz jubir avocat avocate abogado abogada
        """);

    private static readonly WordSet Links = new("for of de du des del della do da der des von vom d’");

    /// <summary>a spokesman for Vaught; Rowan Bank spokeswoman Calder; Calder, a spokeswoman for the bank; the bank’s lawyer</summary>
    public static NounPhrase? SpeaksFor(SpeechSentence sentence, NounPhrase speaker)
    {
        var last = sentence.Is(speaker.Last + 1, ",") ? speaker.Last + LongestApposition : speaker.Last;
        for (var at = speaker.First; at <= last && !sentence.IsPassage(at); at++)
        {
            if (!sentence.IsAny(at, Words))
                continue;
            return sentence.IsAny(at + 1, Links) ? Behind(sentence, at + 2) : InFront(sentence, speaker.First, at - 1);
        }

        return null;
    }

    private static NounPhrase? Behind(SpeechSentence sentence, int first)
    {
        if (!sentence.IsWord(first))
            return null;
        var last = first;
        while (sentence.IsWord(last + 1) && !sentence.IsAny(last + 1, SpeechWords.ClauseWords) && ReportingVerbs.Find(sentence.Text(last + 1)) is not { IsFinite: true }
            && (sentence.IsCapitalised(last + 1) || !sentence.IsCapitalised(last) && !sentence.IsAny(last + 1, SpeechWords.Prepositions)))
            last++;
        return new(first, last, last);
    }

    private static NounPhrase? InFront(SpeechSentence sentence, int first, int last)
    {
        while (first <= last && sentence.IsAny(first, SpeechWords.Determiners))
            first++;
        return first <= last && (sentence.IsCapitalised(last) || sentence.IsPossessive(last)) ? new(first, last, last) : null;
    }
}
