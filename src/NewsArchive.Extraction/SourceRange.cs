namespace NewsArchive.Extraction;

/// <summary>Which bytes of the original a block came from, so that the original can be shown with its words marked.</summary>
/// <param name="Part">
/// What the bytes are counted in, where the original wraps its text: a mail's part, a document's member. Null when they are bytes of the original itself.
/// The pages of a PDF document ("page 3") are named too, though their bytes are counted in the file.
/// </param>
/// <param name="Start">First byte, counted from 0.</param>
/// <param name="Length">Number of bytes.</param>
public sealed record SourceRange(string? Part, long Start, long Length)
{
    public long End => Start + Length;

    /// <summary>Whether the bytes are counted in the original itself.</summary>
    /// <param name="format">The format that the original was read as.</param>
    public bool IsCountedInFile(string format) => Part is null || format == "pdf";
}
