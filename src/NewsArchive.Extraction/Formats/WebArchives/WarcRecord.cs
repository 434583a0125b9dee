using System.Globalization;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>The header of a record of a web archive (ISO 28500).</summary>
internal sealed record WarcRecord(FieldBlock Fields)
{
    public string Type => (Fields["WARC-Type"] ?? "").ToLowerInvariant();

    /// <summary>The address that was asked for; null when there is none.</summary>
    public string? TargetUri => Fields["WARC-Target-URI"]?.Trim('<', '>');

    /// <summary>When it was captured, as an instant in ISO 8601; null when the record does not tell it.</summary>
    public string? Captured =>
        DateTimeOffset.TryParse(Fields["WARC-Date"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;

    /// <summary>How many bytes follow the header; null when it gives no possible number.</summary>
    public long? ContentLength =>
        long.TryParse(Fields["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>Whether its content is an HTTP message rather than the thing itself.</summary>
    public bool IsHttp => (Fields["Content-Type"] ?? "").StartsWith("application/http", StringComparison.OrdinalIgnoreCase);

    /// <summary>The record at the beginning of the bytes; null when none is there.</summary>
    public static WarcRecord? Read(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("WARC/"u8) && FieldBlock.Read(bytes) is { } fields ? new(fields) : null;
}
