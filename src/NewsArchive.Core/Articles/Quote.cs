using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Articles;

/// <summary>Words said or written, as an article reports them.</summary>
public sealed class Quote
{
    public int Id { get; private set; }
    public int ArticleId { get; private set; }
    public Article Article { get; private set; } = null!;

    /// <summary>1-based place among the article's quotes; the number shown beside it.</summary>
    public required int Number { get; init; }
    public required QuoteType Type { get; init; }
    public required TextSpan Span { get; init; }

    /// <summary>The text at <see cref="Span"/>, for lists that do not load the article's text.</summary>
    public required string Text { get; init; }

    public TextSpan? SpeakerSpan { get; init; }
    public string? SpeakerText { get; init; }
    public int? SpeakerId { get; private set; }

    /// <summary>The party that the speaker's words mean; null when unnamed or unclear.</summary>
    public Party? Speaker { get; set; }

    public TextSpan? CueSpan { get; init; }
    public string? CueText { get; init; }

    public TextSpan? MediumSpan { get; init; }
    public string? Medium { get; init; }

    public TextSpan? AddresseeSpan { get; init; }
    public string? AddresseeText { get; init; }
    public int? AddresseeId { get; private set; }
    public Party? Addressee { get; set; }

    public bool Denies { get; init; }
    public int? DeniedQuoteId { get; private set; }
    public Quote? DeniedQuote { get; set; }

    public required string Rule { get; init; }
    public required double Confidence { get; init; }

    /// <summary>The quote as found, with what is not stored; null for a quote read from the archive.</summary>
    public ExtractedQuote? Found { get; init; }

    /// <summary>The sources that relayed the words, nearest to the speaker first.</summary>
    public List<QuoteLink> Chain { get; } = [];
}

/// <summary>One hop of a quote's attribution chain.</summary>
public sealed class QuoteLink
{
    public int QuoteId { get; private set; }

    /// <summary>0-based place in the chain, nearest to the speaker first.</summary>
    public required int Ordinal { get; init; }
    public int SourceId { get; private set; }
    public required CitedSource Source { get; init; }
}
