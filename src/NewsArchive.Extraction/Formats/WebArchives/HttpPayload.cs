using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>The body of a captured answer as the server meant it, without the wrappings of its transport.</summary>
/// <param name="Bytes">Null when it cannot be unwrapped.</param>
/// <param name="IsPlain">Whether the bytes stand in the record as they are.</param>
/// <param name="Problem">Why there are no bytes: the end of a sentence.</param>
internal sealed record HttpPayload(ReadOnlyMemory<byte>? Bytes, bool IsPlain, string? Problem)
{
    private const int LongestChunkLine = 64;

    /// <param name="limit">Most bytes it may have.</param>
    public static HttpPayload Of(HttpResponse response, ReadOnlyMemory<byte> body, long limit)
    {
        var bytes = IsChunked(response, body.Span) ? WithoutChunks(body) : body;
        foreach (var coding in Codings(response))
        {
            if (Decoder(coding, bytes) is not { } decode)
                continue;
            if (Decode(decode, limit, out var problem) is not { } decoded)
                return new(null, false, problem);
            bytes = decoded;
        }

        return new(bytes, bytes.Equals(body), null);
    }

    /// <summary>The codings of the body, the last one applied first.</summary>
    private static IEnumerable<string> Codings(HttpResponse response) =>
        (response.Fields["Content-Encoding"] ?? "").ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse().Take(3);

    /// <summary>Undoes the coding; null when the bytes are not in it, since tools unwrap the body and keep its header.</summary>
    private static Func<Stream>? Decoder(string coding, ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        return coding switch
        {
            "gzip" or "x-gzip" => span is [0x1F, 0x8B, ..] ? () => new GZipStream(Read(bytes), CompressionMode.Decompress) : null,
            "br" => LooksLikeText(span) ? null : () => new BrotliStream(Read(bytes), CompressionMode.Decompress),
            "deflate" when IsZlib(span) => () => new ZLibStream(Read(bytes), CompressionMode.Decompress),
            "deflate" => LooksLikeText(span) ? null : () => new DeflateStream(Read(bytes), CompressionMode.Decompress),
            "identity" or "none" or "utf-8" => null,
            _ => LooksLikeText(span) ? null : () => throw new NotSupportedException(coding),
        };
    }

    private static MemoryStream Read(ReadOnlyMemory<byte> bytes) => new(bytes.ToArray(), writable: false);

    private static bool IsZlib(ReadOnlySpan<byte> bytes) => bytes is [var first, var second, ..] && (first & 0x0F) == 8 && (first * 256 + second) % 31 == 0;

    private static bool LooksLikeText(ReadOnlySpan<byte> bytes) => bytes.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'<' or (byte)'{', ..];

    private static byte[]? Decode(Func<Stream> open, long limit, out string? problem)
    {
        problem = null;
        try
        {
            using var stream = open();
            using var decoded = new MemoryStream();
            var part = new byte[81920];
            while (stream.Read(part) is > 0 and var count)
            {
                decoded.Write(part, 0, count);
                if (decoded.Length <= limit)
                    continue;

                problem = $"unpacks to more than {limit / 1024 / 1024} MB; the limit is {limit / 1024 / 1024} MB (Import:MaxFileMegabytes).";
                return null;
            }

            return decoded.ToArray();
        }
        catch (NotSupportedException unknown)
        {
            problem = $"is packed as “{unknown.Message}”, which the archive does not unpack. Save the page itself and import that.";
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or InvalidOperationException)
        {
            problem = "is damaged: it cannot be unpacked. Capture the page again.";
        }

        return null;
    }

    private static bool IsChunked(HttpResponse response, ReadOnlySpan<byte> body) =>
        response.Fields["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true && ChunkAt(body, 0) is not null;

    /// <summary>The body of a chunked message; as much of it as there is when it was cut off.</summary>
    private static ReadOnlyMemory<byte> WithoutChunks(ReadOnlyMemory<byte> body)
    {
        using var whole = new MemoryStream(body.Length);
        var position = 0;
        while (ChunkAt(body.Span, position) is { Length: > 0 } chunk)
        {
            var length = (int)Math.Min(chunk.Length, body.Length - chunk.Start);
            whole.Write(body.Span.Slice(chunk.Start, length));
            position = chunk.Start + length;
            position += body.Span[position..].StartsWith("\r\n"u8) ? 2 : body.Span[position..].StartsWith("\n"u8) ? 1 : 0;
        }

        return whole.ToArray();
    }

    /// <summary>The chunk whose length stands at the position, for example "1a2b;name=value"; null when none does.</summary>
    private static (int Start, long Length)? ChunkAt(ReadOnlySpan<byte> body, int position)
    {
        var head = body[position..Math.Min(body.Length, position + LongestChunkLine)];
        var end = head.IndexOf((byte)'\n');
        if (end < 1)
            return null;

        var digits = Encoding.ASCII.GetString(head[..end]).Split(';')[0].Trim();
        return long.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) && length >= 0
            ? (position + end + 1, length)
            : null;
    }
}
