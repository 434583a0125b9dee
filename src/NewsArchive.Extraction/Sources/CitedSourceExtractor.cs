using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Quotes.Languages;

namespace NewsArchive.Extraction.Sources;

/// <summary>Finds the sources that an article cites: papers, agencies and organisations whose words it passes on.</summary>
public static class CitedSourceExtractor
{
    private static readonly WordSet Relaying = new("published reported carried broadcast aired released quoted cited relayed distributed run obtained seen reviewed posted shared disseminated");

    private static readonly WordSet Quotes = new("quoted quotes cited cites");

    /// <param name="published">The article's date, against which “on Thursday” is resolved.</param>
    public static IReadOnlyList<ExtractedSource> Extract(ArticleDraft draft, IReadOnlyList<ExtractedParty> parties, PartialDate? published, string? language = null)
    {
        var grammar = SpeechGrammars.For(language, draft.Text);
        var names = new SourceNames(draft.Text, parties);
        var sources = new List<ExtractedSource>();
        foreach (var sentence in SpeechReader.Read(draft).SelectMany(paragraph => paragraph.Sentences))
        {
            var found = In(sentence, names, grammar);
            for (var index = 0; index < found.Count; index++)
            {
                var limit = index + 1 < found.Count ? found[index + 1].Span.Start : sentence.Span.End;
                sources.Add(SourceDates.AddTo(found[index], sources, draft.Text, TextSpan.Between(sentence.Span.Start, Math.Max(limit, found[index].Span.End)), published));
            }
        }

        return sources;
    }

    private static List<ExtractedSource> In(SpeechSentence sentence, SourceNames names, SpeechGrammar? grammar)
    {
        var found = new List<ExtractedSource>();
        var cues = grammar is null ? CueFinder.Find(sentence) : Cues.Find(sentence, grammar);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (!sentence.IsWord(at) || sentence.IsCapitalised(at) && at > 0)
                continue;
            if ((RelayedBy(sentence, at, names) ?? ReportSaid(sentence, at, names) ?? ReportBy(sentence, at, names) ?? Citing(sentence, at, names) ?? Quoting(sentence, at, names)) is { } source)
                Add(source);
        }

        foreach (var cue in cues)
        {
            if ((OutletSpeaks(sentence, cue, names) ?? ToldOutlet(sentence, cue, names) ?? AccordingTo(sentence, cue, names)) is { } source)
                Add(source);
        }

        found.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return found;

