using System.Buffers.Binary;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Counts the members of a ZIP archive without keeping them: the library makes an object of each before anybody can say stop.</summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int HeaderLength = 46;
    private const uint HeaderSignature = 0x02014b50;
    private const uint End64LocatorSignature = 0x07064b50;

    private static readonly byte[] EndSignature = [(byte)'P', (byte)'K', 5, 6];

    /// <summary>How many members the directory lists, as far as it can be read; the count ends just above <paramref name="most"/>.</summary>
    public static int CountEntries(Stream archive, int most)
    {
        if (StartOf(archive) is not { } start)
            return 0;

        archive.Position = start;
        var buffered = new BufferedStream(archive, 64 * 1024);
        var header = new byte[HeaderLength];
        var count = 0;
        while (count <= most && buffered.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength
            && BinaryPrimitives.ReadUInt32LittleEndian(header) == HeaderSignature)
        {
            count++;
            var variable = Number(header, 28) + Number(header, 30) + Number(header, 32);
            buffered.Seek(variable, SeekOrigin.Current);
        }

        return count;
    }

    /// <summary>Where the directory starts; null when the end of the archive cannot be found.</summary>
    private static long? StartOf(Stream archive)
    {
        var tailLength = (int)Math.Min(archive.Length, EndLength + LongestComment + 20);
        var tail = new byte[tailLength];
        archive.Position = archive.Length - tailLength;
        archive.ReadExactly(tail);
        var end = tail.AsSpan().LastIndexOf(EndSignature);
        if (end < 0 || end + EndLength > tailLength)
            return null;

        long start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (start == uint.MaxValue && end >= 20 && BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end - 20)) == End64LocatorSignature)
            start = StartOf64(archive, BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(end - 12)));
        return start >= 0 && start < archive.Length ? start : null;
    }

    private static long StartOf64(Stream archive, long end64)
    {
        var record = new byte[56];
        if (end64 < 0 || end64 > archive.Length - record.Length)
            return -1;

        archive.Position = end64;
        archive.ReadExactly(record);
        return BinaryPrimitives.ReadInt64LittleEndian(record.AsSpan(48));
    }

    private static int Number(byte[] header, int at) => BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(at));
}
