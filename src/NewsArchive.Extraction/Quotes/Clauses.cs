namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the clause that a cue reports without quotation marks.</summary>
internal static class Clauses
{
    private const int ShortestClause = 3;

    private static readonly WordSet Helpers = new("is are was were has have had will would can could should may might must did does do");

    public static Attributed? Reported(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues)
    {
        if (!cue.Use.HasFlag(VerbUse.Clause) || cue.Subject is null || IsRelayOf(sentence, cue, cues))
            return null;
        return Behind(sentence, cue, cues) ?? InFront(sentence, cue);
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
        return end - start < ShortestClause || !sentence.IsWord(start)
            ? null
            : new(QuoteType.Indirect, sentence.Between(start, end - 1), cue, rule, rule == "cue and that" ? 0.9 : 0.75);
    }

    private static Attributed? InFront(SpeechSentence sentence, Cue cue)
    {
        if (!FollowsItsClause(sentence, cue))
            return null;
        var end = sentence.Is(cue.GroupFirst - 1, ",") ? cue.GroupFirst - 1 : cue.GroupFirst;
        var start = 0;
        for (var at = 0; at < end; at++)
        {
            if (sentence.IsPassage(at))
                return null;
            if (sentence.Is(at, ";"))
                start = at + 1;
        }

        end = EndOfResumed(sentence, cue) ?? end;
        return end - start < ShortestClause ? null : new(QuoteType.Indirect, sentence.Between(start, end - 1), cue, cue.Kind == CueKind.AccordingTo ? "according to" : "clause before the cue", 0.8);
    }

    /// <summary>“The figures, he said, included a tunnel”: the end of a clause that its cue only interrupts; null when it does not go on.</summary>
    private static int? EndOfResumed(SpeechSentence sentence, Cue cue)
    {
        var next = cue.GroupLast + 2;
        if (cue.Kind != CueKind.Verb || !sentence.Is(next - 1, ",") || !IsFiniteVerb(sentence, next))
            return null;

        var end = next;
        while (end < sentence.Count && !sentence.IsPassage(end) && !sentence.Is(end, ";"))
            end++;
        while (!sentence.IsWord(end - 1))
            end--;
        return end;
    }

    private static bool IsFiniteVerb(SpeechSentence sentence, int at) => sentence.IsWord(at) && !sentence.IsCapitalised(at)
        && (sentence.IsAny(at, Helpers) || sentence.Text(at).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The first token of the clause behind the cue; −1 when none is there.</summary>
    private static int StartOfClause(SpeechSentence sentence, Cue cue, out string rule)
    {
        var from = cue.GroupLast + 1;
        rule = "cue and that";
        if (cue.Kind == CueKind.AccordingTo)
        {
            rule = "according to";
            return cue.First == 0 && sentence.Is(from, ",") ? from + 1 : -1;
        }

        var at = Adjuncts.End(sentence, from);
        if (sentence.Is(at, "that") && sentence.IsWord(at + 1))
            return at + 1;
        if (sentence.Is(at, ",") && InterruptedThat(sentence, at) is { } resumed)
            return resumed;

        rule = "cue and clause";
        var isPlain = cue.Use.HasFlag(VerbUse.BareClause) && from < sentence.Count && (at == from || sentence.IsAny(at - 1, SpeechWords.Times));
        return isPlain && CanStartBareClause(sentence, at, cue) ? at : -1;
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

    private static bool CanStartBareClause(SpeechSentence sentence, int at, Cue cue)
    {
        // said there had been no incident
        if (cue.Lemma == "say" && sentence.Is(at, "there") && sentence.IsAny(at + 1, Helpers))
            return true;
        if (!sentence.IsWord(at) || sentence.IsAny(at, SpeechWords.Prepositions) || sentence.IsAny(at, SpeechWords.ClauseWords) || sentence.Is(at, "and") || sentence.IsAny(at, SpeechWords.Times))
            return false;
        if (cue.Lemma is "say" or "tell" && cue.Kind != CueKind.Participle)
            return true;

        // announced a deal, explained the rules: only a helper verb shows that a clause follows
        for (var index = at + 1; index < Math.Min(at + 12, sentence.Count) && sentence.IsWord(index); index++)
        {
            if (sentence.IsAny(index, SpeechWords.Passives) || sentence.Text(index) is "has" or "have" or "had" or "will" or "would" or "could" or "should" or "can" or "may" or "might" or "must" or "did" or "does")
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
            if (sentence.IsPassage(at) || sentence.Is(at, ";"))
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
            && cues.Any(other => other.GroupFirst == from && other.Subject is { } inner && inner.First >= from);
    }
}
