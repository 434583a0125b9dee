using System.Globalization;
using System.Net.Http.Headers;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>A captured answer of a web server.</summary>
/// <param name="BodyStart">Where its body begins in the bytes it was read from.</param>
internal sealed record HttpResponse(int Status, string? MediaType, string? Charset, FieldBlock Fields, int BodyStart)
{
    private const int LongestHeader = 64 * 1024;

    /// <summary>The answer at the beginning of the bytes; null when there is none.</summary>
    public static HttpResponse? Read(ReadOnlySpan<byte> bytes)
    {
        if (FieldBlock.Read(bytes[..Math.Min(bytes.Length, LongestHeader)]) is not { } fields || !fields.FirstLine.StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase))
            return null;

        var status = fields.FirstLine.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [_, var code, ..] && int.TryParse(code, CultureInfo.InvariantCulture, out var known) ? known : 0;
        var (media, charset) = ContentTypeOf(fields["Content-Type"]);
        return new(status, media, charset, fields, fields.Length);
    }

    /// <summary>"text/html; charset=utf-8" in its parts, in small letters.</summary>
    public static (string? MediaType, string? Charset) ContentTypeOf(string? field)
    {
        if (field is null)
            return (null, null);
        if (MediaTypeHeaderValue.TryParse(field, out var type))
            return (type.MediaType?.ToLowerInvariant(), type.CharSet?.Trim('"', '\''));
        return (field.Split(';')[0].Trim().ToLowerInvariant(), null);
    }
}
