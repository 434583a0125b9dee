namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>What comes out of a packed stream, stopped when it is more than its limits allow.</summary>
/// <param name="packedBytes">How many packed bytes it has come from so far, or in all.</param>
internal sealed class UnpackedStream(Stream unpacked, string name, Func<long> packedBytes, Unpacking unpacking) : ForwardStream
{
    // A few lines of blanks pack better than any article; only what would fill memory or a disk is of interest.
    private const long Harmless = 1024 * 1024;

    private long bytes;

    public override int Read(Span<byte> buffer)
    {
        var count = unpacked.Read(buffer);
        bytes += count;
        unpacking.CountUnpacked(count);
        if (bytes > Harmless && bytes / unpacking.Limits.Ratio > packedBytes())
            throw new LimitPassedException(
                $"{name} unpacks to more than {unpacking.Limits.Ratio} times its size, as only a file made to fill the machine does; the limit is {unpacking.Limits.Ratio} (Import:MaxRatio).");
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacked.Dispose();
        base.Dispose(disposing);
    }
}
