using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds what people said or wrote: direct, mixed and indirect quotes with speaker, cue, medium, addressee, denial and chain.</summary>
public static class QuoteExtractor
{
    /// <param name="sources">The article's cited sources; every link of a quote's chain is one of them.</param>
    public static IReadOnlyList<ExtractedQuote> Extract(ArticleDraft draft, IReadOnlyList<ExtractedParty> parties, IReadOnlyList<ExtractedSource> sources)
    {
        var paragraphs = SpeechReader.Read(draft);
        var statements = new StatementReader(draft.Text, parties).Read(paragraphs);
        var quotes = statements.Select(Quote).ToList();
        var chains = new SourceChains(paragraphs, sources);
        for (var index = 0; index < quotes.Count; index++)
            quotes[index] = quotes[index] with { Chain = chains.Of(statements[index], quotes[index]) };

        return Denials.Link(draft.Text, statements, quotes);
    }

    private static ExtractedQuote Quote(Statement statement) => new()
    {
        Type = statement.Type,
        Span = statement.Span,
        Speaker = statement.Speaker,
        Cue = statement.CueSpan,
        Medium = MediumFinder.MediumOf(statement),
        Addressee = statement.Addressee,
        Denies = statement.Cue is { } cue && cue.Use.HasFlag(VerbUse.Denial),
        Rule = statement.Rule,
        Confidence = statement.Confidence,
    };
}
