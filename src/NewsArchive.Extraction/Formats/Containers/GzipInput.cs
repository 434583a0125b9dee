using System.Buffers.Binary;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>The packed bytes of a gzip file on their way to be unpacked. It remembers what tells a whole file from one that was cut off.</summary>
internal sealed class GzipInput(Stream packed) : ForwardStream
{
    // RFC 1952: signature, the one method there is.
    private static readonly byte[] MemberStart = [0x1F, 0x8B, 8];

    private readonly byte[] last = new byte[4];

    public long ByteCount { get; private set; }

    /// <summary>Whether several gzip files may stand one behind the other, so that the last length is not that of the whole.</summary>
    public bool MayHoldSeveral { get; private set; }

    /// <summary>The last four bytes: how many bytes, modulo 2³², were packed.</summary>
    public uint LengthAtEnd => BinaryPrimitives.ReadUInt32LittleEndian(last);

    public override int Read(Span<byte> buffer)
    {
        var count = packed.Read(buffer);
        var part = buffer[..count];
        MayHoldSeveral |= part[(ByteCount == 0 ? Math.Min(1, count) : 0)..].IndexOf(MemberStart) >= 0;
        Remember(part);
        ByteCount += count;
        return count;
    }

    private void Remember(ReadOnlySpan<byte> part)
    {
        var kept = Math.Max(0, last.Length - part.Length);
        last.AsSpan(last.Length - kept).CopyTo(last);
        part[Math.Max(0, part.Length - last.Length)..].CopyTo(last.AsSpan(kept));
    }
}
