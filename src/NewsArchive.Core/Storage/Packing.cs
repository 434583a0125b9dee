using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsArchive.Core.Storage;

/// <summary>
/// How originals and texts lie in the database. The first byte says how the rest is to be read: 0, the bytes as they are; 1, their number in four bytes, the lowest first, and Brotli (RFC 7932). An archive of
/// news takes a third less room so. What was packed is checked on reading: damage is an error, never other bytes.
/// </summary>
internal static class Packing
{
    private const byte AsTheyAre = 0;
    private const byte Brotli = 1;
    private const int BrotliHead = 1 + sizeof(int);

    /// <summary>Beyond this, each step takes much longer and saves little.</summary>
    private const int Quality = 5;

    private const int Window = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var packed = new byte[BrotliHead + BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (BrotliEncoder.TryCompress(bytes, packed.AsSpan(BrotliHead), out var length, Quality, Window) && BrotliHead + length < bytes.Length)
        {
            packed[0] = Brotli;
            BinaryPrimitives.WriteInt32LittleEndian(packed.AsSpan(1), bytes.Length);
            return packed[..(BrotliHead + length)];
        }

        return [AsTheyAre, .. bytes];
    }

    /// <exception cref="InvalidDataException">The bytes were not packed by this program, or have changed since.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed) => packed switch
    {
        [AsTheyAre, .. var bytes] => bytes.ToArray(),
        [Brotli, _, _, _, _, .. var compressed] => Decompress(compressed, BinaryPrimitives.ReadInt32LittleEndian(packed[1..])),
        _ => throw Damaged(),
    };

    private static byte[] Decompress(ReadOnlySpan<byte> compressed, int length)
    {
        if (length < 0)
            throw Damaged();
        var bytes = new byte[length];
        return BrotliDecoder.TryDecompress(compressed, bytes, out var written) && written == length ? bytes : throw Damaged();
    }

    private static InvalidDataException Damaged() => new("Bytes in the database are damaged: they cannot be unpacked. “verify” lists what is damaged; restore it from a backup.");
}
