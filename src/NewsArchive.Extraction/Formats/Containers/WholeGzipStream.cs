namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Unpacked gzip that fails where the file was cut off; the framework's reader takes the cut for the end.</summary>
internal sealed class WholeGzipStream(Stream unpacked, GzipInput packed) : ForwardStream
{
    private long read;

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        read += count;
        if (count == 0 && buffer.Length > 0 && !packed.MayHoldSeveral && packed.LengthAtEnd != (uint)read)
            throw new EndOfStreamException("The file ends before what was packed in it.");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
