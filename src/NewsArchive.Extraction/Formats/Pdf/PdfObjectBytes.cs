namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>Recognises the bytes of an object in a PDF document: "6 0 obj … endobj" (ISO 32000-1, 7.3.10).</summary>
public static class PdfObjectBytes
{
    private const int MostDigits = 10;

    internal static ReadOnlySpan<byte> Blanks => "\0\t\n\f\r "u8;

    private static ReadOnlySpan<byte> Stream => "stream"u8;

    /// <summary>Whether the bytes are an object, or several with what stands between them.</summary>
    public static bool Are(ReadOnlySpan<byte> bytes) => HeaderLength(bytes) > 0 && bytes.EndsWith("endobj"u8);

    /// <summary>How long the object at the beginning of the bytes is, when it is a stream with just these data; null when it is anything else.</summary>
    internal static int? LengthOfStream(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> data)
    {
        var header = HeaderLength(bytes);
        var keyword = header == 0 ? -1 : bytes[header..].IndexOf(Stream);
        if (keyword < 0)
            return null;

        var rest = bytes[(header + keyword + Stream.Length)..];
        rest = rest[(rest.StartsWith("\r\n"u8) ? 2 : 1)..];
        return rest.StartsWith(data) && TryTake(rest[data.Length..], "endstream"u8, out rest) && TryTake(rest, "endobj"u8, out rest)
            ? bytes.Length - rest.Length
            : null;
    }

    /// <summary>The length of "6 0 obj" at the beginning; 0 when it is not there.</summary>
    private static int HeaderLength(ReadOnlySpan<byte> bytes) =>
        bytes is [>= (byte)'0' and <= (byte)'9', ..] && TryTakeNumber(bytes, out var rest) && TryTakeNumber(rest, out rest) && TryTake(rest, "obj"u8, out rest) ? bytes.Length - rest.Length : 0;

    private static bool TryTakeNumber(ReadOnlySpan<byte> bytes, out ReadOnlySpan<byte> rest)
    {
        rest = bytes.TrimStart(Blanks);
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        rest = rest[Math.Max(0, digits)..];
        return digits is > 0 and <= MostDigits;
    }

    private static bool TryTake(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> word, out ReadOnlySpan<byte> rest)
    {
        rest = bytes.TrimStart(Blanks);
        if (!rest.StartsWith(word))
            return false;

        rest = rest[word.Length..];
        return true;
    }
}
