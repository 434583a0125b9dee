using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Walks the article's part of a page and adds its blocks. The walk goes from node to node without recursion, so no depth
/// of nesting exhausts the stack, and counts children itself: a node finds its next sibling only by searching among all of them.
/// </summary>
internal sealed partial class HtmlBody
{
    // Names of boxes that pages put around articles are judged only this deep; real pages are not deeper.
    private const int DeepestBox = 200;

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "head", "script", "style", "noscript", "template", "nav", "aside", "form", "footer", "iframe", "svg", "math", "button", "select", "textarea", "input",
        "video", "audio", "object", "canvas", "dialog", "menu", "picture", "map");

    private static readonly FrozenSet<string> BlockElements = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "caption");

    private readonly DraftBuilder draft;
    private readonly StringBuilder words = new();
    private readonly List<string> lines = [];
    private readonly Dictionary<BlockKind, int> open = [];
    private readonly Stack<Place> path = [];

    private HtmlBody(DraftBuilder draft) => this.draft = draft;

    public static void Read(IDocument document, DraftBuilder draft)
    {
        if (document.Body is not { } body)
            return;

        var root = ArticleRoot.Of(body);
        var walk = new HtmlBody(draft);
        if (root.GetElementsByTagName("h1").Length == 0 && body.GetElementsByTagName("h1") is [var headline])
            draft.Add(BlockKind.Heading, headline.TextContent);
        walk.Walk(root);
    }

    private void Walk(IElement root)
    {
        Step(root);
        while (path.TryPop(out var place))
        {
            if (place.NextChild == place.Node.ChildNodes.Length)
            {
                Leave(place.Node);
                continue;
            }

            path.Push(place with { NextChild = place.NextChild + 1 });
            Step(place.Node.ChildNodes[place.NextChild]);
        }
    }

    private void Step(INode node)
    {
        if (Enter(node))
            path.Push(new(node, 0));
        else
            Leave(node);
    }

    /// <summary>Takes in a node; false when what is inside it is not to be read.</summary>
    private bool Enter(INode node)
    {
        if (node is IText text)
            AppendOnOneLine(text.Data);
        if (node is not IElement element)
            return false;
        if (element.LocalName == "br")
            words.Append('\n');
        if (IsDropped(element))
            return false;

        if (BlockElements.Contains(element.LocalName))
            EndWords(element);
        if (KindOf(element) is { } kind)
            open[kind] = open.GetValueOrDefault(kind) + 1;
        return true;
    }

    // Line ends of the source mean no more than a blank; only br breaks a line.
    private void AppendOnOneLine(string text)
    {
        foreach (var character in text)
            words.Append(char.IsWhiteSpace(character) ? ' ' : character);
    }

    private void Leave(INode node)
    {
        if (node is not IElement element || IsDropped(element))
            return;

        if (BlockElements.Contains(element.LocalName))
            EndWords(element);
        if (KindOf(element) is { } kind && --open[kind] == 0 && kind is BlockKind.List or BlockKind.Table)
            EndLines(kind);
    }

    /// <summary>Words end where a block element begins or ends: they are a block, or a line of the list or table around them.</summary>
    private void EndWords(IElement element)
    {
        if (IsOpen(BlockKind.Table) && element.LocalName is not ("tr" or "table"))
        {
            words.Append(element.LocalName is "td" or "th" ? '\t' : ' ');
            return;
        }

        if (IsOpen(BlockKind.Table) || IsOpen(BlockKind.List))
            lines.Add(words.ToString().Trim());
        else if (words.Length > 0)
            AddParagraphs(words.ToString());
        words.Clear();
    }

    private void EndLines(BlockKind kind)
    {
        draft.Add(kind, string.Join('\n', lines.Where(line => line.Length > 0)));
        lines.Clear();
    }

    // Old pages part paragraphs by two line breaks.
    private void AddParagraphs(string content)
    {
        foreach (var paragraph in TwoBreaks.Split(content))
            draft.Add(CurrentKind, paragraph);
    }

    private BlockKind CurrentKind =>
        IsOpen(BlockKind.Caption) ? BlockKind.Caption
        : IsOpen(BlockKind.Heading) ? BlockKind.Heading
        : IsOpen(BlockKind.Quote) ? BlockKind.Quote
        : BlockKind.Paragraph;

    private bool IsOpen(BlockKind kind) => open.GetValueOrDefault(kind) > 0;

    private static BlockKind? KindOf(IElement element) => element.LocalName switch
    {
        "figcaption" => BlockKind.Caption,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "ul" or "ol" or "dl" => BlockKind.List,
        "blockquote" => BlockKind.Quote,
        "table" when element.GetAttribute("role") != "presentation" => BlockKind.Table,
        _ => null,
    };

    private bool IsDropped(IElement element) =>
        Dropped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (path.Count is > 0 and < DeepestBox && element.LocalName != "body" && (IsSideBox(element.ClassName) || IsSideBox(element.Id)));

    private static bool IsSideBox(string? name) => name is { Length: > 0 and < 300 } && SideBox.IsMatch(name);

    [GeneratedRegex(@"(?:^|[\s_-])(?:related|share|sharing|social|newsletter|promo|advert|advertisement|sponsored|cookie|comments|breadcrumbs?|sidebar|recommended|recommendations|subscribe|outbrain|taboola|toolbar|read-more|more-news|more-stories)(?:$|[\s_-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SideBox { get; }

    [GeneratedRegex(@"\n *\n[ \n]*", RegexOptions.CultureInvariant)]
    private static partial Regex TwoBreaks { get; }

    /// <summary>An element on the way from the root, and which of its children comes next.</summary>
    private readonly record struct Place(INode Node, int NextChild);
}
