namespace NewsArchive.Extraction.Quotes;

/// <summary>Words that name someone, as token positions in their sentence, ends included.</summary>
/// <param name="First">Its first word, article and title included.</param>
/// <param name="Last">Its last word.</param>
/// <param name="Head">The last word of the name or noun itself: “lawyer” in “Vaught’s lawyer”, “head” in “the head of the union”.</param>
internal readonly record struct NounPhrase(int First, int Last, int Head)
{
    private static readonly WordSet AfterParticiple = new("by on in to at from");

    // Furthest that a phrase is followed; real ones are shorter.
    private const int Longest = 24;

    /// <summary>The subject that stands before a verb: “the minister”, “Moor, their leader,”, “Pell, who …”.</summary>
    public static NounPhrase? Before(SpeechSentence sentence, int verb)
    {
        var last = verb - 1;
        while (IsSkippedBeforeVerb(sentence, last))
            last--;
        if (sentence.IsAny(last, SpeechWords.Relatives))
            last = sentence.Is(last - 1, ",") ? last - 2 : last - 1;
        else if (sentence.Is(last, ",") || sentence.Is(last, ")") || sentence.Is(last, "—") || sentence.Is(last, "–"))
            last = BeforeApposition(sentence, last);

        return last < 0 || !sentence.IsWord(last) ? null : EndingAt(sentence, last);
    }

    /// <summary>The phrase that starts at a word: after “said”, “told”, “according to”.</summary>
    public static NounPhrase? StartingAt(SpeechSentence sentence, int first)
    {
        if (!CanStart(sentence, first))
            return null;
        if (sentence.IsAny(first, SpeechWords.Pronouns))
            return new(first, first, first);

        var (last, head) = (first, -1);
        for (var at = first; at < Math.Min(first + Longest, sentence.Count) && sentence.IsWord(at); at++)
        {
            if (at > first && (IsTime(sentence, at) || EndsPhrase(sentence, at) || StartsNextPhrase(sentence, at) || IsParticiple(sentence, at)))
                break;
            if (at > first && sentence.IsAny(at, SpeechWords.Prepositions))
            {
                // said Tomas Arvo of the ferry office; but: said Pell in a statement, told reporters on Monday
                if (!sentence.IsAny(at, SpeechWords.LinkingPrepositions) || IsAdjunct(sentence, at))
                    break;
                head = head < 0 ? at - 1 : head;
                continue;
            }

            last = at;
        }

        head = head < 0 ? last : head;
        if (sentence.Is(last + 1, "who") && !sentence.IsCapitalised(head))
            last = EndOfClause(sentence, last + 1);
        return OtherBehind(sentence, last) is { } other ? new(first, other, other) : new(first, last, head);
    }

    // told his ministry | the talks were over
    private static bool StartsNextPhrase(SpeechSentence sentence, int at) =>
        (sentence.Is(at, "the") || sentence.Is(at, "a") || sentence.Is(at, "an")) && !sentence.IsAny(at - 1, SpeechWords.Prepositions);

    // according to a note | seen by the paper; a report | published on Tuesday
    private static bool IsParticiple(SpeechSentence sentence, int at) =>
        !sentence.IsCapitalised(at) && !sentence.IsAny(at - 1, SpeechWords.Determiners) && sentence.IsAny(at + 1, AfterParticiple)
        && (sentence.Text(at).EndsWith("ed", StringComparison.Ordinal) || sentence.Is(at, "seen") || sentence.Is(at, "given") || sentence.Is(at, "held") || sentence.Is(at, "sent"));

    /// <summary>The phrase whose last word is known.</summary>
    private static NounPhrase? EndingAt(SpeechSentence sentence, int last)
    {
        if (sentence.IsAny(last, SpeechWords.Pronouns))
            return new(last, last, last);
        if (EndsPhrase(sentence, last) || sentence.IsAny(last, SpeechWords.Prepositions) || IsTime(sentence, last))
            return null;

        var first = last;
        for (var at = last; at >= Math.Max(0, last - Longest) && sentence.IsWord(at); at--)
        {
            if (sentence.IsAny(at, SpeechWords.Prepositions))
            {
                if (!sentence.IsAny(at, SpeechWords.LinkingPrepositions) || !sentence.IsWord(at - 1) || EndsPhrase(sentence, at - 1) || IsTime(sentence, at - 1))
                    break;
                continue;
            }

            if (IsTime(sentence, at) || (EndsPhrase(sentence, at) && !JoinsNames(sentence, at)))
                break;
            first = at;

            // An article starts a phrase, unless the phrase hangs on another: the head of the union.
            if (sentence.IsAny(at, SpeechWords.Determiners) && !sentence.IsAny(at - 1, SpeechWords.LinkingPrepositions))
                break;
        }

        return OtherBefore(sentence, first) is { } other ? new(other, last, last) : new(first, last, HeadOf(sentence, first, last));
    }

    /// <summary>“The minister and the army chief said”: where the phrase in front of “and” starts, when nothing but it stands before.</summary>
    private static int? OtherBefore(SpeechSentence sentence, int first)
    {
        if (!sentence.Is(first - 1, "and") || !sentence.IsWord(first - 2))
            return null;
        var start = first - 2;
        while (start > 0 && sentence.IsWord(start - 1))
            start--;
        for (var at = start; at < first - 1; at++)
        {
            if (EndsPhrase(sentence, at) || IsTime(sentence, at) || FiniteVerbs.IsAt(sentence, at) || (at == start && sentence.IsAny(at, SpeechWords.Prepositions)))
                return null;
        }

        return first - start <= 12 ? start : null;
    }

    /// <summary>“said Pell and the council.”: the end of the phrase behind “and”, when the clause ends with it.</summary>
    private static int? OtherBehind(SpeechSentence sentence, int last)
    {
        var start = last + 2;
        if (!sentence.Is(last + 1, "and") || !(sentence.IsCapitalised(start) || sentence.IsAny(start, SpeechWords.Determiners)))
            return null;
        var end = start;
        while (sentence.IsWord(end + 1) && end - start < 8 && !EndsPhrase(sentence, end + 1) && !sentence.IsAny(end + 1, SpeechWords.Prepositions))
            end++;
        return FiniteVerbs.IsAt(sentence, end) || sentence.IsWord(end + 1) && !sentence.IsAny(end + 1, SpeechWords.Prepositions) ? null : end;
    }

    private static int HeadOf(SpeechSentence sentence, int first, int last)
    {
        for (var at = first + 1; at <= last; at++)
        {
            if (sentence.IsAny(at, SpeechWords.Prepositions))
                return at - 1;
        }

        return last;
    }

    /// <summary>For “Moor, their leader, said” the word before the first comma; −1 when no apposition stands there.</summary>
    private static int BeforeApposition(SpeechSentence sentence, int end)
    {
        var opener = sentence.Text(end) is ")" ? "(" : sentence.Text(end).ToString();
        for (var at = end - 1; at > Math.Max(0, end - Longest); at--)
        {
            if (sentence.Is(at, opener))
                return at - 1;
            var startsRelative = sentence.Is(at - 1, opener) && (sentence.IsAny(at, SpeechWords.Relatives) || sentence.IsWord(at));
            if (sentence.IsPassage(at) || (IsFiniteHelper(sentence, at) && !HasRelativeBefore(sentence, at, opener) && !startsRelative))
                return -1;
        }

        return -1;
    }

    private static bool HasRelativeBefore(SpeechSentence sentence, int at, string opener)
    {
        for (var index = at - 1; index >= Math.Max(0, at - 12) && !sentence.Is(index, opener); index--)
        {
            if (sentence.IsAny(index, SpeechWords.Relatives))
                return true;
        }

        return false;
    }

    private static bool IsFiniteHelper(SpeechSentence sentence, int at) =>
        sentence.IsAny(at, SpeechWords.ClauseWords) && !sentence.IsAny(at, SpeechWords.Relatives) && !sentence.Is(at, "and");

    private static bool IsSkippedBeforeVerb(SpeechSentence sentence, int at) =>
        sentence.IsAny(at, SpeechWords.Auxiliaries)
        || (sentence.IsWord(at) && !sentence.IsCapitalised(at) && sentence.Text(at).EndsWith("ly", StringComparison.Ordinal) && !sentence.Is(at, "family"));

    /// <summary>Adil Noor and Petra Sand: the conjunction joins two names.</summary>
    private static bool JoinsNames(SpeechSentence sentence, int at) =>
        (sentence.Is(at, "and") || sentence.Is(at, "und") || sentence.Is(at, "et") || sentence.Is(at, "y"))
        && sentence.IsCapitalised(at + 1) && sentence.IsCapitalised(at - 1);

    private static bool CanStart(SpeechSentence sentence, int first) =>
        sentence.IsWord(first) && !IsTime(sentence, first) && !EndsPhrase(sentence, first) && !sentence.IsAny(first, SpeechWords.Prepositions)
        && (sentence.IsCapitalised(first) || sentence.IsAny(first, SpeechWords.Determiners) || sentence.IsAny(first, SpeechWords.Pronouns)
            || !sentence.Text(first).EndsWith("ly", StringComparison.Ordinal));

    // “Last night officials …” tells a time, “the night engineers” does not.
    private static bool IsTime(SpeechSentence sentence, int at) =>
        !(sentence.Is(at - 1, "the") && sentence.IsWord(at + 1) && sentence.Is(at, "night") | sentence.Is(at, "morning") | sentence.Is(at, "evening"))
        && sentence.IsAny(at, SpeechWords.Times) && !sentence.IsCapitalised(at + 1) | IsWeekdayOrMonth(sentence, at);

    private static bool IsWeekdayOrMonth(SpeechSentence sentence, int at) => sentence.IsCapitalised(at) && sentence.IsAny(at, SpeechWords.Times);

    private static bool EndsPhrase(SpeechSentence sentence, int at) =>
        sentence.IsAny(at, SpeechWords.ClauseWords) || sentence.Is(at, "and")
        || (ReportingVerbs.Find(sentence.Text(at)) is { Form: VerbForm.Past or VerbForm.Participle } && !sentence.IsCapitalised(at));

    private static bool IsAdjunct(SpeechSentence sentence, int preposition)
    {
        for (var at = preposition + 1; at <= preposition + 4 && sentence.IsWord(at); at++)
        {
            if (sentence.IsAny(at, SpeechWords.Times) || sentence.IsAny(at, SpeechWords.Media) || sentence.Text(at) is ['1' or '2', _, _, _])
                return true;
        }

        return sentence.Is(preposition, "to") || sentence.Is(preposition, "on");
    }

    private static int EndOfClause(SpeechSentence sentence, int from)
    {
        var at = from;
        while (sentence.IsWord(at + 1))
            at++;
        return at;
    }
}
