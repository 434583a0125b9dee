using NewsArchive.Training.Ner;

namespace NewsArchive.Training.Tests.Ner;

public sealed class VocabularyTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void Vectors_are_read_in_their_order_and_made_of_length_one()
    {
        var rest = string.Concat(Enumerable.Repeat(",0", 98));
        File.WriteAllText(file, $$$"""{"dimensions":100,"unk":[1],"vectors":{"the":[3,4{{{rest}}},5,0],"said":[0,2{{{rest}}},2,1]}}""");

        var vectors = WordVectors.Read(new(file));

        Assert.Equal(["the", "said"], vectors.Words);
        Assert.Equal((0.6f, 0.8f, 1f), (vectors[0][0], vectors[0][1], vectors[1][1]));
    }

    [Fact]
    public void Quantised_vectors_stay_near_what_they_stand_for()
    {
        var random = new Random(6);
        string[] words = [.. Enumerable.Range(0, 300).Select(number => $"word{number}")];
        var vectors = new WordVectors(words, [.. Enumerable.Range(0, 300 * 100).Select(_ => random.NextSingle() - 0.5f)]);

        var vocabulary = VocabularyBuilder.Build(vectors, _ => { });

        var (apart, length) = (0.0, 0.0);
        for (var word = 0; word < words.Length; word++)
        {
            var codes = vocabulary.CodesOf(vocabulary.IndexOf(words[word]));
            for (var dimension = 0; dimension < 100; dimension++)
            {
                var kept = vocabulary.CentroidOf(dimension / 4, codes[dimension / 4])[dimension % 4];
                apart += Math.Pow(kept - vectors[word][dimension], 2);
                length += Math.Pow(vectors[word][dimension], 2);
            }
        }

        Assert.InRange(apart / length, 0, 0.05);
        Assert.Equal(-1, vocabulary.IndexOf("unheard"));
    }

    public void Dispose() => File.Delete(file);
}
