using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Who denies what, in a sentence that gives no words of theirs for it.</summary>
/// <param name="Paragraph">Position of the paragraph in the article.</param>
internal sealed record Denial(SpeechSentence Sentence, Cue Cue, int Paragraph, PartyReference Speaker, SpeakerKind SpeakerKind, NounPhrase What)
{
    public TextSpan Span => Sentence.Between(Math.Min(Cue.GroupFirst, What.First), Math.Max(Cue.GroupLast, What.Last));
}

/// <summary>Reads denials that are no quotes: “Sand denied the report.”</summary>
internal static class DenialReader
{
    /// <summary>What is said, and can be denied or rejected as untrue; a plan is rejected otherwise.</summary>
    private static readonly WordSet Said = new("""
        claim claims allegation allegations accusation accusations charge charges assertion assertions remark remarks comment comments statement statements suggestion suggestions
        report reports story article account accounts rumour rumours rumor rumors speculation
        """);

    /// <summary>What only “deny” makes a statement of: a thing that somebody is said to have done.</summary>
    private static readonly WordSet Deeds = new("wrongdoing involvement responsibility guilt knowledge complicity corruption misconduct negligence liability");

    /// <summary>What the cue denies, in a clause that reports nothing else; null when it denies nothing of the kind.</summary>
    public static NounPhrase? WhatIsDenied(SpeechSentence sentence, Cue cue)
    {
        if (cue.Subject is not { } subject || !cue.Use.HasFlag(VerbUse.Denial) || cue.Kind is not (CueKind.Verb or CueKind.Participle))
            return null;

        // The claim was rejected by the ministry: what is denied stands before.
        var isPassive = cue.Kind == CueKind.Verb && subject.First > cue.Last;
        var what = isPassive ? NounPhrase.Before(sentence, cue.First) : NounPhrase.StartingAt(sentence, cue.Last + 1);
        return what is { } phrase && (Said.Contains(sentence.Text(phrase.Head)) || cue.Lemma == "deny" && Deeds.Contains(sentence.Text(phrase.Head))) ? phrase : null;
    }
}
