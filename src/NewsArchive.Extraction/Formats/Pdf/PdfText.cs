using System.Text;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Makes paragraphs of a document's lines: lines are joined, an indented line or one behind a short last line begins anew,
/// larger print is a heading, and a paragraph goes on in the next column or on the next page.
/// </summary>
internal sealed class PdfText
{
    private const double LargerPrint = 1.15;
    private const int LongestHeading = 250;
    private const double ShortLine = 0.85;

    private readonly List<PdfBlock> blocks = [];
    private readonly BrokenWords broken;
    private readonly PageMargins margins;
    private readonly double usualSize;

    public PdfText(IReadOnlyList<PdfPage> pages)
    {
        var lines = pages.SelectMany(page => page.Groups).SelectMany(group => group).ToList();
        margins = new PageMargins(pages);
        broken = new BrokenWords(lines);
        usualSize = lines.Count == 0 ? 0 : UsualSize(lines);
        foreach (var page in pages)
        {
            foreach (var group in page.Groups)
                AddGroup(group, page);
        }
    }

    /// <returns>The bytes of the file that hold the words of each block that was added; null where they cannot be told.</returns>
    public IReadOnlyList<SourceRange?> AddTo(DraftBuilder draft)
    {
        var sources = new List<SourceRange?>();
        foreach (var block in blocks)
        {
            var before = draft.BlockCount;
            draft.Add(block.Kind, block.Words.ToString());
            if (draft.BlockCount > before)
                sources.Add(PageStreams.Around(block.Pages));
        }

        if (broken.Count > 0)
            draft.Warnings.Add($"The text was put together from the printed lines of a PDF document; words broken at line ends were joined ({broken.Count}).");
        return sources;
    }

    // The size that most letters have.
    private static double UsualSize(List<PdfLine> lines) =>
        lines.GroupBy(line => Math.Round(line.Size, 1)).MaxBy(group => group.Sum(line => line.Text.Length))!.Key;

    private void AddGroup(IReadOnlyList<PdfLine> group, PdfPage page)
    {
        var text = group.Where(line => !margins.Contain(line)).ToList();
        foreach (var line in group.Where(margins.Contain))
            blocks.Add(new(BlockKind.Boilerplate, new(line.Text), [page]));

        for (var number = 0; number < text.Count; number++)
        {
            if (number == 0 ? !GoesOn(text[0]) : BeginsAnew(text, number))
                blocks.Add(new(IsHeading(text[number]) ? BlockKind.Heading : BlockKind.Paragraph, new(), []));
            var block = blocks.FindLast(block => block.Kind != BlockKind.Boilerplate)!;
            broken.Append(block.Words, text[number].Text);
            if (block.Pages.LastOrDefault() != page)
                block.Pages.Add(page);
        }
    }

    private bool IsHeading(PdfLine line) => line.Size >= usualSize * LargerPrint && line.Text.Length <= LongestHeading;

    private bool BeginsAnew(List<PdfLine> group, int number)
    {
        var (above, line) = (group[number - 1], group[number]);
        if (IsHeading(above) || IsHeading(line))
            return IsHeading(above) != IsHeading(line) || Math.Abs(above.Size - line.Size) > 0.1 * line.Size;

        var left = group.Min(each => each.Left);
        var right = group.Max(each => each.Right);
        var isIndented = line.Left - left is var indent && indent > 0.6 * line.Size && indent < 6 * line.Size && above.Left - left < 0.3 * line.Size;
        return isIndented || (IsEnd(above.Text) && above.Right - left < ShortLine * (right - left));
    }

    /// <summary>Whether a group's first line goes on with the paragraph of the column or page before.</summary>
    private bool GoesOn(PdfLine line)
    {
        var last = blocks.FindLast(block => block.Kind != BlockKind.Boilerplate);
        return last is { Kind: BlockKind.Paragraph, Words: { Length: > 0 } words } && !IsHeading(line)
            && line.Text is [var first, ..] && char.IsLower(first) && !IsEnd(words.ToString(Math.Max(0, words.Length - 2), Math.Min(2, words.Length)));
    }

    private static bool IsEnd(string text) => text.AsSpan().TrimEnd("”“\"’'»)]") is [.., '.' or '!' or '?' or ':' or '…'];

    /// <param name="Pages">Where it is printed, in their order.</param>
    private sealed record PdfBlock(BlockKind Kind, StringBuilder Words, List<PdfPage> Pages);
}
