namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>A member's bytes, compared at their end with the length, and the checksum if there is one, that the archive gives for them.</summary>
internal sealed class ProvenStream(Stream member, long length, uint? checksum = null) : ForwardStream
{
    private long read;
    private uint crc;

    public override int Read(Span<byte> buffer)
    {
        var count = member.Read(buffer);
        read += count;
        if (checksum is not null)
            crc = Crc32.Append(crc, buffer[..count]);
        if (count == 0 && buffer.Length > 0 && (read != length || crc != (checksum ?? 0)))
            throw new InvalidDataException("The member is not what the archive says it is.");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            member.Dispose();
        base.Dispose(disposing);
    }
}