        void Add(ExtractedSource source)
        {
            if (!found.Exists(other => other.Span.Overlaps(source.Span)))
                found.Add(source);
        }
    }

    // published by the IRNA news agency; as quoted by Al Arabiya
    private static ExtractedSource? RelayedBy(SpeechSentence sentence, int at, SourceNames names)
    {
        if (!sentence.IsAny(at, Relaying) || !sentence.Is(at + 1, "by") || names.StartingAt(sentence, at + 2) is not { IsOrganization: true } name)
            return null;
        var first = sentence.Is(at - 1, "as") ? at - 1 : at;
        return Source(sentence, first, name.Last, sentence.Text(sentence.Between(first, at + 1)), name, "relayed by", 0.95);
    }

    // a Reuters report said
    private static ExtractedSource? ReportSaid(SpeechSentence sentence, int at, SourceNames names)
    {
        if (!sentence.Is(at, "report") && !sentence.Is(at, "reports") || names.EndingAt(sentence, at - 1) is not { IsOrganization: true } name)
            return null;
        var first = sentence.IsAny(name.First - 1, SpeechWords.Determiners) ? name.First - 1 : name.First;
        var last = ReportingVerbs.Find(sentence.Text(at + 1)) is { IsFinite: true } ? at + 1 : at;
        return Source(sentence, first, last, sentence.Text(sentence.Between(at, last)), name, "report of", 0.95);
    }

    // a report by Coastline Wire; in an interview with the Evening Ledger
    private static ExtractedSource? ReportBy(SpeechSentence sentence, int at, SourceNames names)
    {
        var isReport = sentence.Is(at, "report") || sentence.Is(at, "reports") || sentence.Is(at, "article");
        var isInterview = sentence.Is(at, "interview") && sentence.Is(at + 1, "with");
        if (!isInterview && !(isReport && (sentence.Is(at + 1, "by") || sentence.Is(at + 1, "in") || sentence.Is(at + 1, "from"))))
            return null;
        if (names.StartingAt(sentence, at + 2) is not { } name || !(name.IsOutlet || (name.IsOrganization && sentence.Is(at + 1, "by"))))
            return null;
        return Source(sentence, at, name.Last, sentence.Text(sentence.Between(at, at + 1)), name, "report by", 0.9);
    }

    // citing Reuters
    private static ExtractedSource? Citing(SpeechSentence sentence, int at, SourceNames names)
    {
        if (!sentence.Is(at, "citing") && !sentence.Is(at, "quoting") || names.StartingAt(sentence, at + 1) is not { IsOrganization: true } name)
            return null;
        return Source(sentence, at, name.Last, sentence.Text(at), name, "citing", 0.9);
    }

    // Radio Halvern quoted an official as saying
    private static ExtractedSource? Quoting(SpeechSentence sentence, int at, SourceNames names)
    {
        if (!sentence.IsAny(at, Quotes) || sentence.Is(at - 1, "as") || names.EndingAt(sentence, LastOfName(sentence, at - 1)) is not { IsOutlet: true } name)
            return null;
        return Source(sentence, name.First, at, sentence.Text(at), name, "outlet quotes", 0.9);
    }

    private static int LastOfName(SpeechSentence sentence, int at)
    {
        while (sentence.IsAny(at, SpeechWords.Helpers))
            at--;
        return at;
    }

    // Reuters reported; Al Arabiya said
    private static ExtractedSource? OutletSpeaks(SpeechSentence sentence, Cue cue, SourceNames names)
    {
        if (cue.Kind != CueKind.Verb || cue.Subject is not { } subject || names.EndingAt(sentence, subject.Head) is not { IsOutlet: true } name)
            return null;

        // The Evening Ledger, citing two diplomats, reported: the name alone, since the words between are another source's.
        var isParted = sentence.IsPunctuation(subject.Last + 1) && cue.First > subject.Last;
        var (first, last) = (Math.Min(subject.First, cue.First), isParted ? subject.Last : Math.Max(subject.Head, cue.Last));
        return Source(sentence, first, last, sentence.Text(sentence.Between(cue.First, cue.Last)), name, "outlet reports", 0.85);
    }

    // told the Evening Ledger
    private static ExtractedSource? ToldOutlet(SpeechSentence sentence, Cue cue, SourceNames names)
    {
        if (cue.Addressee is not { } addressee || names.StartingAt(sentence, addressee.First) is not { IsOutlet: true } name)
            return null;
        return Source(sentence, cue.Last, name.Last, sentence.Text(cue.Last), name, "told outlet", 0.85);
    }

    // according to the BBC; der BBC zufolge
    private static ExtractedSource? AccordingTo(SpeechSentence sentence, Cue cue, SourceNames names)
    {
        if (cue.Kind != CueKind.AccordingTo || cue.Subject is not { } subject || names.StartingAt(sentence, subject.First) is not { IsOrganization: true } name)
            return null;
        return Source(sentence, Math.Min(cue.First, name.First), Math.Max(cue.Last, name.Last), "according to", name, "according to", 0.85);
    }

    private static ExtractedSource Source(SpeechSentence sentence, int first, int last, ReadOnlySpan<char> relation, SourceName name, string rule, double confidence) => new()
    {
        Name = name.Text,
        Relation = relation.ToString(),
        Span = sentence.Between(first, last),
        Party = name.Party,
        Rule = rule,
        Confidence = confidence,
    };
}
