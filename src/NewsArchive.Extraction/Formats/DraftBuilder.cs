using System.Text;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats;

/// <summary>
/// Builds the canonical text of a marked-up article: the visible words of its blocks, parted by a blank line. Lines that
/// markup gives as paragraphs but are none, such as bylines, captions and related links, are told apart here.
/// </summary>
internal sealed class DraftBuilder
{
    private const string BlankLine = "\n\n";
    private const int LeadingBlocks = 12;

    private readonly StringBuilder text = new();
    private readonly List<Block> blocks = [];
    private readonly Dictionary<int, TextSpan> places = [];
    private readonly List<TextSpan> credits = [];

    public DeclaredValues Declared { get; } = new();

    public List<string> Warnings { get; } = [];

    public string Text => text.ToString();

    public bool IsEmpty => BlockCount == 0;

    public int BlockCount => blocks.Count;

    /// <summary>Where the words that are added next stand in the decoded file, for formats that wrap a whole text; null where each brings its own place.</summary>
    public TextSpan? Place { get; set; }

    public bool HasHeading => blocks.Exists(block => block.Kind == BlockKind.Heading);

    /// <summary>Adds a block, each line trimmed and its runs of blanks made one; a block without visible characters is left out, and so is a heading that only repeats the one above it.</summary>
    /// <param name="place">Where its words stand in the decoded file, where that is known.</param>
    /// <param name="credit">Who is named as the owner of the picture, part of the words.</param>
    public void Add(BlockKind kind, ReadOnlySpan<char> words, TextSpan? place = null, string? credit = null)
    {
        var start = text.Length;
        if (start > 0)
            text.Append(BlankLine);

        var first = text.Length;
        AppendTidied(words);
        if (text.Length == first || RepeatsHeading(kind, first))
        {
            text.Length = start;
            return;
        }

        blocks.Add(new(kind, TextSpan.Between(first, text.Length)));
        MarkCredit(first, credit);
        if ((place ?? Place) is { } known)
            places[first] = known;
    }

    private void MarkCredit(int first, string? credit)
    {
        var words = string.Join(' ', (credit ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var start = words.Length == 0 ? -1 : text.ToString(first, text.Length - first).LastIndexOf(words, StringComparison.Ordinal);
        if (start >= 0)
            credits.Add(new(first + start, words.Length));
    }

    /// <summary>Where the words of each block of the draft stand in the decoded file.</summary>
    public IReadOnlyList<TextSpan?> PlacesOf(ArticleDraft draft) =>
        [.. draft.Blocks.Select(block => places.TryGetValue(block.Span.Start, out var place) ? place : (TextSpan?)null)];

    // A body may begin with the headline that its frame gives already.
    private bool RepeatsHeading(BlockKind kind, int first) =>
        kind == BlockKind.Heading && blocks is [.., { Kind: BlockKind.Heading, Span: var above }]
        && text.ToString(first, text.Length - first) == text.ToString(above.Start, above.Length);

    public ArticleDraft Build(string format, string mediaType, DecodedText decoded)
    {
        var canonical = text.ToString();
        TellApart(canonical);
        return new()
        {
            Text = canonical,
            Blocks = blocks,
            PhotoCredits = credits,
            Declared = Declared.ToMetadata(),
            Format = format,
            MediaType = mediaType,
            Encoding = decoded.Encoding,
            EncodingRule = decoded.Rule,
            Warnings = [.. decoded.Warnings, .. Warnings],
        };
    }

    private void AppendTidied(ReadOnlySpan<char> words)
    {
        var first = text.Length;
        var gap = '\0';
        foreach (var character in words)
        {
            if (char.IsWhiteSpace(character))
            {
                gap = character == '\n' || gap == '\n' ? '\n' : character == '\t' || gap == '\t' ? '\t' : ' ';
                continue;
            }

            if (gap != '\0' && text.Length > first)
                text.Append(gap);
            gap = '\0';
            text.Append(character);
        }
    }

    private void TellApart(string canonical)
    {
        for (var number = 0; number < blocks.Count; number++)
        {
            var block = blocks[number];
            if (block.Kind == BlockKind.Paragraph)
                blocks[number] = block with { Kind = KindOf(canonical, block.Span, isLeading: number < LeadingBlocks) };
            else if (block.Kind == BlockKind.Boilerplate && number < LeadingBlocks)
                HeaderLines.Read(canonical, block.Span)?.Declare(canonical, Declared);
            else if (IsBoilerplate(canonical, number))
                blocks[number] = block with { Kind = BlockKind.Boilerplate };
        }
    }

    /// <summary>"Also read" in a quote's or heading's dress, and the list of links under it.</summary>
    private bool IsBoilerplate(string canonical, int number) => blocks[number].Kind switch
    {
        BlockKind.Heading or BlockKind.Quote => BoilerplateLines.Contains(canonical, blocks[number].Span),
        BlockKind.List => number > 0 && BoilerplateLines.LeadsToLink(canonical, blocks[number - 1].Span),
        _ => false,
    };

    private BlockKind KindOf(string canonical, TextSpan span, bool isLeading)
    {
        if (OutletNotes.Contains(canonical, span))
            return BlockKind.Note;
        if (isLeading && HeaderLines.Read(canonical, span) is { } header)
        {
            header.Declare(canonical, Declared);
            return BlockKind.Boilerplate;
        }

        if (BoilerplateLines.Contains(canonical, span) || (isLeading && BoilerplateLines.IsLabel(canonical, span)) || TextCredits.IsLine(canonical, span))
            return BlockKind.Boilerplate;
        return Captions.Contains(canonical, span) ? BlockKind.Caption : BlockKind.Paragraph;
    }
}
