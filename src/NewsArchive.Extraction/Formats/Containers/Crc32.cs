namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>The checksum of ZIP and gzip (ISO 3309). The framework has one only inside its own readers, which do not compare it for ZIP.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(OfByte)];

    /// <param name="before">The checksum of the bytes before; 0 at the beginning.</param>
    public static uint Append(uint before, ReadOnlySpan<byte> bytes)
    {
        var crc = ~before;
        foreach (var b in bytes)
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }

    private static uint OfByte(int value)
    {
        var crc = (uint)value;
        for (var bit = 0; bit < 8; bit++)
            crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1);
        return crc;
    }
}
