using System.Buffers;

namespace NewsArchive.Extraction.Formats.Containers;

/// <summary>Cuts a stream into lines without holding more than one.</summary>
internal sealed class LineReader(Stream content, long longest)
{
    private readonly byte[] part = new byte[81920];
    private readonly ArrayBufferWriter<byte> line = new();
    private bool isTooLong;

    /// <summary>The lines without their ends and the blanks around them, and without a byte-order mark; null for one that is too long.</summary>
    public IEnumerable<byte[]?> Lines() => WholeLines().Select(whole => whole is null ? null : Trimmed(whole));

    /// <summary>The lines as they stand, with their ends; null for one that is too long.</summary>
    public IEnumerable<byte[]?> WholeLines()
    {
        while (content.Read(part) is > 0 and var count)
        {
            for (var start = 0; start < count;)
            {
                var length = part.AsSpan(start, count - start).IndexOf((byte)'\n');
                Append(part.AsSpan(start, length < 0 ? count - start : length + 1));
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

    private static byte[] Trimmed(ReadOnlySpan<byte> whole) =>
        (whole.StartsWith("\uFEFF"u8) ? whole[3..] : whole).Trim(" \t\r\n"u8).ToArray();

    private byte[]? Take()
    {
        var taken = isTooLong ? null : line.WrittenSpan.ToArray();
        line.ResetWrittenCount();
        isTooLong = false;
        return taken;
    }
}
