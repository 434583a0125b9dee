using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>A document as the tagger reads it, with the label of each token.</summary>
internal sealed class TrainingDocument
{
    private TrainingDocument(string corpus, NewspaperText source, Sentence[] sentences) =>
        (Corpus, Source, Sentences, Labels) = (corpus, source, sentences, [.. sentences.Select(sentence => new int[sentence.Count])]);

    public string Corpus { get; }
    public NewspaperText Source { get; }
    public Sentence[] Sentences { get; }

    /// <summary>For each sentence the labels of <see cref="NerLabel"/>.</summary>
    public int[][] Labels { get; }

    public static IEnumerable<TrainingDocument> Of(ConllCorpus corpus)
    {
        var keepsHyphens = NewspaperText.KeepsHyphens(corpus);
        return corpus.Documents.Select(document => Of(corpus.Name, NewspaperText.Of(document, keepsHyphens)));
    }

    private static TrainingDocument Of(string corpus, NewspaperText source)
    {
        var document = new TrainingDocument(corpus, source, [.. Sentence.Of(source.Text, Lines(source.Text))]);
        foreach (var name in source.Names)
            document.Label(name);
        return document;
    }

    // A name that the sentence splitter cuts in two keeps its first part; the rest is too rare to matter.
    private void Label(GoldName name)
    {
        for (var number = 0; number < Sentences.Length; number++)
        {
            var tokens = Sentences[number].Tokens;
            if (tokens.Count == 0 || tokens[^1].Span.End <= name.Span.Start)
                continue;

            var inside = Enumerable.Range(0, tokens.Count).Where(index => tokens[index].Span.Overlaps(name.Span)).ToList();
            for (var index = 0; index < inside.Count; index++)
                Labels[number][inside[index]] = NerLabel.Of(name.Kind, index, inside.Count);
            return;
        }
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end > start)
                yield return TextSpan.Between(start, end);
            start = end + 1;
        }
    }
}
