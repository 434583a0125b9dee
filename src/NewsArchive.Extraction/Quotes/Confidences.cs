namespace NewsArchive.Extraction.Quotes;

/// <summary>How often a quote that a rule finds has been right, with its speaker, in English news; less where the speaker is open.</summary>
internal static class Confidences
{
    private const double Open = 0.35;

    public static double Of(Statement statement)
    {
        var known = OfRule(statement);
        if (statement.Speaker is null)
            return Math.Min(known, Open);
        return statement is { SpeakerKind: SpeakerKind.Pronoun, Speaker.Party: null } ? Math.Max(0, known - 0.05) : known;
    }

    private static double OfRule(Statement statement) => (statement.Rule, statement.Type) switch
    {
        ("cue after" or "cue after, inverted", QuoteType.Direct) => 0.98,
        ("same speaker goes on" or "split by its cue", QuoteType.Direct) => 0.96,
        ("cue and colon", _) => 0.91,
        ("cue before", QuoteType.Direct) => 0.84,
        ("cue after" or "cue after, inverted", _) => 0.7,
        ("cue before", _) => 0.6,
        ("same speaker goes on", _) => 0.5,
        ("marked words before the cue", _) => 0.88,
        ("marked words in a reported clause", _) => Math.Min(statement.Confidence, 0.8),
        ("what is called so", _) => 0.75,
        ("cue and that" or "cue and clause" or "cue and question", _) => HasMarks(statement) ? 0.93 : 0.78,
        ("clause before the cue", _) => HasMarks(statement) ? 0.92 : 0.72,
        ("speaker of the words before" or Attitudes.Rule, _) => 0.54,
        _ => statement.Confidence,
    };

    private static bool HasMarks(Statement statement) => statement.Sentence.PassagesIn(statement.Span).Count > 0;
}
