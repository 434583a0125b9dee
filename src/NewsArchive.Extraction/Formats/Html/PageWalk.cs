using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Walks a page once and takes down its blocks and boxes. The walk goes from node to node without recursion, so no depth
/// of nesting exhausts the stack, and counts children itself: a node finds its next sibling only by searching among all of them.
/// </summary>
internal sealed partial class PageWalk
{
    private readonly List<PageBlock> blocks = [];
    private readonly List<PageBox> boxes = [];
    private readonly Stack<Place> path = [];
    private readonly StringBuilder words = new();
    private readonly List<(int Start, int End)> links = [];
    private readonly Dictionary<BlockKind, int> open = [];
    private IElement? current;
    private int level;
    private int groups;
    private int nextLink;
    private int linkStart = -1;
    private int creditStart = -1;
    private string? credit;

    public static PageOutline Outline(IElement body, DeclaredBody declared)
    {
        var walk = new PageWalk();
        walk.Walk(body);
        return new(walk.blocks, walk.boxes, declared);
    }

    private void Walk(IElement body)
    {
        Step(body, null);
        while (path.TryPop(out var place))
        {
            if (place.NextChild == place.Node.ChildNodes.Length)
            {
                Leave(place);
                continue;
            }

            path.Push(place with { NextChild = place.NextChild + 1 });
            Step(place.Node.ChildNodes[place.NextChild], place.Node);
        }
    }

    private void Step(INode node, IElement? parent)
    {
        if (node is IText text)
            Append(text.Data);
        else if (node is IElement element && !PageElements.IsUnread(element))
            Enter(element, parent);
    }

    private void Enter(IElement element, IElement? parent)
    {
        if (element.LocalName is "br")
            words.Append('\n');

        var isBlock = PageElements.IsBlock(element);
        var isHidden = PageElements.IsHidden(element);
        if (isHidden && !isBlock)
            return;

        var (role, isNamed) = isBlock || IsLooseSpan(element, parent) ? RoleOf(element, isHidden) : default;
        var isBox = isBlock || role != BoxRole.Ordinary;
        if (isBox)
            EndWords(element, parent);

        var kind = KindOf(element);
        if (kind is { } opened)
            Open(opened, element);
        if (element.LocalName == "a" && linkStart < 0 && element.GetAttribute("href") is [not '#', ..])
            linkStart = words.Length;
        var isCredit = creditStart < 0 && CreditMark.IsCredit(element);
        if (isCredit)
            creditStart = words.Length;
        path.Push(new(element, 0, isBox, role, isNamed, kind, isCredit, blocks.Count));
    }

    private void Leave(Place place)
    {
        var element = place.Node;
        if (element.LocalName == "a" && linkStart >= 0 && element.GetAttribute("href") is [not '#', ..])
        {
            links.Add((linkStart, words.Length));
            linkStart = -1;
        }

        if (place.IsCredit)
        {
            credit ??= words.ToString(creditStart, words.Length - creditStart).Trim();
            creditStart = -1;
        }

        if (place.IsBox)
        {
            EndWords(element, element);
            if (blocks.Count > place.FirstBlock)
                boxes.Add(new(element, place.Role, place.IsNamed, place.FirstBlock, blocks.Count));
        }

        if (place.Kind is { } kind)
            open[kind]--;
    }

    private static (BoxRole Role, bool IsNamed) RoleOf(IElement element, bool isHidden)
    {
        if (isHidden)
            return (BoxRole.Side, false);

        var (meant, named) = (PageElements.RoleOf(element), BoxNames.RoleOf(element));
        return named > meant ? (named, true) : (meant, false);
    }

    // <div><img><span class="caption">…: a span that stands for a paragraph of its own.
    private bool IsLooseSpan(IElement element, IElement? parent) =>
        element.LocalName == "span" && words.Length == 0 && parent is not null && !PageElements.HoldsSentences(parent) && PageElements.IsBlock(parent);

