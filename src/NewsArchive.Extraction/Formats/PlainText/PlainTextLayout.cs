using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats.PlainText;

/// <summary>
/// The blocks of a plain text. Header lines come first, one or two blocks a line; then paragraphs, parted by blank lines
/// or, where a paragraph is one long line, by line ends. Together the blocks hold every visible character.
/// </summary>
internal sealed class PlainTextLayout
{
    private const int MostHeaderLines = 30;
    private const int LongestHeading = 160;

    // No article has more lines; what comes behind them is kept as one paragraph.
    private const int MostLines = 20_000;

    // No hard-wrapped text has lines this long: each is a paragraph.
    private const int ParagraphLine = 120;

    private readonly string text;
    private readonly List<TextSpan> lines;
    private readonly List<Block> blocks = [];
    private readonly DeclaredValues declared = new();

    private PlainTextLayout(string text)
    {
        this.text = text;
        lines = TextLines.Of(text);
        AddBody(AddHeader());
    }

    public IReadOnlyList<Block> Blocks => blocks;

    public DeclaredMetadata Declared => declared.ToMetadata();

    public static PlainTextLayout Of(string text) => new(text);

    /// <summary>Takes the lines above the article; returns the number of the first line of its body.</summary>
    private int AddHeader()
    {
        var seen = 0;
        for (var number = 0; number < lines.Count; number++)
        {
            var line = lines[number];
            if (line.Length == 0)
                continue;
            if (seen++ == MostHeaderLines)
                return number;

            if (OutletNotes.Contains(text, line))
                blocks.Add(new(BlockKind.Note, line));
            else if (HeaderLines.Read(text, line) is { } header)
                Add(line, header);
            else if (BoilerplateLines.Contains(text, line) || BoilerplateLines.IsLabel(text, line))
                blocks.Add(new(BlockKind.Boilerplate, line));
            else if (IsHeadline(number))
                blocks.Add(new(BlockKind.Heading, line));
            else
                return number;
        }

        return lines.Count;
    }

    private void Add(TextSpan line, HeaderLine header)
    {
        header.Declare(text, declared);
        blocks.Add(new(BlockKind.Boilerplate, TextSpan.Between(line.Start, header.Widget?.Start ?? line.End).TrimmedIn(text)));
        if (header.Widget is { } widget)
            blocks.Add(new(BlockKind.Boilerplate, widget));
    }

    /// <summary>
    /// A headline is a short line without a full stop above the body: header lines follow it, or a blank line and then a
    /// paragraph. There is one; a second such line belongs to the body.
    /// </summary>
    private bool IsHeadline(int number)
    {
        if (blocks.Exists(block => block.Kind == BlockKind.Heading) || !LooksLikeHeading(lines[number]) || declared.Has(DeclaredField.Headline))
            return false;

        var next = NextVisible(number + 1);
        while (next >= 0 && (IsBoilerplate(next) || BoilerplateLines.IsLabel(text, lines[next])))
            next = NextVisible(next + 1);
        if (next < 0)
            return false;
        return HeaderLines.Read(text, lines[next]) is not null || (next > number + 1 && lines[next].Length > lines[number].Length);
    }

    private bool LooksLikeHeading(TextSpan line) =>
        line.Length is > 0 and <= LongestHeading
        && char.IsLetterOrDigit(FirstVisible(line))
        && line.Of(text).ContainsAny(' ', '-')
        && !".,;:…".Contains(text[line.End - 1], StringComparison.Ordinal)
        && Dateline.At(text, line) is null
        && PhotoCredit.AtEnd(text, line) is null;

    private char FirstVisible(TextSpan line) => line.Of(text).TrimStart("“\"‘'„«¿¡").ToString() is [var first, ..] ? first : ' ';

    private void AddBody(int first)
    {
        for (var start = NextVisible(first); start >= 0;)
        {
            if (start >= MostLines)
            {
                AddRest(start);
                return;
            }

            var end = start;
            while (end < Math.Min(lines.Count, MostLines) && lines[end].Length > 0)
                end++;
            AddGroup(start, end);
            start = NextVisible(end);
        }
    }

    private void AddRest(int start) =>
        blocks.Add(new(BlockKind.Paragraph, TextSpan.Between(lines[start].Start, text.Length).TrimmedIn(text)));

    /// <summary>Adds the lines between two blank lines: one paragraph, or one a line, less the lines that are boilerplate or notes.</summary>
    private void AddGroup(int start, int end)
    {
        var isParagraphALine = Enumerable.Range(start, end - start).Any(number => lines[number].Length > ParagraphLine);
        var from = start;
        for (var number = start; number < end; number++)
        {
            var setAside = SetAsideAs(number);
            if (setAside is not null || isParagraphALine || PhotoCredit.AtEnd(text, lines[number]) is not null)
            {
                AddWords(from, setAside is null ? number + 1 : number);
                from = number + 1;
            }

            if (setAside is { } kind)
                blocks.Add(new(kind, lines[number]));
        }

        AddWords(from, end);
    }

    /// <summary>What a line is that stands for itself among the article's words; null for the words.</summary>
    private BlockKind? SetAsideAs(int number) =>
        IsBoilerplate(number) ? BlockKind.Boilerplate
        : OutletNotes.Contains(text, lines[number]) ? BlockKind.Note
        : null;

    private bool IsBoilerplate(int number) =>
        BoilerplateLines.Contains(text, lines[number])
        || TextCredits.IsLine(text, lines[number])
        || (number > 0 && lines[number].Length <= LongestHeading && BoilerplateLines.LeadsToLink(text, lines[number - 1]));

    private void AddWords(int start, int end)
    {
        if (start < end)
        {
            var span = TextSpan.Between(lines[start].Start, lines[end - 1].End);
            blocks.Add(new(KindOf(start, end, span), span));
        }
    }

    private BlockKind KindOf(int start, int end, TextSpan span)
    {
        if (Captions.Contains(text, span))
            return BlockKind.Caption;
        if (Enumerable.Range(start, end - start).All(number => IsListItem(lines[number])))
            return BlockKind.List;
        return end - start == 1 && span.Length < 80 && blocks.Count > 0 && LooksLikeHeading(span) && char.IsLetterOrDigit(text[span.End - 1]) && IsBetweenParagraphs(end)
            ? BlockKind.Heading
            : BlockKind.Paragraph;
    }

    private bool IsBetweenParagraphs(int end) =>
        blocks[^1].Kind is BlockKind.Paragraph or BlockKind.List && NextVisible(end) is >= 0 and var next && lines[next].Length > 80;

    private bool IsListItem(TextSpan line) =>
        line.Length > 2 && text[line.Start] is ('-' or '•' or '*' or '·') && text[line.Start + 1] == ' ';

    private int NextVisible(int number)
    {
        while (number < lines.Count && lines[number].Length == 0)
            number++;
        return number < lines.Count ? number : -1;
    }
}
