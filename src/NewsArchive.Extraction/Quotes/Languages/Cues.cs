namespace NewsArchive.Extraction.Quotes.Languages;

/// <summary>Finds the words that report speech in a language other than English.</summary>
internal static class Cues
{
    private const VerbUse Reports = VerbUse.Speech | VerbUse.Clause | VerbUse.Naming;

    public static IReadOnlyList<Cue> Find(SpeechSentence sentence, SpeechGrammar grammar)
    {
        var cues = new List<Cue>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsWord(at) && (According(sentence, at, grammar) ?? NamedBefore(sentence, at, grammar) ?? SoSays(sentence, at, grammar) ?? Asked(sentence, at, grammar) ?? Verb(sentence, at, grammar)) is { } cue)
                cues.Add(cue);
        }

        return cues;
    }

    // laut Weid, nach Angaben der Polizei, selon Claire Morel
    private static Cue? According(SpeechSentence sentence, int at, SpeechGrammar grammar)
    {
        var last = grammar.According.Contains(sentence.Text(at)) ? at : Joined(sentence, at, 2, grammar) ?? Joined(sentence, at, 3, grammar);
        if (last is not { } end)
            return null;
        var from = end + 1;
        while (sentence.Is(from, "von") || sentence.Is(from, "vom") || sentence.Is(from, "de") || sentence.Is(from, "di"))
            from++;
        return Phrases.StartingAt(sentence, from, grammar) is { } speaker ? Cue(CueKind.AccordingTo, at, end, speaker) : null;
    }

    private static int? Joined(SpeechSentence sentence, int at, int count, SpeechGrammar grammar)
    {
        if (!sentence.IsWord(at + count - 1))
            return null;
        var words = sentence.Text(at).ToString();
        for (var index = 1; index < count; index++)
            words += "_" + sentence.Text(at + index).ToString();
        return grammar.According.Contains(words) ? at + count - 1 : null;
    }

    // Medienberichten zufolge
    private static Cue? NamedBefore(SpeechSentence sentence, int at, SpeechGrammar grammar) =>
        sentence.IsAny(at, grammar.AccordingBehind) && Phrases.Before(sentence, at, grammar) is { } speaker ? Cue(CueKind.AccordingTo, at, at, speaker) : null;

    // „…“, so Weid.
    private static Cue? SoSays(SpeechSentence sentence, int at, SpeechGrammar grammar)
    {
        if (!sentence.IsAny(at, grammar.SoSays) || !(sentence.Is(at - 1, ",") || sentence.IsPassage(at - 1)))
            return null;
        return Phrases.StartingAt(sentence, at + 1, grammar) is { } speaker && (sentence.IsCapitalised(speaker.Head) || sentence.IsAny(speaker.First, grammar.Determiners) || sentence.IsAny(speaker.First, grammar.Pronouns))
            ? Cue(CueKind.Verb, at, at, speaker)
            : null;
    }

    // a-t-il déclaré, dit-elle
    private static Cue? Asked(SpeechSentence sentence, int at, SpeechGrammar grammar)
    {
        var word = sentence.Text(at);
        if (!word.EndsWith("-il", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("-elle", StringComparison.OrdinalIgnoreCase))
            return null;
        var stem = word[..word.IndexOf('-')];
        if (grammar.Verbs.Contains(stem))
            return Cue(CueKind.Verb, at, at, null);
        return grammar.Helpers.Contains(stem) && sentence.IsAny(at + 1, grammar.Verbs) ? Cue(CueKind.Verb, at, at + 1, null) : null;
    }

    private static Cue? Verb(SpeechSentence sentence, int at, SpeechGrammar grammar)
    {
        var isDenial = sentence.IsAny(at, grammar.Denials);
        if (!isDenial && !sentence.IsAny(at, grammar.Verbs) && !sentence.IsAny(at, grammar.NamingVerbs))
            return null;
        if (sentence.IsCapitalised(at) && !grammar.HasNoCase && (at > 0 || grammar.Order == SubjectOrder.AroundTheVerb))
            return null;

        var first = at;
        while (sentence.IsAny(first - 1, grammar.Helpers) && !sentence.IsAny(first - 1, grammar.Pronouns))
            first--;
        var subject = Subject(sentence, first, at, grammar);
        var use = isDenial ? Reports | VerbUse.Denial : sentence.IsAny(at, grammar.Verbs) ? Reports : VerbUse.Naming | VerbUse.Speech;
        return new() { Kind = CueKind.Verb, First = first, Last = at, Use = use, Lemma = sentence.Text(at).ToString().ToLowerInvariant(), Subject = subject };
    }

    private static NounPhrase? Subject(SpeechSentence sentence, int first, int last, SpeechGrammar grammar) => grammar.Order switch
    {
        SubjectOrder.BehindTheVerb => Phrases.StartingAt(sentence, last + 1, grammar) ?? Phrases.Before(sentence, first, grammar),
        SubjectOrder.AroundTheVerb => Around(sentence, first, last, grammar),
        _ => IsInverted(sentence, first) ? Phrases.StartingAt(sentence, last + 1, grammar) ?? Apart(sentence, first, grammar) : Phrases.Before(sentence, first, grammar),
    };

    private static bool IsInverted(SpeechSentence sentence, int first) =>
        first == 0 || sentence.IsPassage(first - 1) || sentence.Is(first - 1, ",") || sentence.Is(first - 1, "—") || sentence.Is(first - 1, "–");

    /// <summary>“Joran Pell, le maire de Velm, a déclaré”: the phrase that opens the sentence, parted from the verb by an apposition.</summary>
    private static NounPhrase? Apart(SpeechSentence sentence, int first, SpeechGrammar grammar)
    {
        if (!sentence.Is(first - 1, ",") || Phrases.StartingAt(sentence, 0, grammar) is not { } opening || !(sentence.Is(opening.Last + 1, ",") || sentence.Is(opening.Last + 1, "(")) || opening.Last + 1 >= first - 1)
            return null;
        for (var at = opening.Last + 1; at < first; at++)
        {
            if (sentence.IsPassage(at) && sentence.Text(at).Count(' ') > 3)
                return null;
        }

        return opening;
    }

    // Weid sagte; am Montag sagte Weid; der Zeitung sagte Weid; Weid, der Vorsitzende, sagte; „…“, sagte Weid
    private static NounPhrase? Around(SpeechSentence sentence, int first, int last, SpeechGrammar grammar)
    {
        var opening = first;
        while (sentence.IsWord(opening - 1))
            opening--;
        if (sentence.Is(last + 1, "es"))
            return Document(sentence, last + 2, grammar);
        if (Quoted(sentence, first, last, grammar) is { } quoted)
            return quoted;
        if (opening == first)
            return Apart(sentence, first, grammar) ?? Behind(sentence, last, grammar);
        if (sentence.IsAny(opening, grammar.Prepositions) || IsObject(sentence, opening, first))
            return Behind(sentence, last, grammar);
        if (sentence.IsAny(opening, grammar.Stops) && !sentence.IsAny(opening, grammar.Pronouns))
            return Behind(sentence, last, grammar) ?? Phrases.StartingAt(sentence, opening + 1, grammar);
        if (Phrases.StartingAt(sentence, opening, grammar) is not { } subject)
            return Behind(sentence, last, grammar);

        // Der Zeitung sagte Weid: a name behind the verb speaks, and what stands in front is whom it speaks to.
        var isDative = sentence.Is(opening, "der") || sentence.Is(opening, "dem") || sentence.Is(opening, "den");
        return isDative && Behind(sentence, last, grammar) is { } name && sentence.IsCapitalised(name.First) && !sentence.IsAny(name.First, grammar.Determiners) && !sentence.IsWord(name.Last + 1) ? name : subject;
    }

    // sagte am Montag Weid, erklärte dazu die Polizei
    private static NounPhrase? Behind(SpeechSentence sentence, int last, SpeechGrammar grammar)
    {
        var at = last + 1;
        while (at < last + 4 && (sentence.IsAny(at, grammar.Helpers) || sentence.Is(at, "hierzu") || sentence.Is(at, "wörtlich")) && !sentence.IsAny(at, grammar.Pronouns))
            at++;
        return Phrases.StartingAt(sentence, at, grammar);
    }

    // So heißt es in dem Schreiben: the letter speaks.
    private static NounPhrase? Document(SpeechSentence sentence, int at, SpeechGrammar grammar) =>
        sentence.Is(at, "in") || sentence.Is(at, "im") || sentence.Is(at, "aus") || sentence.Is(at, "vom") ? Phrases.StartingAt(sentence, at + 1, grammar) : null;

    // Die Zeitung zitiert einen Zeugen mit den Worten: the witness speaks.
    private static NounPhrase? Quoted(SpeechSentence sentence, int first, int last, SpeechGrammar grammar) =>
        (sentence.Is(last, "zitiert") || sentence.Is(last, "zitierte")) && first == last && Phrases.StartingAt(sentence, last + 1, grammar) is { } witness && sentence.IsWord(last + 1) ? witness : null;

    // Das sagte Weid; Dies erklärte die Polizei.
    private static bool IsObject(SpeechSentence sentence, int opening, int verb) =>
        opening == verb - 1 && (sentence.Is(opening, "das") || sentence.Is(opening, "dies") || sentence.Is(opening, "dazu") || sentence.Is(opening, "ähnlich") || sentence.Is(opening, "weiter"));

    private static Cue Cue(CueKind kind, int first, int last, NounPhrase? subject) => new() { Kind = kind, First = first, Last = last, Use = Reports, Subject = subject };
}
