namespace NewsArchive.Extraction.Quotes;

/// <summary>The names under which reporting verbs are stored and searched for.</summary>
public static class ReportingVerbNames
{
    /// <summary>"deny" for "denied", "denies" and "bestritt"; null for a word that reports nothing.</summary>
    public static string? PlainFormOf(string word) => Verbs.Of(word);

    /// <summary>The plain forms of the verbs of which any form begins so, each with the form that does; first those that begin so themselves, in the order of the alphabet.</summary>
    public static IEnumerable<(string Form, string Plain)> Beginning(string beginning) => Verbs.Forms
        .Where(verb => verb.Form.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        .OrderBy(verb => !verb.Plain.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
        .ThenBy(verb => verb.Plain, StringComparer.Ordinal).ThenBy(verb => verb.Form.Length).ThenBy(verb => verb.Form, StringComparer.Ordinal)
        .DistinctBy(verb => verb.Plain);
}
