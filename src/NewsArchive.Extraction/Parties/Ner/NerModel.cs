using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsArchive.Extraction.Parties.Ner;

/// <summary>
/// The trained weights: a row of 16 small numbers for each feature, a hidden layer over word vectors, units that read the sentence, and the scores of label pairs.
/// Read once from the assembly and never changed. How it was made and how good it is stands in its card, news-ner.md.
/// </summary>
internal sealed class NerModel
{
    /// <summary>Tokens on each side whose vectors the hidden layer sees.</summary>
    public const int Window = 2;

    /// <summary>Vectors that the hidden layer sees: those of the window, and the mean before and behind the word's other places in the article.</summary>
    public const int Inputs = (2 * Window) + 1 + 2;

    /// <summary>Weights of a feature: one for each label but <see cref="NerLabel.Outside"/>, whose weight is always 0.</summary>
    public const int RowWidth = NerLabel.Count - 1;
    public const uint Magic = 0x334E414Eu;

    private const string Resource = "news-ner.model";

    private static readonly Lazy<NerModel> Loaded = new(LoadEmbedded);

    private readonly HashIndex rows;
    private readonly sbyte[] weights;
    private readonly float weightScale;
    private readonly float[] outputs;
    private readonly float[] biases;

    /// <summary>For each input, part and centroid what it adds to the hidden layer, worked out beforehand.</summary>
    private readonly float[] partSums;

    private NerModel(NerVocabulary vocabulary, uint[] features, sbyte[] weights, float weightScale, float[] inputs, float[] biases, float[] outputs, NerContext context, float[] transitions, NerCalibration calibration)
    {
        (Vocabulary, this.weights, this.weightScale, this.biases, this.outputs) = (vocabulary, weights, weightScale, biases, outputs);
        (Context, Transitions, Calibration) = (context, transitions, calibration);
        rows = new(features);
        partSums = PartSums(vocabulary, inputs, Hidden);
    }

    /// <summary>The model that travels with the program.</summary>
    public static NerModel News => Loaded.Value;

    public NerVocabulary Vocabulary { get; }

    /// <summary>What is read of a whole sentence.</summary>
    public NerContext Context { get; }

    public float[] Transitions { get; }

    public NerCalibration Calibration { get; }

    /// <summary>How many units the hidden layer has.</summary>
    public int Hidden => biases.Length;

    /// <summary>Adds the scores of a token's features to its row of label scores.</summary>
    public void AddFeatures(List<uint> features, Span<float> scores)
    {
        var (low, high) = (Vector128<short>.Zero, Vector128<short>.Zero);
        foreach (var feature in CollectionsMarshal.AsSpan(features))
        {
            var row = rows.Find(feature);
            if (row < 0)
                continue;
            var (lower, upper) = Vector128.Widen(Vector128.Create<sbyte>(weights.AsSpan(row * RowWidth, RowWidth)));
            (low, high) = (low + lower, high + upper);
        }

        for (var label = 0; label < RowWidth; label++)
            scores[label + 1] += weightScale * (label < 8 ? low[label] : high[label - 8]);
    }

    /// <summary>Adds what the hidden layer makes of the word vectors.</summary>
    /// <param name="hidden">Sums of <see cref="AddVector"/>, without the biases.</param>
    public void AddHidden(ReadOnlySpan<float> hidden, Span<float> scores)
    {
        for (var unit = 0; unit < Hidden; unit++)
        {
            var value = hidden[unit] + biases[unit];
            if (value > 0)
                AddRow(outputs.AsSpan(unit * RowWidth, RowWidth), value, scores[1..]);
        }
    }

    /// <summary>Adds a word's vector in one input to the sums of the hidden layer.</summary>
    public void AddVector(InputVector vector, Span<float> hidden)
    {
        var codes = Vocabulary.CodesOf(vector.Word);
        var firstRow = vector.Input * NerVocabulary.Parts * NerVocabulary.CentroidsOfPart;
        for (var unit = 0; unit < Hidden; unit += BlockSum.Width)
        {
            var sum = new BlockSum(hidden[unit..]);
            for (var part = 0; part < codes.Length; part++)
                sum.Add(partSums.AsSpan(((firstRow + (part * NerVocabulary.CentroidsOfPart) + codes[part]) * Hidden) + unit, BlockSum.Width), vector.Weight);
            sum.CopyTo(hidden[unit..]);
        }
    }

    /// <summary>Reads a model: zlib over the arrays one after the other, each with its length before it.</summary>
    public static NerModel Load(Stream stream)
    {
        using var unpacked = new ZLibStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(unpacked);
        if (reader.ReadUInt32() != Magic)
            throw new InvalidDataException("The file is no model of the name tagger.");

        var vocabulary = new NerVocabulary(
            new(Read<uint>(reader), Read<ushort>(reader)), new(Read<uint>(reader), Read<ushort>(reader)), Read<byte>(reader), Read<byte>(reader), Read<byte>(reader), Read<float>(reader));
        var features = Read<uint>(reader);
        for (var index = 1; index < features.Length; index++)
            features[index] += features[index - 1]; // stored as differences, which pack better
        var weightRows = Rows(Read<sbyte>(reader), features.Length);
        return new(vocabulary, features, weightRows, reader.ReadSingle(), Read<float>(reader), Read<float>(reader), Read<float>(reader),
            new(vocabulary, Read<float>(reader), Read<float>(reader), Read<float>(reader)), Read<float>(reader), new(Read<float>(reader)));
    }

    // Stored label by label, which packs better; used row by row.
    private static sbyte[] Rows(sbyte[] columns, int count)
    {
        var byRow = new sbyte[columns.Length];
        for (var label = 0; label < RowWidth; label++)
        {
            for (var row = 0; row < count; row++)
                byRow[(row * RowWidth) + label] = columns[(label * count) + row];
        }

        return byRow;
    }

    private static T[] Read<T>(BinaryReader reader) where T : unmanaged
    {
        var values = new T[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }

    private static NerModel LoadEmbedded()
    {
        using var stream = typeof(NerModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not embedded in the assembly.");
        return Load(stream);
    }

    /// <param name="inputs">For each input and dimension a row of a weight for each hidden unit.</param>
    private static float[] PartSums(NerVocabulary vocabulary, float[] inputs, int hidden)
    {
        var sums = new float[Inputs * NerVocabulary.Parts * NerVocabulary.CentroidsOfPart * hidden];
        for (var row = 0; row < sums.Length / hidden; row++)
        {
            var part = row / NerVocabulary.CentroidsOfPart % NerVocabulary.Parts;
            var dimension = ((row / NerVocabulary.CentroidsOfPart / NerVocabulary.Parts) * NerVocabulary.Dimensions) + (part * NerVocabulary.PartLength);
            var target = sums.AsSpan(row * hidden, hidden);
            foreach (var value in vocabulary.CentroidOf(part, row % NerVocabulary.CentroidsOfPart))
                AddRow(inputs.AsSpan(dimension++ * hidden, hidden), value, target);
        }

        return sums;
    }

    private static void AddRow(ReadOnlySpan<float> row, float factor, Span<float> sum)
    {
        for (var index = 0; index < row.Length; index += Vector256<float>.Count)
            (Vector256.Create<float>(sum[index..]) + (factor * Vector256.Create(row[index..]))).CopyTo(sum[index..]);
    }
}
