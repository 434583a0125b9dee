using MimeKit;
using MimeKit.IO;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Parses Internet messages and decodes their text parts.</summary>
internal static class MimeMessages
{
    private const int DeepestPart = 30;

    // More than a mailbox sends in one mail; each costs time before anything is read.
    private const int MostParts = 20_000;
    private const int MostFields = 20_000;
    private const int LongestHeader = 1024 * 1024;

    /// <summary>Why the message is not even tried; null when it may be.</summary>
    public static string? Problem(ReadOnlySpan<byte> bytes) =>
        bytes.Count("\n--"u8) > MostParts ? $"it holds more than {MostParts} parts"
        : FieldsAtTop(bytes) > MostFields ? $"its header holds more than {MostFields} lines"
        : HasLongHeader(bytes) ? $"a header in it is larger than {LongestHeader / 1024 / 1024} MB"
        : null;

    /// <summary>The message; null when it is none that the parser can follow.</summary>
    public static MimeMessage? Parse(IncomingFile file)
    {
        try
        {
            // Left in the stream, contents know their place in it.
            var stream = new MemoryStream(file.Bytes.ToArray(), writable: false);
            return new MimeParser(new ParserOptions { MaxMimeDepth = DeepestPart }, stream, MimeFormat.Entity, persistent: true).ParseMessage();
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static int FieldsAtTop(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf("\n\n"u8) is >= 0 and var unix ? unix : bytes.Length;
        end = bytes[..end].IndexOf("\r\n\r\n"u8) is >= 0 and var internet ? internet : end;
        return bytes[..end].Count((byte)'\n');
    }

    /// <summary>Whether a header, at the top or behind the line between two parts, goes on and on.</summary>
    private static bool HasLongHeader(ReadOnlySpan<byte> bytes)
    {
        for (int start = 0, end = 0; start < bytes.Length;)
        {
            if (end <= start)
                end = EndOfHeader(bytes, start);
            if (end - start > LongestHeader)
                return true;
            start = bytes[(start + 1)..].IndexOf("\n--"u8) is >= 0 and var step ? start + 1 + step : bytes.Length;
        }

        return false;
    }

    /// <summary>Where the next blank line is; the end of the file when there is none.</summary>
    private static int EndOfHeader(ReadOnlySpan<byte> bytes, int start)
    {
        for (var at = start; bytes[at..].IndexOf((byte)'\n') is >= 0 and var step;)
        {
            at += step + 1;
            if (bytes[at..].StartsWith("\n"u8) || bytes[at..].StartsWith("\r\n"u8))
                return at;
        }

        return bytes.Length;
    }

    /// <summary>A part's bytes with its transfer encoding undone, and the charset that the mail declares for it.</summary>
    public static IncomingFile Unwrap(TextPart part, string name)
    {
        var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return new(name, bytes.ToArray()) { Charset = part.ContentType.Charset };
    }

    /// <summary>The bytes of the file that hold a part's content, in its transfer encoding.</summary>
    public static SourceRange? SourceOf(MimePart part) =>
        part.Content?.Stream is BoundStream content ? new(null, content.StartBoundary, content.Length) : null;

    /// <summary>The bytes of the file that hold a header field, name and value.</summary>
    public static SourceRange? SourceOf(MimeMessage message, HeaderId field, ReadOnlySpan<byte> file)
    {
        if (message.Headers.FirstOrDefault(header => header.Id == field) is not { Offset: { } offset } header)
            return null;

        // The parser counts the blank line above a forwarded mail to its first field.
        var start = (int)offset + file[(int)offset..].IndexOfAnyExcept("\r\n"u8);
        var length = header.RawField.Length + ":".Length + header.RawValue.AsSpan().TrimEnd("\r\n"u8).Length;
        return start + length <= file.Length && file[start..].StartsWith(header.RawField) ? new(null, start, length) : null;
    }
}
