namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the words of a sentence that report speech, and the subjects they have.</summary>
internal static class CueFinder
{
    private static readonly WordSet Going = new("on goes went going continued continues proceeded");

    // Verbs whose first noun phrase is the listener; other verbs of the kind need “that” or “to” behind it.
    private static readonly WordSet Telling = new("tell inform assure remind");

    public static IReadOnlyList<Cue> Find(SpeechSentence sentence)
    {
        var cues = new List<Cue>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsWord(at) && (AccordingTo(sentence, at) ?? InWords(sentence, at) ?? NounOfSaying(sentence, at) ?? Verb(sentence, at, cues)) is { } cue)
                cues.Add(cue);
        }

        return cues;
    }

    // At least nine boats sank, according to the coast guard.
    private static Cue? AccordingTo(SpeechSentence sentence, int at)
    {
        if (!(sentence.Is(at, "according") && sentence.Is(at + 1, "to")) || NounPhrase.StartingAt(sentence, at + 2) is not { } speaker)
            return null;
        return new() { Kind = CueKind.AccordingTo, First = at, Last = at + 1, Use = VerbUse.Speech | VerbUse.Clause | VerbUse.Naming, Subject = speaker };
    }

    // In Noor’s words, “a court is not a shop.”
    private static Cue? InWords(SpeechSentence sentence, int at)
    {
        if (!sentence.Is(at, "words") || !sentence.IsPossessive(at - 1) || NounPhrase.Before(sentence, at) is not { } owner)
            return null;
        return new() { Kind = CueKind.Words, First = at, Last = at, Use = VerbUse.Speech, Subject = owner };
    }

    // her remark that …, Vaught’s claim of “thousands of shootings”: the owner speaks.
    private static Cue? NounOfSaying(SpeechSentence sentence, int at)
    {
        if (!sentence.IsAny(at, SpeechWords.NounsOfSaying) || !HasPassage(sentence, at))
            return null;
        var owner = at - 1;
        while (owner > at - 4 && sentence.IsWord(owner) && !sentence.IsPossessive(owner) && !sentence.IsAny(owner, SpeechWords.Owners))
            owner--;
        if (owner <= at - 4 || !sentence.IsWord(owner))
            return null;
        var subject = sentence.IsPossessive(owner) ? NounPhrase.Before(sentence, owner + 1) : new NounPhrase(owner, owner, owner);
        return subject is { } speaker ? new() { Kind = CueKind.Words, First = at, Last = at, Use = VerbUse.Speech | VerbUse.Naming, Subject = speaker } : null;
    }

    private static bool HasPassage(SpeechSentence sentence, int from)
    {
        for (var at = from + 1; at < Math.Min(from + 20, sentence.Count); at++)
        {
            if (sentence.IsPassage(at))
                return true;
        }

        return false;
    }

    private static Cue? Verb(SpeechSentence sentence, int at, List<Cue> earlier)
    {
        if (ReportingVerbs.Find(sentence.Text(at)) is not { } verb || sentence.IsCapitalised(at) && at > 0 || IsDenied(sentence, at))
            return null;

        if (sentence.Is(at, "reading") || (sentence.Is(at, "read") && !sentence.Is(at + 1, "out")))
            return Sign(sentence, at);

        if (verb.Lemma == "point" && !sentence.Is(at + 1, "out"))
            return null;

        return verb.Form switch
        {
            VerbForm.Participle => Participle(sentence, at, verb, earlier),
            VerbForm.Plain => Plain(sentence, at, verb),
            _ => Passive(sentence, at, verb) ?? Finite(sentence, at, verb, earlier),
        };
    }

    // Protesters carried a banner reading “Water is not for sale.”
    private static Cue? Sign(SpeechSentence sentence, int at)
    {
        if (!sentence.IsAny(at - 1, SpeechWords.WrittenThings) && !sentence.Is(at - 1, "that"))
            return sentence.IsPassage(at - 1) && NounPhrase.StartingAt(sentence, at + 1) is { } thing
                ? new() { Kind = CueKind.Verb, First = at, Last = at, Use = VerbUse.Speech | VerbUse.Manner, Lemma = "read", Subject = thing }
                : null;
        return new() { Kind = CueKind.Participle, First = at, Last = at, Use = VerbUse.Speech | VerbUse.Manner, Subject = LeadingSubject(sentence) };
    }

    private static Cue? Participle(SpeechSentence sentence, int at, ReportingVerb verb, List<Cue> earlier)
    {
        if (sentence.Is(at - 1, "as") && sentence.Is(at - 2, "quoted") | QuotedPerson(sentence, at) is not null)
            return QuotedAsSaying(sentence, at, verb);
        if (sentence.IsAny(at - 1, SpeechWords.Passives))
            return Finite(sentence, at, verb, earlier, at - 1);
        if (sentence.IsWord(at - 1) && !sentence.IsAny(at - 1, SpeechWords.Prepositions) && !sentence.Is(at - 1, "and") && !sentence.IsAny(at - 1, SpeechWords.Media)
            && !sentence.IsAny(at - 1, SpeechWords.Times))
            return null;

        var subject = earlier.LastOrDefault(cue => cue.Kind is CueKind.Verb && cue.Subject is not null)?.Subject ?? LeadingSubject(sentence);
        return new() { Kind = CueKind.Participle, First = at, Last = at, Use = verb.Use, Lemma = verb.Lemma, Subject = subject, Addressee = Addressee(sentence, at, verb) };
    }

    // Fahm was quoted as saying …  Reuters quoted Fahm as saying …
    private static Cue? QuotedAsSaying(SpeechSentence sentence, int at, ReportingVerb verb)
    {
        if (QuotedPerson(sentence, at) is { } quoted)
            return new() { Kind = CueKind.Verb, First = at, Last = at, Use = verb.Use, Lemma = verb.Lemma, Subject = quoted };
        var helper = at - 3;
        return NounPhrase.Before(sentence, sentence.IsAny(helper, SpeechWords.Passives) ? helper : at - 2) is { } subject
            ? new() { Kind = CueKind.Verb, First = at - 2, Last = at, Use = verb.Use, Lemma = verb.Lemma, Subject = subject }
            : null;
    }

    private static NounPhrase? QuotedPerson(SpeechSentence sentence, int saying)
    {
        if (!sentence.Is(saying - 1, "as"))
            return null;
        for (var at = saying - 3; at >= Math.Max(0, saying - 12); at--)
        {
            if ((sentence.Is(at, "quoted") || sentence.Is(at, "quotes") || sentence.Is(at, "quoting")) && NounPhrase.StartingAt(sentence, at + 1) is { } person)
                return person;
        }

        return null;
    }

    private static Cue? Plain(SpeechSentence sentence, int at, ReportingVerb verb)
    {
        // went on to say
        if (sentence.Is(at - 1, "to") && sentence.IsAny(at - 2, Going))
            return NounPhrase.Before(sentence, sentence.Is(at - 2, "on") ? at - 3 : at - 2) is { } goingOn ? Cue(at, at, verb, goingOn, sentence) : null;

        // Polls show that …
        if (verb.Use.HasFlag(VerbUse.Document))
            return NounPhrase.Before(sentence, at) is { } document && IsDocument(sentence, document) ? Cue(at, at, verb, document, sentence) : null;

        // Officials say: a plural subject right before the verb.
        if (verb.Use.HasFlag(VerbUse.Ambiguous) || sentence.IsAny(at - 1, SpeechWords.ClauseWords) || sentence.IsAny(at - 1, SpeechWords.Prepositions)
            || NounPhrase.Before(sentence, at) is not { } subject)
            return null;
        var head = sentence.Text(subject.Head);
        var isPlural = head.EndsWith('s') || sentence.Is(subject.Head, "they") || sentence.Is(subject.Head, "police") || sentence.Is(subject.Head, "people");
        return isPlural && verb.Lemma is "say" or "tell" || isPlural && IsFollowedBySpeech(sentence, at) ? Cue(at, at, verb, subject, sentence) : null;
    }

    // was described by Noor as …; in remarks described by Noor as …
    private static Cue? Passive(SpeechSentence sentence, int at, ReportingVerb verb)
    {
        // he said by telephone
        if (!sentence.Is(at + 1, "by") || sentence.IsAny(at - 1, SpeechWords.Pronouns) || sentence.IsAny(at + 2, SpeechWords.Lines))
            return null;
        var first = sentence.IsAny(at - 1, SpeechWords.Passives) ? at - 1 : at;
        return NounPhrase.StartingAt(sentence, at + 2) is { } speaker
            ? new() { Kind = CueKind.Verb, First = first, Last = at + 1, Use = verb.Use & ~(VerbUse.BareClause | VerbUse.Addressee | VerbUse.Clause), Lemma = verb.Lemma, Subject = speaker }
            : null;
    }

    private static Cue? Finite(SpeechSentence sentence, int at, ReportingVerb verb, List<Cue> earlier, int? helper = null)
    {
        if (helper is null && IsPassive(sentence, at))
            return null;
        var start = helper ?? at;
        while (sentence.IsAny(start - 1, SpeechWords.Helpers))
            start--;
        if (IsInverted(sentence, start))
            return NounPhrase.StartingAt(sentence, at + 1) is { } follower ? Cue(start, at, verb, follower, sentence) : null;

        var subject = NounPhrase.Before(sentence, start) ?? SharedSubject(sentence, start, earlier);
        if (subject is null)
            return sentence.Is(start - 1, ",") && NounPhrase.StartingAt(sentence, at + 1) is { } behind ? Cue(start, at, verb, behind, sentence) : null;

        if (verb.Use.HasFlag(VerbUse.Document))
            subject = Document(sentence, subject.Value);
        if (subject is null || IsHypothetical(sentence, subject.Value))
            return null;
        return IsNoun(sentence, at, verb, subject.Value) ? null : Cue(start, at, verb, subject.Value, sentence);
    }

    // if Pell says no: nobody has said it yet
    private static bool IsHypothetical(SpeechSentence sentence, NounPhrase subject) =>
        sentence.Is(subject.First - 1, "if") || sentence.Is(subject.First - 1, "unless") || sentence.Is(subject.First - 1, "whenever");

    // A survey by the Gazette found: the survey speaks.
    private static NounPhrase? Document(SpeechSentence sentence, NounPhrase subject)
    {
        if (IsDocument(sentence, subject))
            return subject;
        if (!sentence.Is(subject.First - 1, "by") && !sentence.Is(subject.First - 1, "from") || !sentence.IsAny(subject.First - 2, SpeechWords.Documents))
            return null;
        var first = subject.First - 2;
        while (sentence.IsWord(first - 1) && !sentence.IsAny(first, SpeechWords.Determiners))
            first--;
        return new(first, subject.Last, subject.First - 2);
    }

    private static bool IsDocument(SpeechSentence sentence, NounPhrase subject)
    {
        for (var at = subject.First; at <= subject.Head; at++)
        {
            if (sentence.IsAny(at, SpeechWords.Documents))
                return true;
        }

        return false;
    }

    private static Cue Cue(int first, int last, ReportingVerb verb, NounPhrase subject, SpeechSentence sentence) => new()
    {
        Kind = CueKind.Verb,
        First = first,
        Last = last,
        Use = verb.Use,
        Lemma = verb.Lemma,
        Subject = subject,
        Addressee = subject.First > last ? null : Addressee(sentence, last, verb),
    };

    private static NounPhrase? Addressee(SpeechSentence sentence, int verb, ReportingVerb form)
    {
        if (!form.Use.HasFlag(VerbUse.Addressee) || NounPhrase.StartingAt(sentence, verb + 1) is not { } listener)
            return null;
        var next = listener.Last + 1;
        return Telling.Contains(form.Lemma) || sentence.Is(next, "that") || sentence.Is(next, "to") || sentence.Is(next, ":") || sentence.IsPassage(next) ? listener : null;
    }

    /// <summary>said Pell, right behind marked words or at the start of the sentence.</summary>
    private static bool IsInverted(SpeechSentence sentence, int verb)
    {
        var before = verb - 1;
        if (sentence.Is(before, ","))
            before--;
        return before < 0 || sentence.IsPassage(before) || sentence.Is(verb - 1, "as") || sentence.Is(verb - 1, "—") || sentence.Is(verb - 1, "–");
    }

    /// <summary>Pell laughed and said: the subject is the sentence's.</summary>
    private static NounPhrase? SharedSubject(SpeechSentence sentence, int verb, List<Cue> earlier)
    {
        var before = verb - 1;
        while (sentence.IsAny(before, SpeechWords.Auxiliaries))
            before--;
        if (!sentence.Is(before, "and") && !sentence.Is(before, "but") && !sentence.Is(before, "then"))
            return null;
        return earlier.LastOrDefault(cue => cue.Kind == CueKind.Verb)?.Subject ?? LeadingSubject(sentence);
    }

    /// <summary>The name or pronoun that opens the sentence, or its main clause behind an opening phrase: “Speaking in Velm, Pell …”; null when it opens otherwise.</summary>
    private static NounPhrase? LeadingSubject(SpeechSentence sentence) =>
        SubjectAt(sentence, 0) ?? (OpensWithAdjunct(sentence) && FirstComma(sentence) is { } comma ? SubjectAt(sentence, comma + 1) : null);

    private static NounPhrase? SubjectAt(SpeechSentence sentence, int at)
    {
        if (sentence.IsAny(at, SpeechWords.Pronouns))
            return new(at, at, at);
        if (!sentence.IsCapitalised(at) && (at == 0 || !sentence.IsAny(at, SpeechWords.Determiners)) || sentence.IsAny(at, SpeechWords.Prepositions) || sentence.IsAny(at, SpeechWords.ClauseWords)
            || sentence.Is(at, "and") || sentence.Text(at).EndsWith("ing", StringComparison.Ordinal) || (at == 0 && sentence.Text(at).EndsWith("ed", StringComparison.Ordinal)))
            return null;
        var last = sentence.IsAny(at, SpeechWords.Determiners) ? at + 1 : at;
        if (!sentence.IsWord(last))
            return null;
        while (sentence.IsCapitalised(last + 1))
            last++;
        return new(at, last, last);
    }

    private static bool OpensWithAdjunct(SpeechSentence sentence) =>
        sentence.IsAny(0, SpeechWords.Prepositions) || sentence.IsAny(0, SpeechWords.ClauseWords) || sentence.IsWord(0) && (sentence.Text(0).EndsWith("ing", StringComparison.Ordinal) || sentence.Text(0).EndsWith("ed", StringComparison.Ordinal));

    private static int? FirstComma(SpeechSentence sentence)
    {
        for (var at = 1; at < Math.Min(30, sentence.Count); at++)
        {
            if (sentence.Is(at, ","))
                return at;
            if (sentence.IsPassage(at))
                return null;
        }

        return null;
    }

    /// <summary>did not say, has never said, declined to say: nothing was said.</summary>
    private static bool IsDenied(SpeechSentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 3) && sentence.IsWord(before); before--)
        {
            if (sentence.IsAny(before, SpeechWords.Negations))
                return true;
            if (!sentence.IsAny(before, SpeechWords.Auxiliaries) && !sentence.Is(before, "did") && !sentence.Is(before, "to"))
                return false;
        }

        return false;
    }

    private static bool IsPassive(SpeechSentence sentence, int at)
    {
        var before = at - 1;
        while (sentence.IsAny(before, SpeechWords.Auxiliaries) && !sentence.IsAny(before, SpeechWords.Passives))
            before--;
        return sentence.IsAny(before, SpeechWords.Passives);
    }

    /// <summary>“the claims”, “Moor’s reports”: the word is a noun unless a name or pronoun stands before it and words follow that can be speech.</summary>
    private static bool IsNoun(SpeechSentence sentence, int at, ReportingVerb verb, NounPhrase subject)
    {
        if (verb.Lemma is "say" or "tell" || IsFollowedBySpeech(sentence, at))
            return false;
        if (sentence.IsPossessive(at - 1) || sentence.IsAny(at - 1, SpeechWords.Determiners))
            return true;
        if (!sentence.IsAny(at, SpeechWords.VerbsLikeNouns) || sentence.IsPassage(subject.First - 1))
            return false;
        var isNamed = sentence.IsCapitalised(subject.Head) || sentence.IsAny(subject.Head, SpeechWords.Pronouns);
        return !isNamed && verb.Form == VerbForm.Present;
    }

    private static bool IsFollowedBySpeech(SpeechSentence sentence, int verb) =>
        sentence.Is(verb + 1, "that") || sentence.IsPassage(verb + 1) || sentence.Is(verb + 1, ":") || (sentence.Is(verb + 1, ",") && sentence.IsPassage(verb + 2));
}
