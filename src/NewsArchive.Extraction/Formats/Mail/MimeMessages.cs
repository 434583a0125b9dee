using MimeKit;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Parses Internet messages and decodes their text parts.</summary>
internal static class MimeMessages
{
    private const int DeepestPart = 30;

    // More than a mailbox sends in one mail; each costs time before anything is read.
    private const int MostParts = 20_000;
    private const int MostFields = 20_000;

    /// <summary>The message; null when it is none that the parser can follow.</summary>
    public static MimeMessage? Parse(IncomingFile file)
    {
        if (file.Bytes.Span.Count("\n--"u8) > MostParts || FieldsAtTop(file.Bytes.Span) > MostFields)
            return null;

        try
        {
            return MimeMessage.Load(new ParserOptions { MaxMimeDepth = DeepestPart }, new MemoryStream(file.Bytes.ToArray(), writable: false));
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

    /// <summary>A part's bytes with its transfer encoding undone, and the charset that the mail declares for it.</summary>
    public static IncomingFile Unwrap(TextPart part, string name)
    {
        var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        return new(name, bytes.ToArray()) { Charset = part.ContentType.Charset };
    }

    public static DecodedText? Decode(TextPart part)
    {
        var unwrapped = Unwrap(part, "");
        return TextDecoder.Decode(unwrapped.Bytes.Span, unwrapped.Charset);
    }
}
