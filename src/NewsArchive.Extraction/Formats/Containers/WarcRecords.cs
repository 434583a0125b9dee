using NewsArchive.Extraction.Formats.WebArchives;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Walks through the records of a web archive, forward only. A record whose length is wrong costs itself, not those behind it.</summary>
/// <param name="limit">The most bytes that are kept of a record's content.</param>
internal sealed class WarcRecords(PeekableStream content, long limit)
{
    private const int LongestHeader = 64 * 1024;
    private const int LongestSeparator = 8;

    // An archive with so many damaged records is no archive; looking for the next one takes longer than reading one.
    private const int MostDamaged = 1000;

    // How often in all, as a multiple of the limit, bytes may be read a second time because a length was wrong.
    private const int Rereading = 4;

    private byte[] buffer = new byte[LongestHeader];
    private long mayReread = limit * Rereading;
    private int damaged;

    /// <summary>The header of the record at hand; null when it cannot be read.</summary>
    public WarcRecord? Current { get; private set; }

    private static ReadOnlySpan<byte> Start => "\nWARC/1."u8;

    /// <summary>Goes to the next record; false at the end of the archive.</summary>
    public bool MoveToNext()
    {
        Skip(SeparatorLength());
        var header = content.Peek(LongestHeader);
        if (header.IsEmpty)
            return false;

        Current = WarcRecord.Read(header);
        return true;
    }

    /// <summary>The beginning of the record's content.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        var header = Current!.Fields.Length;
        var bytes = content.Peek(header + count);
        return bytes[Math.Min(header, bytes.Length)..];
    }

    /// <summary>The record with its header and the empty lines behind it; null when its length is wrong.</summary>
    public byte[]? Take(WarcRecord record, int length)
    {
        var header = record.Fields.Length;
        if (buffer.Length < header + length + LongestSeparator)
            buffer = new byte[header + length + LongestSeparator];

        var read = content.ReadAtLeast(buffer.AsSpan(0, header + length), header + length, throwOnEndOfStream: false);
        if (read == header + length && IsAtBoundary(out var separator))
        {
            content.ReadExactly(buffer.AsSpan(read, separator));
            return buffer[..(read + separator)];
        }

        ReadAgain(buffer.AsSpan(header, read - header));
        FindNext();
        return null;
    }

    /// <summary>Passes the record over; false when its length is wrong.</summary>
    public bool Drop(WarcRecord record, long length)
    {
        if (Skip(record.Fields.Length) && Skip(length) && IsAtBoundary(out _))
            return true;

        FindNext();
        return false;
    }

    /// <summary>Goes forward to what looks like the beginning of a record.</summary>
    public void FindNext()
    {
        if (++damaged > MostDamaged)
            throw new InvalidDataException("Most records are damaged.");

        while (content.Peek(LongestHeader) is { IsEmpty: false } ahead)
        {
            var found = ahead.IndexOf(Start);
            Skip(found >= 0 ? found + 1 : Math.Max(1, ahead.Length - Start.Length));
            if (found >= 0)
                return;
        }
    }

    /// <summary>Gives back what a length that is too large has swallowed, as long as that does not become a way to keep the machine busy.</summary>
    private void ReadAgain(ReadOnlySpan<byte> swallowed)
    {
        if (swallowed.IndexOf(Start) is not (>= 0 and var start) || swallowed.Length > mayReread)
            return;

        mayReread -= swallowed.Length;
        content.Return(swallowed[start..]);
    }

    /// <summary>Whether a record, or the end, follows the empty lines here.</summary>
    private bool IsAtBoundary(out int separator)
    {
        separator = SeparatorLength();
        var ahead = content.Peek(separator + 5)[separator..];
        return ahead.IsEmpty || ahead.SequenceEqual("WARC/"u8);
    }

    private int SeparatorLength()
    {
        var ahead = content.Peek(LongestSeparator);
        var other = ahead.IndexOfAnyExcept((byte)'\r', (byte)'\n');
        return other < 0 ? ahead.Length : other;
    }

    /// <summary>Whether there were so many bytes to pass over.</summary>
    private bool Skip(long count)
    {
        while (count > 0)
        {
            var read = content.Read(buffer.AsSpan(0, (int)Math.Min(buffer.Length, count)));
            if (read == 0)
                return false;
            count -= read;
        }

        return true;
    }
}
