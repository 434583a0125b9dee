using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes.Languages;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds what people said or wrote: direct, mixed and indirect quotes with speaker, cue, medium, addressee, denial and chain; and what they denied without a word of theirs.</summary>
public static class QuoteExtractor
{
    /// <param name="sources">The article's cited sources; every link of a quote's chain is one of them.</param>
    /// <param name="language">ISO 639-1; null where the words must tell.</param>
    /// <param name="published">The article's date, against which “on Thursday” is resolved.</param>
    public static FoundSpeech Extract(ArticleDraft draft, IReadOnlyList<ExtractedParty> parties, IReadOnlyList<ExtractedSource> sources, string? language = null, PartialDate? published = null)
    {
        var paragraphs = SpeechReader.Read(draft);
        var reader = new StatementReader(draft.Text, parties, SpeechGrammars.For(language, draft.Text));
        var statements = reader.Read(paragraphs);
        var quotes = statements.Select(statement => Quote(draft.Text, statement, published)).ToList();
        var wire = WireOf(draft);
        var chains = new SourceChains(paragraphs, sources);
        for (var index = 0; index < quotes.Count; index++)
            quotes[index] = quotes[index] with { Chain = WithWire(chains.Of(statements[index], quotes[index]), wire) };

        return new Denials(draft.Text, statements, quotes).Link(reader.Denials);
    }

    /// <summary>The agency that the article came from, which relayed all of it: VELMAR (Reuters) – …; … (Reuters).</summary>
    private static ExtractedSource? WireOf(ArticleDraft draft)
    {
        var credit = Dateline.Of(draft)?.Credit ?? draft.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Select(block => TextCredits.AtEnd(draft.Text, block.Span)).LastOrDefault(found => found is not null);
        return credit is { Span: { } span } && (WireServices.Find(credit.Name) is not null || WireServices.IsNamedAsOne(credit.Name))
            ? new() { Name = credit.Name, Relation = credit.Rule == "dateline" ? "dateline" : "credit", Span = span, Rule = credit.Rule, Confidence = 0.9 }
            : null;
    }

    private static IReadOnlyList<ExtractedSource> WithWire(IReadOnlyList<ExtractedSource> chain, ExtractedSource? wire) =>
        wire is null || chain.Any(source => source.Name.Equals(wire.Name, StringComparison.OrdinalIgnoreCase)) ? chain : [.. chain, wire];

    private static ExtractedQuote Quote(string text, Statement statement, PartialDate? published) => new()
    {
        Type = statement.Type,
        Span = statement.Span,
        Speaker = statement.Speaker,
        SpeakerKind = statement.Speaker is { } speaker ? statement.SpeakerKind ?? SpeakerWords.KindOf(speaker.Span.Of(text).ToString()) : null,
        JointSpeakers = statement.JointSpeakers,
        OnBehalfOf = statement.OnBehalfOf,
        Marked = statement.Type == QuoteType.Indirect ? statement.Sentence.PassagesIn(statement.Span) : [],
        Verb = Verbs.PlainForm(text, statement),
        SaidOn = SaidOn.Of(text, statement, published),
        Cue = statement.CueSpan,
        Medium = MediumFinder.MediumOf(statement),
        Addressee = statement.Addressee,
        Denies = statement.Cue is { } cue && cue.Use.HasFlag(VerbUse.Denial),
        Rule = statement.Rule,
        Confidence = Confidences.Of(statement),
    };
}
