using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>Walks one part of a document and adds its blocks, each with the bytes that it came from.</summary>
internal sealed class WordBody(DraftBuilder draft, WordStyles styles)
{
    /// <summary>Cells with more words than this hold the text of a page, not the facts of a table.</summary>
    private const int LongestCell = 300;

    private readonly List<SourceRange?> sources = [];
    private readonly List<(string Words, int Number)> list = [];
    private readonly Dictionary<XElement, int> numbers = [];
    private ParagraphBytes? bytes;

    /// <summary>Where the blocks of the draft came from, one for each.</summary>
    public IReadOnlyList<SourceRange?> Sources => sources;

    public void Read(WordPart part)
    {
        numbers.Clear();
        foreach (var paragraph in Inside(part.Root, "p"))
            numbers.Add(paragraph, numbers.Count);
        bytes = ParagraphBytes.Of(part.Name, part.Xml.Span, numbers.Count);

        Walk(part.Root);
        EndList();
    }

    private void Walk(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    Add(element);
                    break;
                case "tbl" when IsOfFacts(element):
                    AddTable(element);
                    break;
                case "footnote" when element.Attribute(element.Name.Namespace + "type")?.Value is not (null or "normal"):
                    break; // the lines drawn between text and notes
                case "Fallback" or "del" or "moveFrom":
                    break;
                default:
                    Walk(element);
                    break;
            }
        }
    }

    private void Add(XElement paragraph)
    {
        var kind = styles.KindOf(paragraph);
        var words = WordText.Of(paragraph);
        if (kind == BlockKind.List)
        {
            list.Add((words, numbers[paragraph]));
        }
        else
        {
            EndList();
            Add(kind, words, numbers[paragraph], numbers[paragraph]);
        }

        Walk(paragraph); // the text boxes that hang on it
    }

    private void AddTable(XElement table)
    {
        EndList();
        var rows = Inside(table, "tr").Select(row => string.Join('\t', Inside(row, "tc").Select(WordsOf)));
        var paragraphs = Inside(table, "p").Select(paragraph => numbers[paragraph]).ToList();
        Add(BlockKind.Table, string.Join('\n', rows), paragraphs[0], paragraphs[^1]);
    }

    private void EndList()
    {
        if (list.Count > 0)
            Add(BlockKind.List, string.Join('\n', list.Select(item => item.Words.Replace('\n', ' '))), list[0].Number, list[^1].Number);
        list.Clear();
    }

    private void Add(BlockKind kind, string words, int first, int last)
    {
        var before = draft.BlockCount;
        draft.Add(kind, words);
        if (draft.BlockCount > before)
            sources.Add(bytes?.Between(first, last));
    }

    private static bool IsOfFacts(XElement table)
    {
        var cells = Inside(table, "tc").ToList();
        return cells.Count > 1 && cells.TrueForAll(cell => cell.Value.Length <= LongestCell) && Inside(table, "p").Any() && !Inside(table, "tbl").Any();
    }

    private static IEnumerable<XElement> Inside(XElement parent, string name) => parent.Descendants(parent.Name.Namespace + name);

    private static string WordsOf(XElement cell) => string.Join(' ', Inside(cell, "p").Select(WordText.Of)).ReplaceLineEndings(" ").Replace('\t', ' ');
}
