using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>A sentence to learn from.</summary>
/// <param name="Labels">The right label of each token.</param>
/// <param name="Words">For each token the number of its word in the vocabulary, or -1.</param>
/// <param name="Marks">For each token the marks of <see cref="NerContext.MarksOf"/>.</param>
/// <param name="Vectors">For each token the vectors that the hidden layer sees.</param>
/// <param name="Rows">For each token the rows of its features; null for one that cannot be in a name.</param>
internal sealed record TrainingExample(int[] Labels, int[] Words, uint[] Marks, InputVector[][] Vectors, int[]?[] Rows);

/// <summary>The sentences of all corpora with their features, worked out once for all epochs.</summary>
internal sealed class TrainingExamples
{
    /// <param name="news">The corpus whose habits the tagger is to have; the others' are told apart.</param>
    public TrainingExamples(NerVocabulary vocabulary, IEnumerable<TrainingDocument> documents, string news)
    {
        Vocabulary = vocabulary;
        var read = documents.SelectMany(document => Read(document, news)).ToList();
        foreach (var features in read.SelectMany(sentence => sentence.Features).OfType<uint[]>())
            Features.See(features);
        All = read.ConvertAll(sentence => new TrainingExample(sentence.Labels, sentence.Words, sentence.Marks, sentence.Vectors, [.. sentence.Features.Select(features => features is null ? null : Features.Of(features))]));
    }

    public NerVocabulary Vocabulary { get; }
    public FeatureRows Features { get; } = new();
    public IReadOnlyList<TrainingExample> All { get; }

    private IEnumerable<(int[] Labels, int[] Words, uint[] Marks, InputVector[][] Vectors, uint[]?[] Features)> Read(TrainingDocument source, string news)
    {
        var document = new NerDocument(source.Sentences, Vocabulary);
        var features = new NerFeatures(document, source.Corpus == news ? 0 : FeatureHash.Of(source.Corpus));
        for (var sentence = 0; sentence < document.Sentences.Length; sentence++)
        {
            var number = sentence;
            var tokens = Enumerable.Range(0, document.Sentences[sentence].Length).ToList();
            yield return (
                source.Labels[sentence],
                [.. document.Sentences[sentence].Select(token => token.Index)],
                [.. document.Sentences[sentence].Select(NerContext.MarksOf)],
                [.. tokens.Select(token => VectorsOf(document, new(number, token)))],
                [.. tokens.Select(token => document.MayBeInName(number, token) ? features.Of(number, token).ToArray() : null)]);
        }
    }

    private static InputVector[] VectorsOf(NerDocument document, TokenPlace token)
    {
        var vectors = new List<InputVector>();
        NerTagger.AddVectors(document, token, vectors);
        return [.. vectors];
    }
}
