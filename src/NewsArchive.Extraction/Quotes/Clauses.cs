namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the clause that a cue reports without quotation marks.</summary>
internal static class Clauses
{
    private const int ShortestClause = 3;

    private static readonly WordSet Helpers = new("is are was were has have had will would can could should may might must did does do");

    /// <summary>Verbs that report a question: asked whether the dam would hold, explained why it leaks.</summary>
    private static readonly WordSet Questions = new("ask question explain describe tell wonder reveal discuss note recall disclose inquire");

    private static readonly WordSet Subordinate = new("if when while after before as although though because since until once whenever where asked");

    private static readonly WordSet Openers = new("but and just so only even yet");

    private static readonly WordSet QuestionWords = new("whether if why how what who when where which");

    /// <summary>Verbs by which somebody binds oneself or another: vowed to appeal, urged the council to wait.</summary>
    private static readonly WordSet Deeds = new("vow pledge promise threaten offer propose agree ask urge order call swear demand warn tell advise beg refuse");

    public static Attributed? Reported(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues)
    {
        if (!(cue.Use.HasFlag(VerbUse.Clause) || cue.Lemma == "accuse") || cue.Subject is null || IsRelayOf(sentence, cue, cues))
            return null;
        return Behind(sentence, cue, cues) ?? InFront(sentence, cue);
    }

    /// <summary>called the offer “late” and “an insult”: what is called so, with what it is called.</summary>
    public static TextSpan? Called(SpeechSentence sentence, Cue cue, int passage)
    {
        var start = cue.GroupLast + 1;
        if (cue.Lemma != "call" || passage <= start || NounPhrase.StartingAt(sentence, start) is not { } named || named.Last + 1 != passage)
            return null;
        var last = passage;
        while (sentence.Is(last + 1, "and") && sentence.IsPassage(last + 2))
            last += 2;
        return sentence.Between(start, last);
    }

    /// <summary>Whether the words in front of the cue are what it reports: “The talks are over, Pell said.”</summary>
    public static bool FollowsItsClause(SpeechSentence sentence, Cue cue) =>
        cue.Kind is CueKind.Verb or CueKind.AccordingTo && cue.Use.HasFlag(VerbUse.Clause)
        && (sentence.Is(cue.GroupFirst - 1, ",") || (cue.Kind == CueKind.AccordingTo && cue.First > 0))
        && StartOfClause(sentence, cue, out _) is var behind && (behind < 0 || cue.GroupLast + 1 >= sentence.Count);

    private static Attributed? Behind(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues)
    {
        var start = StartOfClause(sentence, cue, out var rule);
        if (start < 0)
            return null;
        var end = EndOfClause(sentence, start, cue, cues);
        return end - start < ShortestOf(rule) || !sentence.IsWord(start)
            ? null
            : new(QuoteType.Indirect, sentence.Between(start, end - 1), cue, rule, rule == "cue and that" ? 0.9 : 0.75);
    }

    private static int ShortestOf(string rule) => rule == "cue and deed" ? 2 : ShortestClause;

    private static Attributed? InFront(SpeechSentence sentence, Cue cue)
    {
        if (!FollowsItsClause(sentence, cue))
            return null;
        var end = sentence.Is(cue.GroupFirst - 1, ",") ? cue.GroupFirst - 1 : cue.GroupFirst;
        var start = 0;
        for (var at = 0; at < end; at++)
        {
            if (sentence.Is(at, ";") || (sentence.IsPassage(at) && SpeechReader.EndsSentenceInside(sentence, at)))
                start = at + 1;
        }

        if (!sentence.IsWord(start) || (cue.Kind == CueKind.Verb && !CanEnd(sentence, start, end, cue)))
            return null;

        end = EndOfResumed(sentence, cue) ?? end;
        return end - start < ShortestClause ? null : new(QuoteType.Indirect, sentence.Between(start, end - 1), cue, cue.Kind == CueKind.AccordingTo ? "according to" : "clause before the cue", 0.8);
    }

