using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>Puts the letters of a document's pages together to words, lines and groups of lines.</summary>
internal static class PdfPages
{
    /// <summary>Pages beyond these are not read.</summary>
    public const int Most = 200;

    // More than a page of newsprint holds; the analysis of the layout is not made for more.
    private const int MostLetters = 60_000;
    private const int MostGroupsToOrder = 300;

    // In points; no readable letters stand closer.
    private const double Nearest = 0.5;

    private static readonly NearestNeighbourWordExtractor Words = new(new NearestNeighbourWordExtractor.NearestNeighbourWordExtractorOptions { MaxDegreeOfParallelism = 1 });

    private static readonly DocstrumBoundingBoxes Segmenter = new(new DocstrumBoundingBoxes.DocstrumBoundingBoxesOptions { MaxDegreeOfParallelism = 1 });

    /// <exception cref="InvalidDataException">A page holds more than any page can.</exception>
    public static IEnumerable<PdfPage> Of(PdfDocument document, PageStreams streams) =>
        Enumerable.Range(1, Math.Min(document.NumberOfPages, Most)).Select(number => Read(document.GetPage(number), streams));

    private static PdfPage Read(Page page, PageStreams streams)
    {
        if (page.Letters.Count > MostLetters)
            throw new InvalidDataException($"its page {page.Number} holds more than {MostLetters} letters");

        var words = Words.GetWords(Letters(page)).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
            return new(page.Number, null, []);

        var groups = Segmenter.GetBlocks(words);
        IEnumerable<TextBlock> ordered = groups.Count > MostGroupsToOrder ? groups : UnsupervisedReadingOrderDetector.Instance.Get(groups).OrderBy(group => group.ReadingOrder);
        return new(page.Number, streams.Of(page), [.. ordered.Select(group => group.TextLines.Select(line => LineOf(line, page.Height)).ToList())]);
    }

    /// <summary>One letter at each place: bold print is often two on each other, and the analysis takes forever over hundreds.</summary>
    private static List<Letter> Letters(Page page) =>
        [.. page.Letters.DistinctBy(letter => (Math.Round(letter.StartBaseLine.X / Nearest), Math.Round(letter.StartBaseLine.Y / Nearest)))];

    private static PdfLine LineOf(TextLine line, double height)
    {
        var letters = line.Words.SelectMany(word => word.Letters).Select(letter => letter.PointSize).Order().ToList();
        return new(line.Text.Trim(), line.BoundingBox.Left, line.BoundingBox.Right, line.BoundingBox.Centroid.Y / height, letters[letters.Count / 2]);
    }
}
