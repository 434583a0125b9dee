namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds what carried the words (a letter, an interview, a post) and to whom they were addressed.</summary>
internal static class MediumFinder
{
    private static readonly WordSet Carriers = new("in during through via by at on per from");
    private static readonly WordSet PostVerbs = new("tweet post");

    public static Finding<string>? MediumOf(Statement statement)
    {
        if (statement.Cue is not { } cue)
            return null;
        if (NounNear(statement.Sentence, cue) is { } noun)
            return new(Named(statement.Sentence, noun), statement.Sentence[noun].Span, "medium named beside the cue", 0.9);
        return PostVerbs.Contains(cue.Lemma)
            ? new("post", statement.CueSpan, "verb of posting", 0.9)
            : null;
    }

    /// <summary>The one a letter is addressed to: “in a letter addressed to Deif”, “in a letter to the council”.</summary>
    public static NounPhrase? AddresseeOf(SpeechSentence sentence, Cue cue)
    {
        if (NounNear(sentence, cue) is not { } noun)
            return null;
        var to = sentence.Is(noun + 1, "addressed") || sentence.Is(noun + 1, "sent") || sentence.Is(noun + 1, "written") ? noun + 2 : noun + 1;
        return sentence.Is(to, "to") ? NounPhrase.StartingAt(sentence, to + 1) : null;
    }

    /// <summary>The noun of a medium in the cue's own words: right behind it, or in the phrase that opens the sentence.</summary>
    private static int? NounNear(SpeechSentence sentence, Cue cue)
    {
        var last = Math.Min(cue.GroupLast + 10, sentence.Count - 1);
        for (var at = cue.GroupLast + 1; at <= last && !sentence.IsPassage(at) && !sentence.Is(at, "that"); at++)
        {
            if (IsCarrier(sentence, at))
                return sentence.IsAny(at + 1, SpeechWords.Media) ? at + 1 : at;
        }

        if (cue.Subject is { } subject && sentence.IsAny(subject.Head, SpeechWords.Media))
            return subject.Head;
        for (var at = 1; at < Math.Min(cue.GroupFirst, 8) && sentence.IsAny(0, Carriers) && !sentence.IsPassage(at) && !sentence.Is(at, ","); at++)
        {
            if (IsCarrier(sentence, at))
                return at;
        }

        return null;
    }

    // in a letter, in Qaani’s letter, during a televised address: the noun stands in a phrase that a preposition opens.
    private static bool IsCarrier(SpeechSentence sentence, int noun)
    {
        if (!sentence.IsAny(noun, SpeechWords.Media) || sentence.IsCapitalised(noun))
            return false;
        for (var at = noun - 1; at >= Math.Max(0, noun - 5) && sentence.IsWord(at); at--)
        {
            if (sentence.IsAny(at, Carriers) || sentence.Is(at, "out"))
                return true;
            if (sentence.IsAny(at, SpeechWords.ClauseWords))
                return false;
        }

        return false;
    }

    private static string Named(SpeechSentence sentence, int noun) => sentence.Text(noun).ToString().ToLowerInvariant() switch
    {
        "call" when sentence.Is(noun - 1, "phone") || sentence.Is(noun - 1, "telephone") => "phone call",
        "conference" => "news conference",
        "tweet" or "tweets" or "posts" => "post",
        "letters" => "letter",
        "statements" => "statement",
        "emails" or "e-mail" => "email",
        "messages" => "message",
        var word => word,
    };
}
