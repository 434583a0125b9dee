namespace NewsArchive.Extraction.Parties;

/// <summary>Finds the names in running text and types each as person, organization or place. Spans do not overlap and come in order.</summary>
internal static class NameRecognizer
{
    /// <summary>What is longer is a wall of words and no name.</summary>
    private const int Longest = 160;

    /// <param name="language">Names in English are found by the trained tagger, which also reads what is in no known language; those of other languages by a few rules.</param>
    /// <param name="dateline">The place that opens the article, which needs no other evidence to be one, here and wherever it is named again.</param>
    public static IReadOnlyList<NameSpan> Recognize(string text, IEnumerable<TextSpan> ranges, string? language, TextSpan? dateline = null)
    {
        Sentence[] sentences = [.. Sentence.Of(text, ranges)];
        var names = language is null or "en" ? TaggedNames.In(text, sentences, dateline) : ForeignNames.In(text, sentences, dateline);
        return [.. names.Where(name => name.Span.Length <= Longest).OrderBy(name => name.Span.Start)];
    }
}
