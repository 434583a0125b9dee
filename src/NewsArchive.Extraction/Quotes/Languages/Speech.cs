using System.Buffers;

namespace NewsArchive.Extraction.Quotes.Languages;

/// <summary>Ties the marked passages of a sentence to the cues beside them, in languages other than English.</summary>
internal static class Speech
{
    /// <summary>So many words between marks are hardly ever a title or a term.</summary>
    private const int SurelySpeech = 6;

    private static readonly SearchValues<char> MarksAndStops = SearchValues.Create("„“”\"«»‹›‚‘’ .,");

    public static IReadOnlyList<Attributed> In(SpeechSentence sentence, IReadOnlyList<Cue> cues, SpeechGrammar grammar)
    {
        var found = new List<Attributed>();
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsPassage(at) && Passage(sentence, at, cues, grammar) is { } passage)
                found.Add(passage);
        }

        foreach (var cue in cues)
        {
            if (Clause(sentence, cue, grammar) is { } clause && !found.Exists(other => other.Span.Overlaps(clause.Span)))
                found.Add(clause);
        }

        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found;
    }

    private static Attributed? Passage(SpeechSentence sentence, int at, IReadOnlyList<Cue> cues, SpeechGrammar grammar)
    {
        var span = sentence[at].Span;
        var words = Words(sentence.Text(at));
        var before = cues.LastOrDefault(cue => cue.GroupLast < at);
        var after = cues.FirstOrDefault(cue => cue.GroupFirst > at);
        var whole = sentence.IsWord(at - 1) ? QuoteType.Mixed : QuoteType.Direct;

        if (sentence.Is(at - 1, ":"))
            return new(QuoteType.Direct, span, before, before is null ? "colon" : "cue and colon", before is null ? 0.7 : 0.95);
        if (after is not null && IsOnlyCommas(sentence, at + 1, after.GroupFirst) && (words > 2 || !sentence.IsWord(at - 1)))
            return new(whole, span, after, "cue after", 0.9);
        if (IsName(sentence, at, words, grammar))
            return null;
        if (before is not null && (words > 1 || IsClose(sentence, before, at, grammar)))
            return new(whole, span, before, "marked words in a reported clause", words > 3 ? 0.85 : 0.7);
        if (after is not null && (words > 1 || after.Use.HasFlag(VerbUse.Naming)))
            return new(whole, span, after, "marked words before the cue", words > 3 ? 0.8 : 0.65);
        if (IsReported(sentence, grammar))
            return new(QuoteType.Mixed, span, null, "reported speech goes on", 0.6);
        return words >= SurelySpeech && !HasCapitalsOfTitle(sentence.Text(at)) || (words >= 3 && StandsAlone(sentence, at)) ? new(whole, span, null, "no cue", 0.45) : null;
    }

    /// <summary>The clause that a conjunction opens behind the cue: sagte, dass …; a dit que …</summary>
    private static Attributed? Clause(SpeechSentence sentence, Cue cue, SpeechGrammar grammar)
    {
        if (cue.Subject is null || !cue.Use.HasFlag(VerbUse.Clause) || cue.Kind != CueKind.Verb)
            return null;
        for (var at = cue.GroupLast + 1; at < Math.Min(cue.GroupLast + 8, sentence.Count) && !sentence.IsPassage(at); at++)
        {
            if (sentence.IsAny(at, grammar.Conjunctions) && EndOfClause(sentence, at + 1) is var end && end - at > 3)
                return new(QuoteType.Indirect, sentence.Between(at + 1, end - 1), cue, "cue and conjunction", 0.7);
        }

        return null;
    }

    private static int EndOfClause(SpeechSentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Count && !sentence.IsPassage(end) && !sentence.Is(end, ";"))
            end++;
        while (end > start && !sentence.IsWord(end - 1))
            end--;
        return end;
    }

    // Right behind a verb that names: nannte es „reine Spekulation“, sprach von „Terror“.
    private static bool IsClose(SpeechSentence sentence, Cue cue, int at, SpeechGrammar grammar) =>
        IsReported(sentence, grammar) || at - cue.GroupLast <= 4 || sentence.IsAny(cue.Last, grammar.NamingVerbs);

    public static bool IsReported(SpeechSentence sentence, SpeechGrammar grammar)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.IsAny(at, grammar.Reported))
                return true;
        }

        return false;
    }

    private static bool IsName(SpeechSentence sentence, int at, int words, SpeechGrammar grammar)
    {
        if (sentence.IsAny(at - 1, grammar.NamingNouns))
            return true;

        // das Schiff „Hvalur 9“, die Zeitung „Morgen“: a noun right before a short passage that begins like a name.
        var inner = sentence.Text(at).TrimStart("„“”\"«»‹›‚‘ ");
        return words <= 4 && !inner.IsEmpty && char.IsUpper(inner[0]) && grammar.CapitalisesNouns && sentence.IsCapitalised(at - 1) && at > 1 && inner.TrimEnd("“”\"«»‹›‘’ ")[^1] is not ('.' or '!' or '?' or ',');
    }

    private static bool HasCapitalsOfTitle(ReadOnlySpan<char> passage)
    {
        var (words, capitals) = (0, 0);
        foreach (var range in passage.Split(' '))
        {
            var word = passage[range].TrimStart("„“”\"«»‹›‚‘");
            words += word.IsEmpty ? 0 : 1;
            capitals += !word.IsEmpty && (char.IsUpper(word[0]) || char.IsDigit(word[0])) ? 1 : 0;
        }

        return capitals * 2 >= words;
    }

    private static bool StandsAlone(SpeechSentence sentence, int at)
    {
        for (var index = 0; index < sentence.Count; index++)
        {
            if (sentence.IsWord(index))
                return false;
        }

        return at == 0;
    }

    private static bool IsOnlyCommas(SpeechSentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (!sentence.Is(at, ",") && !sentence.Is(at, "،") && !sentence.Is(at, "—") && !sentence.Is(at, "–") && !sentence.Is(at, "-"))
                return false;
        }

        return true;
    }

    private static int Words(ReadOnlySpan<char> passage)
    {
        var count = 0;
        foreach (var range in passage.SplitAny(" \u00a0\u202f"))
            count += passage[range].ContainsAnyExcept(MarksAndStops) ? 1 : 0;
        return count;
    }
}
