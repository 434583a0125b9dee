using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

/// <summary>A few made-up articles, and word vectors to go with them: enough to learn that who said something is a person, and what something happened in a place.</summary>
internal static class SmallCorpus
{
    private static readonly string[] People = ["Ana Berg", "Tomek Arvo", "Mara Ilves", "Joran Pell", "Ines Calder", "Ruta Kesh"];
    private static readonly string[] Places = ["Velm", "Brannock", "Ordania", "Halvern", "Karda", "Oster"];

    public static ConllCorpus News { get; } = new("news", [.. Enumerable.Range(0, 36).Select(Document)]);

    private static readonly Lazy<NerVocabulary> Vocabulary = new(() => VocabularyOf(News));
    private static readonly Lazy<TrainedNer> Learnt = new(() => Train());

    /// <summary>What was learnt from it once; training anew is for tests of training.</summary>
    public static TrainedNer Trained => Learnt.Value;

    public static TrainedNer Train(int seed = 7) =>
        new NerTrainer(new(Vocabulary.Value, TrainingDocument.Of(News), News.Name), new(Epochs: 4, Seed: seed)).Train(_ => { });

    public static byte[] Write(TrainedNer trained, NerCalibration? calibration = null)
    {
        using var stream = new MemoryStream();
        NerModelWriter.Write(trained, calibration ?? NerCalibration.None, stream);
        return stream.ToArray();
    }

    /// <summary>The words of a corpus with vectors made up at random.</summary>
    public static NerVocabulary VocabularyOf(ConllCorpus corpus)
    {
        string[] words = [.. corpus.Documents.SelectMany(document => document.Sentences).SelectMany(sentence => sentence).Select(token => token.Word.ToLowerInvariant()).Distinct()];
        var random = new Random(4);
        float[] values = [.. Enumerable.Range(0, words.Length * NerVocabulary.Dimensions).Select(_ => random.NextSingle() - 0.5f)];
        return VocabularyBuilder.Build(new(words, values), _ => { });
    }

    private static ConllDocument Document(int number)
    {
        var (person, place) = (People[number % People.Length].Split(' '), Places[number / People.Length]);
        return new([
            [new(person[0], "B-PER"), new(person[1], "I-PER"), new("said", "O"), new("it", "O"), new("rained", "O"), new("in", "O"), new(place, "B-LOC"), new(".", "O")],
            [new(person[1], "B-PER"), new("left", "O"), new("the", "O"), new("town", "O"), new("of", "O"), new(place, "B-LOC"), new(".", "O")],
        ]);
    }
}
