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

    /// <summary>The pages from the first, as many as may be read.</summary>
    /// <exception cref="InvalidDataException">A page holds more than any page can.</exception>
    public static List<PdfPage> Of(PdfDocument document, ReadOnlyMemory<byte> file)
    {
        var objects = new PdfObjects(document);
        var drawing = new PageEffort(objects);
        new PdfSoundness(objects, drawing).Check();

        var streams = new PageStreams(objects, file);
        var layout = new LayoutEffort();
        var drawn = 0L;
        var pages = new List<PdfPage>();
        while (pages.Count < Math.Min(document.NumberOfPages, Most))
        {
            var page = document.GetPage(pages.Count + 1);
            if ((drawn += drawing.Of(page.Dictionary)) > PageEffort.Most || Read(page, streams, layout) is not { } read)
                break;
            pages.Add(read);
        }

        return pages;
    }

    /// <returns>Null when the layout of the pages before was as much work as may be.</returns>
    private static PdfPage? Read(Page page, PageStreams streams, LayoutEffort layout)
    {
        if (page.Letters.Count > MostLetters)
            throw new InvalidDataException($"its page {page.Number} holds more than {MostLetters} letters");

        var words = Words.GetWords(Letters(page)).Where(word => !string.IsNullOrWhiteSpace(word.Text)).ToList();
        if (words.Count == 0)
            return new(page.Number, null, []);

        var lines = LayoutEffort.LinesOf(words);
        if (lines > LayoutEffort.MostLines)
            throw new InvalidDataException($"its page {page.Number} holds more than {LayoutEffort.MostLines} lines");
        if (!layout.TrySpend(page.Letters.Count, lines))
            return null;

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
