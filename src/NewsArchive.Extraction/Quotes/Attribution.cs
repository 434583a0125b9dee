namespace NewsArchive.Extraction.Quotes;

/// <summary>Words of one sentence that are somebody's, tied to the cue that says so.</summary>
/// <param name="Cue">Null when the sentence does not say who speaks.</param>
internal readonly record struct Attributed(QuoteType Type, TextSpan Span, Cue? Cue, string Rule, double Confidence);

/// <summary>Ties the marked passages and reported clauses of one sentence to the cues beside them.</summary>
internal static class Attribution
{
    /// <summary>So many words between marks are hardly ever a title or a term.</summary>
    private const int SurelySpeech = 5;

    public static IReadOnlyList<Attributed> In(SpeechSentence sentence, IReadOnlyList<Cue> cues)
    {
        var found = new List<Attributed>();
        var used = new HashSet<Cue>(ReferenceEqualityComparer.Instance);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsPassage(at) && (Resumed(sentence, at, found) ?? Passage(sentence, at, cues)) is { } passage)
            {
                found.Add(passage);
                if (passage.Cue is { } cue)
                    used.Add(cue);
            }
        }

        foreach (var cue in cues)
            AddClause(sentence, cue, cues, used.Contains(cue), found);

        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found;
    }

    /// <summary>Adds the clause that a cue reports. Marked words inside the clause are a part of it, not quotes of their own.</summary>
    private static void AddClause(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues, bool isUsed, List<Attributed> found)
    {
        if (Clause(sentence, cue, cues, found) is not { } clause)
            return;
        var inside = found.FindAll(other => other.Span.Overlaps(clause.Span));
        if (inside.Count == 0 ? isUsed : !inside.TrueForAll(part => IsPartOf(part, clause)))
            return;

        found.RemoveAll(inside.Contains);
        found.Add(clause);
    }

    private static Attributed? Clause(SpeechSentence sentence, Cue cue, IReadOnlyList<Cue> cues, List<Attributed> found)
    {
        if (Clauses.Reported(sentence, cue, cues) is { } clause)
            return clause;
        if (found.Find(part => ReferenceEquals(part.Cue, cue)) is { Type: QuoteType.Mixed } first && Clauses.Called(sentence, cue, sentence.IndexAt(first.Span.Start)) is { } called)
            return new(QuoteType.Indirect, called, cue, "what is called so", 0.85);
        return null;
    }

    private static bool IsPartOf(Attributed part, Attributed clause) =>
        part.Span.Start >= clause.Span.Start && part.Span.End <= clause.Span.End && part.Type != QuoteType.Indirect
        && (part.Cue is null || part.Type == QuoteType.Mixed && ReferenceEquals(part.Cue, clause.Cue));

    /// <summary>“We ask,” said Arvo, head of the union, “for brakes that hold.”: after a comma the words before the cue go on.</summary>
    private static Attributed? Resumed(SpeechSentence sentence, int at, List<Attributed> found) =>
        sentence.Is(at - 1, ",") && found is [.., { Type: QuoteType.Direct, Cue: { } cue } before] && cue.GroupFirst > sentence.IndexAt(before.Span.Start)
        && cue.GroupLast < at && EndsWithComma(sentence, before.Span)
            ? before with { Span = sentence[at].Span, Rule = "split by its cue" }
            : null;

    private static bool EndsWithComma(SpeechSentence sentence, TextSpan passage) =>
        sentence.Text(passage).TrimEnd("”\"»“’'›‹«」』 ").EndsWith(',');

    private static Attributed? Passage(SpeechSentence sentence, int at, IReadOnlyList<Cue> cues)
    {
        var span = sentence[at].Span;
        var after = cues.FirstOrDefault(cue => cue.GroupFirst > at && IsOnlyCommas(sentence, at + 1, cue.GroupFirst));
        var before = cues.LastOrDefault(cue => cue.GroupLast < at);
        var lead = before is null ? Lead.None : LeadTo(sentence, before, at);

        if (lead == Lead.Colon)
            return new(QuoteType.Direct, span, before, "cue and colon", 0.95);
        if (after is not null && after.Kind != CueKind.Words)
            return new(IsWhole(sentence, at) ? QuoteType.Direct : QuoteType.Mixed, span, after, after.GroupFirst == after.First ? "cue after, inverted" : "cue after", 0.95);
        if (before?.Kind != CueKind.Words && IsName(sentence, at))
            return before is not null && lead == Lead.Clause ? new(QuoteType.Mixed, span, before, "marked words in a reported clause", 0.5) : null;
        if (lead == Lead.Adjacent)
            return new(IsWholeBehindCue(sentence, at, before!) ? QuoteType.Direct : QuoteType.Mixed, span, before, "cue before", 0.9);
        if (lead == Lead.Clause)
            return new(QuoteType.Mixed, span, before, "marked words in a reported clause", 0.85);
        if (cues.FirstOrDefault(cue => cue.GroupFirst > at && Clauses.FollowsItsClause(sentence, cue)) is { } closing)
            return new(QuoteType.Mixed, span, closing, "marked words before the cue", 0.8);
        if (IsSpeechByShape(sentence, at))
            return new(QuoteType.Direct, span, null, "no cue", 0.4);
        return sentence.Text(at).Count(' ') >= SurelySpeech - 1 && !HasCapitalsOfTitle(sentence.Text(at)) ? new(QuoteType.Mixed, span, before, "long enough for speech", 0.3) : null;
    }

    // “The Art of the Deal and Other Tales”
    private static bool HasCapitalsOfTitle(ReadOnlySpan<char> passage)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in passage.Split(' '))
        {
            var word = passage[range].TrimStart("“\"‘'«„");
            words += word.Length > 3 ? 1 : 0;
            capitals += word.Length > 3 && char.IsUpper(word[0]) ? 1 : 0;
        }

        return capitals * 3 >= words * 2;
    }

    private enum Lead
    {
        None,
        Colon,
        Adjacent,
        Clause,
    }

    /// <summary>How the words between a cue and a passage behind it lead to the passage.</summary>
    private static Lead LeadTo(SpeechSentence sentence, Cue cue, int passage)
    {
        var from = cue.GroupLast + 1;
        if (sentence.Is(passage - 1, ":"))
            return Lead.Colon;
        if (IsOnlyCommas(sentence, from, passage) || (passage - from <= 6 && sentence.Is(passage - 1, ",") && Adjuncts.End(sentence, from) >= passage - 1))
            return Lead.Adjacent;
        if (Adjuncts.End(sentence, from) == passage)
            return Lead.Adjacent;
        if (cue.Use.HasFlag(VerbUse.Manner) || !cue.Use.HasFlag(VerbUse.Naming))
            return Lead.None;

        // Pell, who called it a fraud, runs “The Clerk”: past a comma and a new verb the cue's clause may be over.
        return cue.Use.HasFlag(VerbUse.Ambiguous) && !sentence.Is(from, "that") ? Lead.None : Lead.Clause;
    }

    private static bool IsOnlyCommas(SpeechSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!sentence.Is(at, ",") && !sentence.Is(at, "—") && !sentence.Is(at, "–") && !sentence.Is(at, "-"))
                return false;
        }

        return from <= to;
    }

    /// <summary>Whether a passage before its cue is whole speech, not a fragment at the end of the reporter's own words.</summary>
    private static bool IsWhole(SpeechSentence sentence, int at) => !sentence.IsWord(at - 1) || sentence.Is(at - 1, "and") || sentence.Is(at - 1, "but");

    private static bool IsWholeBehindCue(SpeechSentence sentence, int at, Cue cue)
    {
        var words = sentence.Text(at);
        var isLast = at + 1 >= sentence.Count || !sentence.IsWord(at + 1);
        if (sentence.Is(at - 1, ","))
            return true;
        var canSpeak = cue.Kind == CueKind.Words || cue.Use.HasFlag(VerbUse.Clause) || cue.Use.HasFlag(VerbUse.Manner);
        return isLast && canSpeak && words.Contains(' ') && !sentence.Is(at - 1, "that");
    }

    /// <summary>Marked words that are a title, a nickname or a term.</summary>
    private static bool IsName(SpeechSentence sentence, int at)
    {
        var before = sentence.Is(at - 1, ",") ? at - 2 : at - 1;
        if (sentence.IsAny(before, SpeechWords.NamingNouns) && !(sentence.Is(before, "called") && sentence.Text(at).Contains(' ')))
            return true;

        // Viktor “The Clerk” Halloran
        return sentence.IsCapitalised(at - 1) && sentence.IsCapitalised(at + 1) && !sentence.IsAny(at + 1, SpeechWords.Pronouns);
    }

    /// <summary>A passage that stands as a sentence of its own, or ends in the comma that only speech has.</summary>
    private static bool IsSpeechByShape(SpeechSentence sentence, int at)
    {
        var words = sentence.Text(at);
        var inner = words.TrimEnd("”\"»“’'›‹«」』 ");
        if (inner.Length < 3 || words.Count(' ') < 1)
            return false;
        var startsSentence = at == 0;
        for (var index = 0; index < at && !startsSentence; index++)
            startsSentence = index == at - 1 && !sentence.IsWord(index) && sentence.IsPassage(0);
        if (!startsSentence)
            return false;

        var standsAlone = true;
        for (var index = 0; index < sentence.Count; index++)
            standsAlone &= !sentence.IsWord(index);
        return inner[^1] == ',' ? sentence.IsWord(at + 1) : standsAlone && (inner[^1] is '.' or '!' or '?' or '…' || !sentence[at].IsClosed || sentence.IsPunctuation(at + 1)) && words.Count(' ') >= 2;
    }
}
