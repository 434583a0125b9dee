using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Quotes;

public enum QuoteType
{
    /// <summary>Whole clauses between quotation marks; the span includes the marks.</summary>
    Direct,

    /// <summary>A marked fragment that the reporter's words lead up to: rejected it as “lies”; the span is the marked words, marks included.</summary>
    Mixed,

    /// <summary>A clause in the reporter's words, in which marked words may stand: said the tender was “rotten” and should be repeated.</summary>
    Indirect,
}

/// <summary>What the words that name the speaker are.</summary>
public enum SpeakerKind
{
    Name,
    Pronoun,

    /// <summary>Only what somebody is: "a Western diplomat", "the guard". Never the same as anybody named.</summary>
    Role,

    /// <summary>Several together: "Judges Noor and Sand".</summary>
    Several,
}

/// <summary>Words said or written, who said them, and the path on which they reached the article.</summary>
public sealed record ExtractedQuote
{
    public required QuoteType Type { get; init; }
    public required TextSpan Span { get; init; }
    public PartyReference? Speaker { get; init; }

    public SpeakerKind? SpeakerKind { get; init; }

    /// <summary>Everybody named, where several speak together.</summary>
    public IReadOnlyList<PartyReference> JointSpeakers { get; init; } = [];

    /// <summary>Whom a spokesperson or lawyer speaks for: "Rowan Bank" in "Rowan Bank spokeswoman Ines Calder".</summary>
    public PartyReference? OnBehalfOf { get; init; }

    /// <summary>The words between marks inside a reported clause.</summary>
    public IReadOnlyList<TextSpan> Marked { get; init; } = [];

    /// <summary>The reporting verb in its plain English form: "say", "deny", "warn"; null without a verb.</summary>
    public string? Verb { get; init; }

    /// <summary>The day it was said, with its words.</summary>
    public Finding<PartialDate>? SaidOn { get; init; }

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
