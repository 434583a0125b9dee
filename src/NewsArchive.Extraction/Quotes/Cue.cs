namespace NewsArchive.Extraction.Quotes;

internal enum CueKind
{
    Verb,

    /// <summary>adding that …, saying “…”: the subject is that of the sentence.</summary>
    Participle,
    AccordingTo,

    /// <summary>In Noor’s words, …</summary>
    Words,
}

/// <summary>Words that report speech, with who speaks and to whom; positions are tokens of the sentence, ends included.</summary>
internal sealed record Cue
{
    public required CueKind Kind { get; init; }
    public required int First { get; init; }
    public required int Last { get; init; }
    public required VerbUse Use { get; init; }
    public string Lemma { get; init; } = "";
    public NounPhrase? Subject { get; init; }
    public NounPhrase? Addressee { get; init; }

    /// <summary>Cue and subject together.</summary>
    public int GroupFirst => Subject is { } subject && Kind != CueKind.Participle ? Math.Min(First, subject.First) : First;

    public int GroupLast => Math.Max(Math.Max(Last, Addressee?.Last ?? 0), Subject is { } subject && subject.First > Last && Kind != CueKind.Participle ? subject.Last : 0);
}
