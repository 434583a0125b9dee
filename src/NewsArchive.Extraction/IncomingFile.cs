namespace NewsArchive.Extraction;

/// <summary>Bytes with the name they came under. The name is a hint for the format, never trusted as a path.</summary>
public sealed record IncomingFile(string Name, ReadOnlyMemory<byte> Bytes);
