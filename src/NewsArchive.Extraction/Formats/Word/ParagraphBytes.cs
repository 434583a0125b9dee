namespace NewsArchive.Extraction.Formats.Word;

/// <summary>Where each paragraph of a document's part stands among the part's bytes: from its start tag to its end tag.</summary>
internal sealed class ParagraphBytes
{
    private readonly string part;
    private readonly List<(int Start, int End)> ranges;

    private ParagraphBytes(string part, List<(int Start, int End)> ranges)
    {
        this.part = part;
        this.ranges = ranges;
    }

    /// <param name="part">Name of the part, as in "word/document.xml".</param>
    /// <param name="xml">Its bytes.</param>
    /// <param name="paragraphs">How many paragraphs the parser found; where the count of tags differs, no range is told.</param>
    public static ParagraphBytes Of(string part, ReadOnlySpan<byte> xml, int paragraphs)
    {
        var found = Scan(xml);
        return new(part, found.Count == paragraphs ? found : []);
    }

    /// <summary>The bytes from the first to the last of these paragraphs, numbered in the order of the document.</summary>
    public SourceRange? Between(int first, int last) =>
        last < ranges.Count ? new(part, ranges[first].Start, ranges[last].End - ranges[first].Start) : null;

    private static List<(int Start, int End)> Scan(ReadOnlySpan<byte> xml)
    {
        var found = new List<(int Start, int End)>();
        var open = new Stack<int>();
        for (var at = 0; Next(xml, at) is var tag and >= 0;)
        {
            var length = xml[tag..].IndexOf((byte)'>') + 1;
            if (length == 0)
                break;

            at = tag + length;
            if (xml[tag + 1] == '/')
            {
                if (open.TryPop(out var number))
                    found[number] = (found[number].Start, at);
                continue;
            }

            if (xml[at - 2] != '/')
                open.Push(found.Count);
            found.Add((tag, at));
        }

        return found;
    }

    /// <summary>The next tag of a paragraph, not of w:pPr and the like; -1 when there is none.</summary>
    private static int Next(ReadOnlySpan<byte> xml, int from)
    {
        while (xml[from..].IndexOf((byte)'<') is var step and >= 0)
        {
            var rest = xml[(from + step)..];
            if (IsParagraph(rest, "<w:p"u8) || IsParagraph(rest, "</w:p"u8))
                return from + step;
            from += step + 1;
        }

        return -1;
    }

    private static bool IsParagraph(ReadOnlySpan<byte> rest, ReadOnlySpan<byte> tag) =>
        rest.StartsWith(tag) && rest.Length > tag.Length && rest[tag.Length] is (byte)'>' or (byte)'/' or (byte)' ' or (byte)'\r' or (byte)'\n' or (byte)'\t';
}