    private void Open(BlockKind kind, IElement element)
    {
        open[kind] = open.GetValueOrDefault(kind) + 1;
        if (kind == BlockKind.Heading)
            level = PageElements.HeadingLevel(element);
        else if (kind is BlockKind.List or BlockKind.Table && open[kind] == 1)
            groups++;
    }

    // Line ends of the source mean no more than a blank; only br breaks a line, and pre keeps its own.
    private void Append(string text)
    {
        var start = words.Length;
        words.Append(text).Replace('\t', ' ', start, text.Length);
        if (!IsOpen(BlockKind.Paragraph))
            words.Replace('\n', ' ', start, text.Length);
    }

    /// <summary>Words end where a box begins or ends, but for the cells of a table, which share a line.</summary>
    /// <param name="around">The element that the words stand in.</param>
    private void EndWords(IElement element, IElement? around)
    {
        current = around ?? element;
        if (IsOpen(BlockKind.Table) && element.LocalName is not ("tr" or "table" or "caption"))
        {
            words.Append(element.LocalName is "td" or "th" ? '\t' : ' ');
            return;
        }

        if (words.Length > 0)
            AddBlocks(words.ToString());
        words.Clear();
        links.Clear();
        nextLink = 0;
        credit = null;
        if (linkStart >= 0)
            linkStart = 0;
        if (creditStart >= 0)
            creditStart = 0;
    }

    // Old pages part paragraphs by two line breaks.
    private void AddBlocks(string content)
    {
        if (linkStart >= 0)
            links.Add((linkStart, content.Length));
        if (creditStart >= 0 && credit is null && creditStart < content.Length)
            credit = content[creditStart..].Trim();

        var start = 0;
        foreach (var gap in TwoBreaks.EnumerateMatches(content))
        {
            AddBlock(content, start, gap.Index);
            start = gap.Index + gap.Length;
        }

        AddBlock(content, start, content.Length);
    }

    private void AddBlock(string content, int start, int end)
    {
        var text = content[start..end];
        var weight = TextWeight.Of(text);
        if (weight == 0)
            return;

        var linked = 0;
        for (; nextLink < links.Count && links[nextLink].Start < end; nextLink++)
        {
            if (Math.Max(links[nextLink].Start, start) is var from && Math.Min(links[nextLink].End, end) is var to && from < to)
                linked += TextWeight.Of(content.AsSpan(from, to - from));
            if (links[nextLink].End > end)
                break;
        }

        var kind = CurrentKind;
        blocks.Add(new(kind, text.Trim())
        {
            Element = BoxAround(),
            Weight = weight,
            LinkWeight = linked,
            Level = kind == BlockKind.Heading ? level : 0,
            Group = kind is BlockKind.List or BlockKind.Table ? groups : 0,
            Credit = credit is { Length: > 0 } ? credit : null,
        });
    }

    private IElement BoxAround()
    {
        var element = current!;
        while (!PageElements.IsBlock(element) && element.ParentElement is { } parent)
            element = parent;
        return element;
    }

    private BlockKind CurrentKind =>
        IsOpen(BlockKind.Heading) ? BlockKind.Heading
        : IsOpen(BlockKind.Table) ? BlockKind.Table
        : IsOpen(BlockKind.List) ? BlockKind.List
        : IsOpen(BlockKind.Quote) ? BlockKind.Quote
        : BlockKind.Paragraph;

    private bool IsOpen(BlockKind kind) => open.GetValueOrDefault(kind) > 0;

    private static BlockKind? KindOf(IElement element) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "ul" or "ol" or "dl" => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        "pre" => BlockKind.Paragraph,
        "table" when DataTable.Is(element) => BlockKind.Table,
        _ => null,
    };

    [GeneratedRegex(@"\n[ \t]*\n[ \n\t]*", RegexOptions.CultureInvariant)]
    private static partial Regex TwoBreaks { get; }

    /// <summary>An element on the way from the body, and which of its children comes next.</summary>
    private readonly record struct Place(IElement Node, int NextChild, bool IsBox, BoxRole Role, bool IsNamed, BlockKind? Kind, bool IsCredit, int FirstBlock);
}
