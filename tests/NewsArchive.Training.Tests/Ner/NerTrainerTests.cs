using System.Security.Cryptography;
using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Evaluation;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class NerTrainerTests
{
    [Fact]
    public void The_same_corpus_and_seed_give_the_same_bytes()
    {
        var (first, second, other) = (Hash(7), Hash(7), Hash(8));

        Assert.Equal(first, second);
        Assert.NotEqual(first, other);

        static string Hash(int seed) => Convert.ToHexString(SHA256.HashData(SmallCorpus.Write(SmallCorpus.Train(seed))));
    }

    [Fact]
    public void A_written_model_finds_the_names_it_has_learnt()
    {
        using var stream = new MemoryStream(SmallCorpus.Write(SmallCorpus.Trained));
        var tagger = new NerTagger(NerModel.Load(stream));
        var scorer = new NerScorer();

        foreach (var document in TrainingDocument.Of(SmallCorpus.News))
            scorer.Add(document, tagger.Tag(document.Sentences));

        Assert.InRange(scorer.ByKind[NameKind.Person].F1, 0.95, 1);
        Assert.InRange(scorer.ByKind[NameKind.Place].F1, 0.95, 1);
        Assert.Equal(72, scorer.ByKind[NameKind.Person].Gold);
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        using var stream = new MemoryStream();
        using (var packed = new System.IO.Compression.ZLibStream(stream, System.IO.Compression.CompressionLevel.Fastest, leaveOpen: true))
            packed.Write(new byte[64]);
        stream.Position = 0;

        Assert.Throws<InvalidDataException>(() => NerModel.Load(stream));
    }
}
