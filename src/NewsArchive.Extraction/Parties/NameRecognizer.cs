namespace NewsArchive.Extraction.Parties;

/// <summary>Finds the names in running text and types each as person, organization or place. Spans do not overlap and come in order.</summary>
internal static class NameRecognizer
{
    /// <param name="dateline">The place that opens the article, which needs no other evidence to be one, here and wherever it is named again.</param>
    public static IReadOnlyList<NameSpan> Recognize(string text, IEnumerable<TextSpan> ranges, string? language, TextSpan? dateline = null)
    {
        Sentence[] sentences = [.. Sentence.Of(text, ranges)];
        var names = language is null or "en" ? InEnglish(text, sentences, dateline) : ForeignNames.In(text, sentences, dateline);
        return [.. names.OrderBy(name => name.Span.Start)];
    }

    private static IEnumerable<NameSpan> InEnglish(string text, Sentence[] sentences, TextSpan? dateline)
    {
        var classifier = new NameClassifier(new(sentences), dateline);
        foreach (var sentence in sentences)
            classifier.Read(sentence);
        return RepeatedNames.Settle(text, classifier.Names, classifier.Open);
    }
}
