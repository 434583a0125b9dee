using System.Buffers;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Cuts a stream into lines without holding more than one.</summary>
internal sealed class LineReader(Stream content, long longest)
{
    private readonly byte[] part = new byte[81920];
    private readonly ArrayBufferWriter<byte> line = new();
    private bool isTooLong;

    /// <summary>The lines without their ends and the blanks around them, and without a byte-order mark; null for one that is too long.</summary>
    public IEnumerable<byte[]?> Lines()
    {
        while (content.Read(part) is > 0 and var count)
        {
            for (var start = 0; start < count;)
            {
                var length = part.AsSpan(start, count - start).IndexOf((byte)'\n');
                Append(part.AsSpan(start, length < 0 ? count - start : length));
                if (length < 0)
                    break;

                yield return Take();
                start += length + 1;
            }
        }

        if (line.WrittenCount > 0 || isTooLong)
            yield return Take();
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        isTooLong |= line.WrittenCount + bytes.Length > longest;
        if (!isTooLong)
            line.Write(bytes);
    }

    private byte[]? Take()
    {
        var whole = line.WrittenSpan;
        if (whole.StartsWith("\uFEFF"u8))
            whole = whole[3..];
        var taken = isTooLong ? null : whole.Trim(" \t\r"u8).ToArray();
        line.ResetWrittenCount();
        isTooLong = false;
        return taken;
    }
}
