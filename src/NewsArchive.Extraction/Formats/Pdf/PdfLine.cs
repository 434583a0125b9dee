namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>A line of print.</summary>
/// <param name="Text">Its words, parted by blanks.</param>
/// <param name="Left">Where it begins, in points from the page's left edge.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Middle">How high it stands on the page: 0 is the lower edge, 1 the upper.</param>
/// <param name="Size">The size of most of its letters in points.</param>
internal sealed record PdfLine(string Text, double Left, double Right, double Middle, double Size);

/// <summary>The lines of a page, in groups that are printed close together, in reading order.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Source">The bytes of the file that hold its words; null when they cannot be told.</param>
internal sealed record PdfPage(int Number, SourceRange? Source, IReadOnlyList<IReadOnlyList<PdfLine>> Groups);
