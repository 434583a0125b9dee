using System.Buffers;
using System.Text;
using UtfUnknown;

namespace NewsArchive.Extraction.Formats;

/// <summary>Characters read from bytes: line ends are \n, a byte-order mark is dropped, nothing else is changed.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Encoding">IANA name of the encoding, lower case.</param>
/// <param name="Warnings">Sentences about what was lost or guessed.</param>
internal sealed record DecodedText(string Text, string Encoding, IReadOnlyList<string> Warnings)
{
    /// <summary>Why this encoding was chosen: "byte-order mark"; null where the format leaves no choice.</summary>
    public string? Rule { get; init; }

    /// <summary>How the text came from its bytes; null where it did not come straight from bytes.</summary>
    public RawText? Raw { get; init; }
}

/// <summary>A text as its bytes say it, before line ends were made alike.</summary>
/// <param name="Encoding">The encoding that made the characters from the bytes.</param>
/// <param name="MarkLength">Number of bytes of the byte-order mark before the first character.</param>
internal sealed record RawText(string Text, Encoding Encoding, int MarkLength);

/// <summary>
/// Decides which character encoding bytes are in. Proof comes before claims and claims before guesses: byte-order mark,
/// valid UTF-8, what the file declares, UTF-16 by its zero bytes, statistics, and windows-1252 for the rest.
/// </summary>
internal static class TextDecoder
{
    private const float ConfidentGuess = 0.7f;
    private const int BytesLookedAt = 4096;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Longest mark first: that of UTF-32 begins like that of UTF-16.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xFF, 0xFE, 0x00, 0x00], new UTF32Encoding(bigEndian: false, byteOrderMark: true)),
        ([0x00, 0x00, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    // What a text file may hold below the blank: tab, line feed, form feed, carriage return, and the old end-of-file mark.
    private static readonly SearchValues<char> BinaryCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(code => (char)code).Except(['\t', '\n', '\v', '\f', '\r', '\x1A', '\x1B'])]);

    /// <summary>The text; null when the bytes are no text in any encoding.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes, string? declaredCharset = null)
    {
        var decoded = ByMark(bytes)
            ?? ByEscapeCodes(bytes, declaredCharset)
            ?? ByStrictUtf8(bytes)
            ?? ByUtf16Pattern(bytes)
            ?? ByDeclaration(bytes, declaredCharset)
            ?? ByBrokenUtf8(bytes)
            ?? ByGuess(bytes);
        return decoded.Text.AsSpan().ContainsAny(BinaryCharacters) ? null : decoded with { Text = WithLineFeeds(decoded.Text) };
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return Read(bytes[mark.Length..], encoding, "byte-order mark", mark.Length);
        }

        return null;
    }

    // ISO-2022 says everything in seven bits, which any other encoding could be as well.
    private static DecodedText? ByEscapeCodes(ReadOnlySpan<byte> bytes, string? charset) =>
        charset is not null && bytes.Contains((byte)0x1B) && charset.StartsWith("iso-2022-", StringComparison.OrdinalIgnoreCase) ? ByDeclaration(bytes, charset) : null;

    private static DecodedText? ByStrictUtf8(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) && !bytes.Contains((byte)0) ? Read(bytes, StrictUtf8, "valid UTF-8") : null;

    private static DecodedText? ByUtf16Pattern(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, BytesLookedAt)];
        int even = 0, odd = 0;
        for (var index = 0; index < head.Length; index++)
        {
            if (head[index] == 0)
                _ = index % 2 == 0 ? even++ : odd++;
        }

        // Text in Latin letters has a zero in nearly every second byte and hardly any in the others.
        var (many, few) = (head.Length / 3, head.Length / 50);
        if (bytes.Length % 2 != 0 || head.Length < 4 || Math.Max(even, odd) <= many || Math.Min(even, odd) > few)
            return null;
        return Read(bytes, odd > even ? Encoding.Unicode : Encoding.BigEndianUnicode, "zero bytes of UTF-16");
    }

    private static DecodedText? ByDeclaration(ReadOnlySpan<byte> bytes, string? charset) =>
        charset is not null && Named(charset) is { } encoding and not UTF8Encoding ? Read(bytes, encoding, "declared by the file") : null;

    private static DecodedText? ByBrokenUtf8(ReadOnlySpan<byte> bytes)
    {
        int valid = 0, invalid = 0;
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            if (status != OperationStatus.Done)
                invalid++;
            else if (length > 1)
                valid++;
            rest = rest[length..];
        }

        return valid > invalid ? Read(bytes, Encoding.UTF8, "mostly valid UTF-8") : null;
    }

    private static DecodedText ByGuess(ReadOnlySpan<byte> bytes)
    {
        var guess = CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected;
        var decoded = guess is { Confidence: >= ConfidentGuess, Encoding: { } detected }
            ? Read(bytes, detected, "statistics of its bytes")
            : Read(bytes, Named("windows-1252")!, "nothing else fits");
        return decoded with { Warnings = [$"The file does not say its character encoding; it was read as {decoded.Encoding}.", .. decoded.Warnings] };
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, string rule, int markLength = 0)
    {
        var text = encoding.GetString(bytes);
        var name = encoding.WebName.ToLowerInvariant();
        var isDamaged = text.Contains('\uFFFD', StringComparison.Ordinal) && bytes.IndexOf("\uFFFD"u8) < 0;
        return new(text, name, isDamaged ? [$"Some bytes of the file are not valid {name}; each is shown as \uFFFD."] : [])
        {
            Rule = rule,
            Raw = new(text, encoding, markLength),
        };
    }

    /// <summary>The encoding of that name as web pages use it: Latin-1 means windows-1252 there. Null when there is none.</summary>
    private static Encoding? Named(string charset)
    {
        var name = charset.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" => "windows-1252",
            "utf-16" or "utf-32" or "unicode" => "utf-8", // such a declaration can be read as ASCII, so it is wrong
            "iso-8859-9" => "windows-1254",
            var other => other,
        };
        if (CodePagesEncodingProvider.Instance.GetEncoding(name) is { } known)
            return known;

        return Encoding.GetEncodings().Any(encoding => encoding.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ? Encoding.GetEncoding(name) : null;
    }
}
