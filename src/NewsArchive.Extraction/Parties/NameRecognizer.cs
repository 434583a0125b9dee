namespace NewsArchive.Extraction.Parties;

/// <summary>Finds the names in running text and types each as person, organization or place. Spans do not overlap and come in order.</summary>
internal static class NameRecognizer
{
    public static IReadOnlyList<NameSpan> Recognize(string text, IEnumerable<TextSpan> ranges, string? language)
    {
        Sentence[] sentences = [.. Sentence.Of(text, ranges)];
        var names = language is null or "en" ? InEnglish(text, sentences) : ForeignNames.In(text, sentences);
        return [.. names.OrderBy(name => name.Span.Start)];
    }

    private static IEnumerable<NameSpan> InEnglish(string text, Sentence[] sentences)
    {
        var classifier = new NameClassifier(new(sentences));
        foreach (var sentence in sentences)
            classifier.Read(sentence);
        return RepeatedNames.Settle(text, classifier.Names, classifier.Open);
    }
}
