using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the quotes that denials are about, where the same article has them.</summary>
internal sealed class Denials(string text, IReadOnlyList<Statement> statements, IReadOnlyList<ExtractedQuote> quotes)
{
    private static readonly WordSet Claims = new("claim claims allegation allegations accusation accusations charge charges assertion remarks comments statement suggestion");

    // How sure a denial without words is; not measured, since no collection of texts marks them.
    private const double Confidence = 0.8;

    public FoundSpeech Link(IReadOnlyList<Denial> denials) =>
        new([.. quotes.Select((quote, index) => quote.Denies ? quote with { DeniedQuote = Denied(index) } : quote)], [.. denials.Select(Found)]);

    private ExtractedDenial Found(Denial denial)
    {
        var next = FirstBehind(denial.Span.End);
        return new()
        {
            Span = denial.Span,
            Speaker = denial.Speaker,
            SpeakerKind = denial.SpeakerKind,
            Cue = denial.Sentence.Between(denial.Cue.First, denial.Cue.Last),
            What = denial.Sentence.Between(denial.What.First, denial.What.Last),
            DeniedQuote = Denied(denial.Sentence, denial.What.Head, FirstBehind(denial.Span.Start), denial.Paragraph, denial.Speaker),
            Quote = next < quotes.Count && SaysMore(denial, next) ? next : null,
            Rule = "denial without words",
            Confidence = Confidence,
        };
    }

    // denied the report, saying it was …
    private bool SaysMore(Denial denial, int next) =>
        statements[next] is { Cue: { Kind: CueKind.Participle } cue } statement && ReferenceEquals(statement.Sentence, denial.Sentence) && cue.Subject == denial.Cue.Subject;

    private int? Denied(int index)
    {
        var statement = statements[index];
        return statement.Cue is { } cue && NounPhrase.StartingAt(statement.Sentence, cue.Last + 1) is { } what
            ? Denied(statement.Sentence, what.Head, index, statement.Paragraph, quotes[index].Speaker)
            : null;
    }

    /// <param name="noun">What is denied: rejected the <b>report</b> as “outright lies”; denied the <b>claims</b>.</param>
    /// <param name="before">Only quotes before this one can be meant.</param>
    private int? Denied(SpeechSentence sentence, int noun, int before, int paragraph, PartyReference? speaker)
    {
        if (sentence.Is(noun, "report") || sentence.Is(noun, "reports"))
            return Latest(before, other => IsReported(quotes[other]) && !SameSpeaker(speaker, quotes[other].Speaker));
        if (!sentence.IsAny(noun, Claims))
            return null;
        return Latest(before, other => paragraph - statements[other].Paragraph <= 1 && !SameSpeaker(speaker, quotes[other].Speaker));
    }

    // A report is what a source reported, what an outlet says, or what somebody reports.
    private bool IsReported(ExtractedQuote quote) =>
        quote.Verb == "report" || quote.Chain.Any(source => source.Relation.Contains("report", StringComparison.OrdinalIgnoreCase))
        || (quote.Speaker is { } speaker && Sources.Outlets.IsReport(speaker.Span.Of(text)));

    /// <summary>The quote nearest before that fits; a denial does not reach over many others.</summary>
    private static int? Latest(int before, Func<int, bool> fits)
    {
        for (var other = before - 1; other >= Math.Max(0, before - 20); other--)
        {
            if (fits(other))
                return other;
        }

        return null;
    }

    /// <summary>The first quote that begins at or behind a position; the number of quotes when none does.</summary>
    private int FirstBehind(int position)
    {
        var (low, high) = (0, quotes.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotes[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool SameSpeaker(PartyReference? left, PartyReference? right) =>
        left is { } one && right is { } other
        && (one.Party is not null ? ReferenceEquals(one.Party, other.Party) : one.Span.Of(text).Equals(other.Span.Of(text), StringComparison.OrdinalIgnoreCase));
}
