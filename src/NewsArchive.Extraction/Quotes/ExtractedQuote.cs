using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Quotes;

public enum QuoteType
{
    /// <summary>Whole clauses between quotation marks; the span includes the marks.</summary>
    Direct,

    /// <summary>A marked fragment inside the reporter's own clause; the span is the marked words, marks included.</summary>
    Mixed,

    /// <summary>Reported speech without marks.</summary>
    Indirect,
}

/// <summary>Words said or written, who said them, and the path on which they reached the article.</summary>
public sealed record ExtractedQuote
{
    public required QuoteType Type { get; init; }
    public required TextSpan Span { get; init; }
    public PartyReference? Speaker { get; init; }

    /// <summary>The words that report: "said", "rejected the report as".</summary>
    public TextSpan? Cue { get; init; }

    /// <summary>What carried the words: "letter", "statement", "interview" … and where the text says so.</summary>
    public Finding<string>? Medium { get; init; }
    public PartyReference? Addressee { get; init; }

    /// <summary>Whether the speaker denies or rejects something by these words.</summary>
    public bool Denies { get; init; }

    /// <summary>Position in <see cref="ExtractedArticle.Quotes"/> of the quote that is denied, where it stands in the same article.</summary>
    public int? DeniedQuote { get; init; }

    /// <summary>The sources that relayed the words, nearest to the speaker first.</summary>
    public IReadOnlyList<ExtractedSource> Chain { get; init; } = [];
    public required string Rule { get; init; }
    public required double Confidence { get; init; }
}
