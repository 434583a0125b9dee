namespace NewsArchive.Extraction.Quotes;

/// <summary>The names under which reporting verbs are stored and searched for.</summary>
public static class ReportingVerbNames
{
    /// <summary>"deny" for "denied", "denies" and "bestritt"; null for a word that reports nothing.</summary>
    public static string? PlainFormOf(string word) => Verbs.Of(word);
}
