using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Somebody's words with the sentence they stand in, before medium, addressee and sources are read.</summary>
internal sealed record Statement
{
    public required QuoteType Type { get; init; }
    public required TextSpan Span { get; init; }

    /// <summary>Position of the paragraph in the article.</summary>
    public required int Paragraph { get; init; }
    public required SpeechSentence Sentence { get; init; }
    public Cue? Cue { get; init; }
    public TextSpan? CueSpan { get; init; }
    public PartyReference? Speaker { get; init; }
    public PartyReference? Addressee { get; init; }
    public SpeakerKind? SpeakerKind { get; init; }
    public IReadOnlyList<PartyReference> JointSpeakers { get; init; } = [];
    public PartyReference? OnBehalfOf { get; init; }
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
