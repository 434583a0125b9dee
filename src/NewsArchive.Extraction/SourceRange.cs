namespace NewsArchive.Extraction;

/// <summary>Which bytes of the original a block came from, so that the original can be shown with its words marked.</summary>
/// <param name="Part">
/// What the bytes are counted in, where the original wraps its text: a mail's part, a document's member. Null when they are bytes of the original itself.
/// </param>
/// <param name="Start">First byte, counted from 0.</param>
/// <param name="Length">Number of bytes.</param>
public sealed record SourceRange(string? Part, long Start, long Length);
