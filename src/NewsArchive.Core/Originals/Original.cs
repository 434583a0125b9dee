namespace NewsArchive.Core.Originals;

/// <summary>An imported file's bytes, kept unchanged and known by their SHA-256.</summary>
public sealed class Original
{
    public int Id { get; private set; }

    /// <summary>SHA-256 of the bytes, 64 lower-case hexadecimal digits; unique.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The name the file came under first; for display, never a path.</summary>
    public required string FileName { get; init; }
    public required string MediaType { get; init; }
    public required long ByteCount { get; init; }
    public required DateTime ImportedAt { get; init; }

    /// <summary>The bytes, in a row of their own so that no listing drags them along.</summary>
    public required OriginalContent Content { get; init; }
}

/// <summary>The bytes of an <see cref="Original"/>.</summary>
public sealed class OriginalContent
{
    public int OriginalId { get; private set; }
    public Original Original { get; private set; } = null!;
    public required byte[] Bytes { get; init; }
}
