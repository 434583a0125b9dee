using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Core.Search;

/// <summary>Completes what belongs to the search language itself, whatever the archive holds.</summary>
public static class TermSuggestions
{
    private static readonly TermSuggestion[] s_fields =
    [
        new("person:", "a person, under any name"),
        new("org:", "an organization, under any name"),
        new("place:", "a place, under any name"),
        new("speaker:", "who is quoted"),
        new("source:", "who published it or is cited"),
        new("publisher:", "who published it"),
        new("by:", "a name in the byline"),
        new("said:", "words inside a quote"),
        new("verb:", "a verb that reports a quote"),
        new("headline:", "a word of the headline"),
        new("has:", "what an article has"),
        new("lang:", "a language"),
        new("date:", "a year, month, day or range"),
    ];

    private static readonly TermSuggestion[] s_parts =
    [
        new("has:quote", "with a quote"),
        new("has:denial", "with a denial"),
        new("has:headline", "with a headline"),
        new("has:byline", "with a byline"),
        new("has:publisher", "with a known publisher"),
        new("has:date", "with a known date"),
    ];

    /// <summary>Fields whose name begins so; none for nothing.</summary>
    public static IEnumerable<TermSuggestion> Fields(string typed) => typed.Length == 0 ? [] : Beginning(s_fields, typed);

    public static IEnumerable<TermSuggestion> Parts(string typed) => Beginning(s_parts, "has:" + typed);

    /// <summary>Reporting verbs of which any form, in any language, begins so.</summary>
    public static IEnumerable<TermSuggestion> Verbs(string typed) => ReportingVerbNames.Beginning(typed)
        .Select(verb => new TermSuggestion(QueryText.Term("verb", verb.Plain), verb.Form == verb.Plain ? "in any form and language" : $"in any form and language: {verb.Form}"));

    private static IEnumerable<TermSuggestion> Beginning(IEnumerable<TermSuggestion> terms, string typed) =>
        terms.Where(term => term.Term.StartsWith(typed, StringComparison.OrdinalIgnoreCase));
}
