using NewsArchive.Core.Parties;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Dates;
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

    /// <summary>What the speaker's words are; null without any.</summary>
    public SpeakerKind? SpeakerKind { get; set; }

    public int? UnnamedSpeakerId { get; private set; }

    /// <summary>What the speaker is called, where the words say only what somebody is and mean no party.</summary>
    public UnnamedSpeaker? UnnamedSpeaker { get; set; }

    public TextSpan? CueSpan { get; init; }
    public string? CueText { get; init; }

    /// <summary>The reporting verb in its plain English form; null without a verb.</summary>
    public string? Verb { get; init; }

    /// <summary>The day it was said, where the text says so.</summary>
    public PartialDate? DateSaid { get; init; }
    public TextSpan? DateSaidSpan { get; init; }

    /// <summary>The words between marks inside a reported clause: within it, only these are the speaker's own.</summary>
    public IReadOnlyList<TextSpan> Marked { get; init; } = [];

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

    /// <summary>Everybody known to have said it, each once; the parties have to be loaded.</summary>
    public IEnumerable<Party> AllSpeakers() => Parties.Where(part => part.Role == QuoteRole.Joint).Select(part => part.Party).Prepend(Speaker).OfType<Party>().Distinct();

    /// <summary>Others who have a part in it, in the order of the text.</summary>
    public List<QuoteParty> Parties { get; } = [];

    /// <summary>The sources that relayed the words, nearest to the speaker first.</summary>
    public List<QuoteLink> Chain { get; } = [];
}

/// <summary>What somebody beside the speaker has to do with a quote.</summary>
public enum QuoteRole
{
    /// <summary>One of several who speak together.</summary>
    Joint,

    /// <summary>For whom the speaker speaks.</summary>
    OnBehalf,
}

/// <summary>Somebody beside the speaker who has a part in a quote.</summary>
public sealed class QuoteParty
{
    public int QuoteId { get; private set; }

    /// <summary>0-based place among the quote's parties.</summary>
    public required int Ordinal { get; init; }
    public required QuoteRole Role { get; init; }
    public required TextSpan Span { get; init; }
    public required string Text { get; init; }
    public int? PartyId { get; private set; }

    /// <summary>The party that the words mean; null when unnamed or unclear.</summary>
    public Party? Party { get; set; }
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
