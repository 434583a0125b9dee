namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>A stream read once from its beginning to its end, whose next bytes can be looked at beforehand.</summary>
internal sealed class PeekableStream(Stream inner) : ForwardStream
{
    private byte[] ahead = [];
    private int start;
    private int end;

    /// <summary>The stream itself where it can be read in any order and nothing was taken from it; null where it only runs forward.</summary>
    public Stream? Seekable { get; } = inner.CanSeek ? inner : null;

    /// <summary>Its number of bytes, where that is known before reading.</summary>
    public long? KnownLength => Seekable?.Length;

    /// <summary>The next bytes, without taking them: as many as asked for unless the stream ends before.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (end - start < count)
            Fill(count);
        return ahead.AsSpan(start, Math.Min(count, end - start));
    }

    /// <summary>Gives bytes back, to be read again before the rest.</summary>
    public void Return(ReadOnlySpan<byte> bytes)
    {
        ahead = [.. bytes, .. ahead.AsSpan(start, end - start)];
        (start, end) = (0, ahead.Length);
    }

    public override int Read(Span<byte> buffer)
    {
        if (start == end)
            return inner.Read(buffer);

        var count = Math.Min(buffer.Length, end - start);
        ahead.AsSpan(start, count).CopyTo(buffer);
        start += count;
        return count;
    }

    /// <summary>All that is left; null when it is more than the limit.</summary>
    public byte[]? ReadAtMost(long limit)
    {
        using var bytes = new MemoryStream((int)Math.Min(KnownLength ?? 0, limit));
        var part = new byte[81920];
        while (Read(part) is > 0 and var count)
        {
            if (bytes.Length + count > limit)
                return null;
            bytes.Write(part, 0, count);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private void Fill(int count)
    {
        if (start + count > ahead.Length)
        {
            var room = count <= ahead.Length ? ahead : new byte[Math.Max(count, 4096)];
            ahead.AsSpan(start, end - start).CopyTo(room);
            (ahead, start, end) = (room, 0, end - start);
        }

        while (end - start < count && inner.Read(ahead, end, ahead.Length - end) is > 0 and var read)
            end += read;
    }
}