    /// <summary>“The talks are over, Pell said”, not “In his speech, Pell argued for more”: the cue ends the sentence, or interrupts its clause.</summary>
    private static bool CanEnd(SpeechSentence sentence, int start, int end, Cue cue)
    {
        if (EndOfResumed(sentence, cue) is not null)
            return true;
        var behind = Adjuncts.End(sentence, cue.GroupLast + 1);
        if (sentence.IsWord(behind) || (IsAdjunct(sentence, start) && !HasComma(sentence, start, end)))
            return false;
        for (var at = start; at < end; at++)
        {
            if (FiniteVerbs.IsAt(sentence, at))
                return true;
        }

        return false;
    }

    // Rallying hundreds of workers, Pell promised …; But even after the growth cooled, …
    private static bool IsAdjunct(SpeechSentence sentence, int start) =>
        sentence.IsAny(start, SpeechWords.Prepositions) || sentence.IsAny(start, Subordinate) || sentence.Text(start).EndsWith("ing", StringComparison.Ordinal)
        || (sentence.IsAny(start, Openers) && (sentence.IsAny(start + 1, SpeechWords.Prepositions) || sentence.IsAny(start + 1, Subordinate) || sentence.Is(start + 1, "even")));

    private static bool HasComma(SpeechSentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (sentence.Is(at, ","))
                return true;
        }

