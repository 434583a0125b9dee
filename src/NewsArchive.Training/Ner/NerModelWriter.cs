using System.IO.Compression;
using System.Runtime.InteropServices;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>Writes a model in the form that <see cref="NerModel.Load"/> reads: small weights dropped, the others in eight bits.</summary>
internal static class NerModelWriter
{
    // A feature whose weights are all smaller than this share of the largest changes no decision that can be measured.
    private const float SmallestShare = 0.012f;
    private const int Outside = NerLabel.Outside;

    // The numbers hardly repeat in sequence, so that searching for repeats makes no smaller file and one that takes twice as long to read.
    private static readonly ZLibCompressionOptions Packing = new() { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.HuffmanOnly };

    public static void Write(TrainedNer trained, NerCalibration calibration, Stream stream)
    {
        var rows = trained.Rows.All.OrderBy(row => row.Key).ToList();
        var relative = rows.ConvertAll(row => trained.Weights.AsSpan(row.Value * NerModel.RowWidth, NerModel.RowWidth).ToArray());
        var scale = relative.Max(weights => weights.Max(MathF.Abs)) / sbyte.MaxValue;
        var kept = Enumerable.Range(0, rows.Count).Where(row => relative[row].Max(MathF.Abs) >= SmallestShare * scale * sbyte.MaxValue).ToList();

        using var packed = new ZLibStream(stream, Packing, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(NerModel.Magic);
        Write(writer, trained.Vocabulary);
        Write<uint>(writer, [.. kept.Select((row, place) => rows[row].Key - (place > 0 ? rows[kept[place - 1]].Key : 0))]);
        Write<sbyte>(writer, Columns(kept.ConvertAll(row => relative[row]), scale));
        writer.Write(scale);
        Write<float>(writer, Transposed(trained.Hidden.Inputs));
        Write<float>(writer, trained.Hidden.Biases);
        Write<float>(writer, Outputs(trained.Hidden.Outputs));
        Write<float>(writer, trained.Context.Inputs);
        Write<float>(writer, trained.Context.Recurrent);
        Write<float>(writer, Outputs(trained.Context.Outputs));
        Write<float>(writer, trained.Transitions);
        Write<float>(writer, calibration.Shares);
    }

    private static void Write(BinaryWriter writer, NerVocabulary vocabulary)
    {
        foreach (var words in new[] { vocabulary.Common, vocabulary.Rare })
        {
            Write<uint>(writer, words.Hashes);
            Write<ushort>(writer, words.Fine);
        }

        Write<byte>(writer, vocabulary.CoarseOfMiddle);
        Write<byte>(writer, vocabulary.Codes);
        Write<byte>(writer, vocabulary.ClusterCodes);
        Write<float>(writer, vocabulary.Centroids);
    }

    /// <summary>Only differences between labels count, so the weight of no name is made 0 and left out.</summary>
    private static float[] Relative(ReadOnlySpan<float> weights)
    {
        var relative = new float[NerModel.RowWidth];
        for (var label = 0; label < relative.Length; label++)
            relative[label] = weights[label + 1] - weights[Outside];
        return relative;
    }

    private static float[] Outputs(float[] weights) =>
        [.. Enumerable.Range(0, weights.Length / NerLattice.Width).SelectMany(unit => Relative(weights.AsSpan(unit * NerLattice.Width, NerLattice.Width)))];

    private static sbyte[] Columns(List<float[]> rows, float scale)
    {
        var columns = new sbyte[rows.Count * NerModel.RowWidth];
        for (var label = 0; label < NerModel.RowWidth; label++)
        {
            for (var row = 0; row < rows.Count; row++)
                columns[(label * rows.Count) + row] = (sbyte)Math.Clamp(MathF.Round(rows[row][label] / scale), sbyte.MinValue, sbyte.MaxValue);
        }

        return columns;
    }

    /// <summary>From a row for each unit to a row for each input.</summary>
    private static float[] Transposed(float[] inputs) =>
        [.. Enumerable.Range(0, HiddenLayer.InputWidth).SelectMany(input => Enumerable.Range(0, HiddenLayer.Size).Select(unit => inputs[(unit * HiddenLayer.InputWidth) + input]))];

    private static void Write<T>(BinaryWriter writer, T[] values) where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
