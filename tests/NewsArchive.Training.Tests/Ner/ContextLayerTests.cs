using NewsArchive.Extraction.Parties.Ner;
using NewsArchive.Training.Evaluation;
using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class ContextLayerTests
{
    private static readonly string[] Names = ["Velm", "Brannock", "Ordania", "Halvern", "Karda", "Oster"];

    // The word that tells is out of reach of all other features.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_word_far_away_tells_a_person_from_a_place(bool isBefore)
    {
        var corpus = new ConllCorpus("news", [.. Enumerable.Range(0, 48).Select(number => Document(number, isBefore))]);
        var trained = new NerTrainer(new(SmallCorpus.VocabularyOf(corpus), TrainingDocument.Of(corpus), corpus.Name), new(Epochs: 30)).Train(_ => { });
        using var stream = new MemoryStream(SmallCorpus.Write(trained));
        var tagger = new NerTagger(NerModel.Load(stream));
        var scorer = new NerScorer();

        foreach (var document in TrainingDocument.Of(corpus))
            scorer.Add(document, tagger.Tag(document.Sentences));

        Assert.InRange(scorer.ByKind[NameKind.Person].F1, 0.95, 1);
        Assert.InRange(scorer.ByKind[NameKind.Place].F1, 0.95, 1);
    }

    private static ConllDocument Document(int number, bool isBefore)
    {
        var isPerson = number % 2 == 0;
        var name = new TaggedToken(Names[number / 2 % Names.Length], isPerson ? "B-PER" : "B-LOC");
        var telling = isPerson ? "yesterday" : "tomorrow";
        return isBefore
            ? new([[.. Outside($"{telling} they spoke for a long time with"), name, new(".", "O")]])
            : new([[.. Outside("they spoke with"), name, .. Outside($"when it rained hard and they went home {telling} .")]]);
    }

    private static IEnumerable<TaggedToken> Outside(string words) => words.Split(' ').Select(word => new TaggedToken(word, "O"));
}
