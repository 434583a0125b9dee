using System.Collections.Frozen;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>What the elements of HTML mean for reading a page, without their names and classes.</summary>
internal static class PageElements
{
    private const int LongestStyle = 1_000;

    private static readonly FrozenSet<string> Unread = FrozenSet.Create(
        StringComparer.Ordinal,
        "head", "script", "style", "noscript", "template", "iframe", "svg", "math", "button", "select", "textarea", "input", "video", "audio", "object", "canvas", "map", "picture");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
        "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary",
        "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    private static readonly FrozenSet<string> Sentences = FrozenSet.Create(StringComparer.Ordinal, "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "dd", "dt", "blockquote");

    /// <summary>Elements whose text is no text of the page, or only a control's.</summary>
    public static bool IsUnread(IElement element) => Unread.Contains(element.LocalName);

    /// <summary>Whether the element begins a new line; elements that a page invents are boxes.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || element.LocalName.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether what stands directly in the element is running text, where no span is a box of its own.</summary>
    public static bool HoldsSentences(IElement element) => Sentences.Contains(element.LocalName);

    public static bool IsHidden(IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            var hides = attribute.Name switch
            {
                "hidden" => true,
                "aria-hidden" => attribute.Value == "true",
                "style" => attribute.Value.Length < LongestStyle && HidesItself(attribute.Value),
                _ => false,
            };
            if (hides)
                return true;
        }

        return false;
    }

    public static BoxRole RoleOf(IElement element) => element.LocalName switch
    {
        "nav" or "aside" or "form" or "footer" or "dialog" or "menu" or "search" => BoxRole.Side,
        "figcaption" => BoxRole.Caption,
        "figure" when !HoldsText(element) => BoxRole.Caption,
        "address" => BoxRole.Label,
        "article" => BoxRole.Article,
        _ => BoxRole.Ordinary,
    };

    // A figure may frame a table or a quotation instead of a picture.
    private static bool HoldsText(IElement figure) =>
        figure.GetElementsByTagName("table").Length > 0 || figure.GetElementsByTagName("blockquote").Length > 0
        || figure.GetElementsByTagName("pre").Length > 0 || figure.GetElementsByTagName("li").Length > 0;

    public static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    private static bool HidesItself(string style)
    {
        var colon = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return colon >= 0 && style.AsSpan(colon + "display".Length).TrimStart(" :").StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
