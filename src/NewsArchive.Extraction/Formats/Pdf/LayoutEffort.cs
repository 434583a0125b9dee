using UglyToad.PdfPig.Content;
using PrintedWord = UglyToad.PdfPig.Content.Word;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Keeps what the analysis of the layout may cost within bounds: it takes time by the letter, and compares each line with each other.
/// </summary>
internal sealed class LayoutEffort
{
    /// <summary>Most letters of all pages together.</summary>
    public const int MostLetters = 400_000;

    /// <summary>Most lines of one page.</summary>
    public const int MostLines = 3_000;

    private const long MostComparisons = 2L * MostLines * MostLines;

    private long letters;
    private long comparisons;

    /// <summary>Whether the page may be analysed after those before it.</summary>
    public bool TrySpend(int letterCount, int lineCount) =>
        (letters += letterCount) <= MostLetters && (comparisons += (long)lineCount * lineCount) <= MostComparisons;

    /// <summary>How many lines the words make at most: those on one height that stand close together are one.</summary>
    public static int LinesOf(IEnumerable<PrintedWord> words)
    {
        var lines = 0;
        (double Height, double End) last = (double.NaN, double.NaN);
        foreach (var (height, start, end, size) in words.Select(Place).Order())
        {
            if (height != last.Height || start - last.End > 2 * size)
                lines++;
            last = (height, end);
        }

        return lines;
    }

    /// <summary>Where a word stands on its line, and how high the line stands, to the nearest half point; in upright or turned print.</summary>
    private static (double Height, double Start, double End, double Size) Place(PrintedWord word)
    {
        var box = word.BoundingBox;
        return word.TextOrientation is TextOrientation.Rotate90 or TextOrientation.Rotate270
            ? (Math.Round(2 * box.Centroid.X), box.Bottom, box.Top, box.Width)
            : (Math.Round(2 * box.Bottom), box.Left, box.Right, box.Height);
    }
}