        return false;
    }

    /// <summary>“The figures, he said, included a tunnel”: the end of a clause that its cue only interrupts; null when it does not go on.</summary>
    private static int? EndOfResumed(SpeechSentence sentence, Cue cue)
    {
        var next = cue.GroupLast + 2;
        if (cue.Kind != CueKind.Verb || !sentence.Is(next - 1, ",") || !FiniteVerbs.IsAt(sentence, next))
            return null;

        var end = next;
        while (end < sentence.Count && !sentence.IsPassage(end) && !sentence.Is(end, ";"))
            end++;
        while (!sentence.IsWord(end - 1))
            end--;
        return end;
    }

    /// <summary>The first token of the clause behind the cue; −1 when none is there.</summary>
    private static int StartOfClause(SpeechSentence sentence, Cue cue, out string rule)
    {
        var from = cue.GroupLast + 1;
        rule = "cue and that";
        if (cue.Kind == CueKind.AccordingTo)
        {
            rule = "according to";
            return cue.First == 0 && CommaNear(sentence, from) is { } comma ? comma + 1 : -1;
        }

        if (cue.Lemma == "accuse" && sentence.IsWord(from) || Deeds.Contains(cue.Lemma) && sentence.Is(from, "to") && sentence.IsWord(from + 1))
        {
            rule = "cue and deed";
            return from;
        }

        var at = Adjuncts.End(sentence, from);
        if (sentence.Is(at, "that") && sentence.IsWord(at + 1))
            return sentence.IsAny(at + 1, Helpers) ? at : at + 1;
        if (cue.Use.HasFlag(VerbUse.Denial) && sentence.Is(at + 1, "that") && sentence.IsWord(at + 2) && (sentence.IsAny(at, SpeechWords.NounsOfSaying) || sentence.Is(at, "reports") || sentence.Is(at, "rumours")))
            return at + 2;
        if (sentence.Is(at, ",") && InterruptedThat(sentence, at) is { } resumed)
            return resumed;

        if (Questions.Contains(cue.Lemma) && sentence.IsAny(at, QuestionWords))
        {
            rule = "cue and question";
            return at;
        }

        // denied having been near the depot
        if (cue.Use.HasFlag(VerbUse.Denial) && sentence.IsWord(at) && sentence.Text(at).EndsWith("ing", StringComparison.Ordinal))
        {
            rule = "cue and deed";
            return at;
        }

        rule = "cue and clause";
        return cue.Use.HasFlag(VerbUse.BareClause) && from < sentence.Count && CanStartBareClause(sentence, at, cue, isBeside: at == from || sentence.IsAny(at - 1, SpeechWords.Times)) ? at : -1;
    }

    // According to a report published on Tuesday, …
    private static int? CommaNear(SpeechSentence sentence, int from)
    {
        for (var at = from; at < Math.Min(from + 6, sentence.Count - 1) && !sentence.IsPassage(at); at++)
        {
            if (sentence.Is(at, ","))
                return at;
        }

        return null;
    }

    // reported, citing two diplomats, that …
    private static int? InterruptedThat(SpeechSentence sentence, int comma)
    {
        for (var at = comma + 1; at < Math.Min(comma + 14, sentence.Count - 2); at++)
        {
            if (sentence.Is(at, ","))
                return sentence.Is(at + 1, "that") ? at + 2 : null;
        }

        return null;
    }

    private static bool CanStartBareClause(SpeechSentence sentence, int at, Cue cue, bool isBeside)
    {
        // said there had been no incident
        if (cue.Lemma == "say" && sentence.Is(at, "there") && sentence.IsAny(at + 1, Helpers))
            return true;
        if (!sentence.IsWord(at) || sentence.IsAny(at, SpeechWords.Prepositions) || sentence.IsAny(at, SpeechWords.ClauseWords) || sentence.Is(at, "and") || sentence.IsAny(at, SpeechWords.Times))
            return false;
        if (isBeside && cue.Lemma is "say" or "tell" && cue.Kind != CueKind.Participle)
            return true;

        // said in a statement the dam may fail; announced a deal, explained the rules: only a finite verb shows that a clause follows
        for (var index = at + 1; index < Math.Min(at + 12, sentence.Count) && sentence.IsWord(index); index++)
        {
            if (FiniteVerbs.IsAt(sentence, index) && (isBeside || !sentence.Text(index).EndsWith("ed", StringComparison.Ordinal)))
                return true;
        }

        return false;
    }

    private static int EndOfClause(SpeechSentence sentence, int start, Cue cue, IReadOnlyList<Cue> cues)
    {
        var end = sentence.Count;
        while (end > start && !sentence.IsWord(end - 1) && !sentence.IsPassage(end - 1) && !sentence.Is(end - 1, ")"))
            end--;
        for (var at = start + 1; at < end; at++)
        {
            if (sentence.Is(at, ";"))
                return at;
            if (sentence.IsPassage(at) && SpeechReader.EndsSentenceInside(sentence, at))
                return at + 1;
            if (sentence.Is(at, "and") && at - start > 3 && ReportingVerbs.Find(sentence.Text(at + 1)) is { Form: VerbForm.Past, Use: var use } && use.HasFlag(VerbUse.Clause) && !sentence.IsAny(at - 1, SpeechWords.Times))
                return at;
            if (sentence.Is(at, ",") && StartsAside(sentence, at + 1, cue, cues))
                return at;
        }

        return end;
    }

    /// <summary>“, in remarks published by …”, “, as quoted by …”, “, citing …”, “, adding that …”: the reported clause is over.</summary>
    private static bool StartsAside(SpeechSentence sentence, int at, Cue cue, IReadOnlyList<Cue> cues)
    {
        if (sentence.Is(at, "citing") || sentence.Is(at, "quoting") || sentence.Is(at, "according"))
            return true;

        // denied that it leaked, and accused the paper of …
        if (sentence.Is(at, "and") && ReportingVerbs.Find(sentence.Text(at + 1)) is { Form: VerbForm.Past })
            return true;
        if (sentence.Is(at, "as") && ReportingVerbs.Find(sentence.Text(at + 1)) is not null || sentence.Is(at, "as") && sentence.Is(at + 1, "quoted"))
            return true;
        if (sentence.Is(at, "in"))
            return sentence.IsAny(at + 1, SpeechWords.Media) || sentence.IsAny(at + 2, SpeechWords.Media) || sentence.Is(at + 1, "comments");
        foreach (var other in cues)
        {
            if (!ReferenceEquals(other, cue) && (other.GroupFirst == at || (other.First == at + 1 && sentence.IsAny(at, SpeechWords.Auxiliaries))))
                return other.Kind == CueKind.Participle || FollowsItsClause(sentence, other);
        }

        return false;
    }

    /// <summary>“A Reuters report said Khamenei told Haniyeh that …”: a report that passes on what another cue reports is a source, not the speaker.</summary>
    private static bool IsRelayOf(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues)
    {
        var from = StartOfClause(sentence, cue, out _);
        return cue.Subject is { } subject && Sources.Outlets.IsReport(sentence.Text(sentence.Between(subject.First, subject.Last)))
            && cues.Any(other => other.Subject is { } inner && inner.First >= from && (other.GroupFirst == from || (other.First > cue.Last && sentence.Is(other.First - 1, "as"))));
    }
}
