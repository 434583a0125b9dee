namespace NewsArchive.Extraction;

/// <summary>Bytes with the name they came under. The name is a hint for the format, never trusted as a path.</summary>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The character encoding that came with the bytes, as in an HTTP header or a mail's part; null when none was told.</summary>
    public string? Charset { get; init; }
}
