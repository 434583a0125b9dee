namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the quote that a denial is about, where the same article has it.</summary>
internal static class Denials
{
    private static readonly WordSet Claims = new("claim claims allegation allegations accusation accusations charge charges assertion remarks comments statement suggestion");

    public static IReadOnlyList<ExtractedQuote> Link(string text, IReadOnlyList<Statement> statements, IReadOnlyList<ExtractedQuote> quotes)
    {
        var linked = quotes.ToList();
        for (var index = 0; index < linked.Count; index++)
        {
            if (linked[index].Denies && Denied(text, statements, quotes, index) is { } denied)
                linked[index] = linked[index] with { DeniedQuote = denied };
        }

        return linked;
    }

    private static int? Denied(string text, IReadOnlyList<Statement> statements, IReadOnlyList<ExtractedQuote> quotes, int index)
    {
        if (statements[index].Cue is not { } cue || Object(statements[index].Sentence, cue) is not { } noun)
            return null;
        var word = statements[index].Sentence.Text(noun);
        if (word.Equals("report", StringComparison.OrdinalIgnoreCase) || word.Equals("reports", StringComparison.OrdinalIgnoreCase))
            return Latest(index, other => IsReported(text, quotes[other]) && !SameSpeaker(text, quotes[index], quotes[other]));
        if (!Claims.Contains(word))
            return null;
        return Latest(index, other => statements[index].Paragraph - statements[other].Paragraph <= 1 && !SameSpeaker(text, quotes[index], quotes[other]));
    }

    // A report is what a source reported, what an outlet says, or what somebody reports.
    private static bool IsReported(string text, ExtractedQuote quote) =>
        quote.Verb == "report" || quote.Chain.Any(source => source.Relation.Contains("report", StringComparison.OrdinalIgnoreCase))
        || (quote.Speaker is { } speaker && Sources.Outlets.IsReport(speaker.Span.Of(text)));

    /// <summary>The quote nearest before that fits; a denial does not reach over many others.</summary>
    private static int? Latest(int index, Func<int, bool> fits)
    {
        for (var other = index - 1; other >= Math.Max(0, index - 20); other--)
        {
            if (fits(other))
                return other;
        }

        return null;
    }

    // rejected the report as “outright lies”; denied the claims
    private static int? Object(SpeechSentence sentence, Cue cue) =>
        NounPhrase.StartingAt(sentence, cue.Last + 1) is { } phrase ? phrase.Head : null;

    private static bool SameSpeaker(string text, ExtractedQuote left, ExtractedQuote right) =>
        left.Speaker is { } one && right.Speaker is { } other
        && (one.Party is not null ? ReferenceEquals(one.Party, other.Party) : one.Span.Of(text).Equals(other.Span.Of(text), StringComparison.OrdinalIgnoreCase));
}
