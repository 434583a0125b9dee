using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>
/// Lays a page out as lines. Dates and bylines are told by where they stand, often outside the article's own box, so the
/// whole page is walked, once and without recursion.
/// </summary>
internal sealed class PageLayout
{
    private const int MostCharacters = 2_000_000;

    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "head", "script", "style", "noscript", "template", "iframe", "svg", "math", "select", "textarea", "object", "canvas", "video", "audio", "option");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "b", "bdi", "big", "cite", "code", "data", "em", "font", "i", "ins", "label", "mark", "meta", "link", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr", "img");

    private readonly List<PageLine> lines = [];
    private readonly List<DateMark> marks = [];
    private readonly Dictionary<(string Element, string? Class, string? Id, string? Property, string? Relation), PageBox> known = [];
    private readonly StringBuilder words = new();
    private List<LinePart> parts = [];
    private int start;

    public IReadOnlyList<PageLine> Lines => lines;

    public IReadOnlyList<DateMark> Marks => marks;

    public static PageLayout Of(IElement body)
    {
        var page = new PageLayout();
        page.Walk(body);
        page.EndLine();
        return page;
    }

    private void Walk(IElement body)
    {
        var path = new Stack<(INode Node, int Next, PageBox Box)>();
        path.Push((body, 0, PageBox.None));
        while (path.TryPop(out var place) && start < MostCharacters)
        {
            if (place.Next == place.Node.ChildNodes.Length)
            {
                Leave(place.Node);
                continue;
            }

            path.Push(place with { Next = place.Next + 1 });
            var child = place.Node.ChildNodes[place.Next];
            if (child is IText text)
                Append(text.Data, (IElement)place.Node, place.Box);
            else if (child is IElement element && !Skipped.Contains(element.LocalName))
                path.Push((element, 0, place.Box | Enter(element, place.Box)));
        }
    }

    private PageBox Enter(IElement element, PageBox around)
    {
        if (!Inline.Contains(element.LocalName))
            EndLine();
        var box = BoxOf(element);
        if (DateMarks.ValueOf(element) is { } value)
            marks.Add(new(element, value, lines.Count, around | box));
        return box;
    }

    private void Leave(INode node)
    {
        if (node is IElement element && !Inline.Contains(element.LocalName))
            EndLine();
        else if (words.Length > 0 && node is IElement { LocalName: "span" or "time" or "a" })
            Gap();
    }

    private PageBox BoxOf(IElement element)
    {
        var key = (element.LocalName, element.ClassName, element.Id, element.GetAttribute("itemprop"), element.GetAttribute("rel"));
        if (!known.TryGetValue(key, out var box))
            known[key] = box = PageBoxes.Of(element);
        return box;
    }

    private void Append(string text, IElement element, PageBox box)
    {
        var isNew = true;
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var blanks = rest.Length - rest.TrimStart().Length;
            if (blanks > 0)
                Gap();
            rest = rest[blanks..];
            if (rest.IsEmpty)
                break;

            if (isNew)
                parts.Add(new(words.Length, element, box));
            isNew = false;
            var end = EndOfWord(rest);
            words.Append(rest[..end]);
            rest = rest[end..];
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
            end++;
        return end;
    }

    private void Gap()
    {
        if (words.Length > 0 && words[^1] != ' ')
            words.Append(' ');
    }

    private void EndLine()
    {
        if (parts.Count == 0)
        {
            words.Clear();
            return;
        }

        var line = new PageLine(lines.Count, words.ToString().TrimEnd(), start, parts);
        lines.Add(line);
        start = line.End + 1;
        words.Clear();
        parts = [];
    }
}
