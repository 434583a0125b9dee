using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the sources that relayed a quote's words, nearest to the speaker first.</summary>
internal sealed class SourceChains
{
    // A sentence about “the letter” still belongs to words so many paragraphs back.
    private const int ReachOfMedium = 2;

    private readonly List<(int Paragraph, SpeechSentence Sentence, List<ExtractedSource> Sources)> relays = [];

    public SourceChains(IReadOnlyList<SpeechParagraph> paragraphs, IReadOnlyList<ExtractedSource> sources)
    {
        var next = 0;
        for (var index = 0; index < paragraphs.Count; index++)
        {
            foreach (var sentence in paragraphs[index].Sentences)
            {
                var here = new List<ExtractedSource>();
                for (; next < sources.Count && sources[next].Span.Start < sentence.Span.End; next++)
                {
                    if (sources[next].Span.Start >= sentence.Span.Start)
                        here.Add(sources[next]);
                }

                if (here.Count > 0)
                    relays.Add((index, sentence, here));
            }
        }
    }

    public IReadOnlyList<ExtractedSource> Of(Statement statement, ExtractedQuote quote)
    {
        var at = FirstRelayFrom(statement.Sentence.Span.Start);
        if (at < relays.Count && ReferenceEquals(relays[at].Sentence, statement.Sentence))
            return InOrder(relays[at].Sources.Where(source => !IsSpeaker(source, quote)));
        return quote.Medium is { } medium ? PublicationOf(statement, medium.Value, at) : [];
    }

    /// <summary>“It was only published by the IRNA news agency”, said of the letter in a sentence near the quote.</summary>
    private List<ExtractedSource> PublicationOf(Statement statement, string medium, int at)
    {
        for (var index = Math.Max(0, at - 3); index < Math.Min(relays.Count, at + 3); index++)
        {
            var (paragraph, sentence, sources) = relays[index];
            if (Math.Abs(paragraph - statement.Paragraph) <= ReachOfMedium && sources.Exists(IsPublication) && SpeaksOf(sentence, medium))
                return InOrder(sources);
        }

        return [];
    }

    private static bool IsPublication(ExtractedSource source) => source.Relation.EndsWith("by", StringComparison.Ordinal);

    private static bool SpeaksOf(SpeechSentence sentence, string medium)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.Is(at, medium) && (sentence.IsAny(at - 1, SpeechWords.Determiners) || sentence.IsPossessive(at - 1)))
                return true;
        }

        return sentence.Is(0, "it");
    }

    private static bool IsSpeaker(ExtractedSource source, ExtractedQuote quote) =>
        quote.Speaker is { } speaker && (speaker.Span.Overlaps(source.Span) || (source.Party is not null && ReferenceEquals(source.Party, speaker.Party)));

    /// <summary>In the order of the text, but what a paper cites stands nearer to the speaker than the paper, and so does what “had quoted” somebody.</summary>
    private static List<ExtractedSource> InOrder(IEnumerable<ExtractedSource> sources) =>
        [.. sources.OrderBy(source => source.Relation is "citing" or "quoting" || source.Rule == "outlet quotes" ? 0 : 1).ThenBy(source => source.Span.Start)];

    private int FirstRelayFrom(int position)
    {
        var (low, high) = (0, relays.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = relays[middle].Sentence.Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
