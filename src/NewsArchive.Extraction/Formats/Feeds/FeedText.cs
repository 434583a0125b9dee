using System.Xml.Linq;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.PlainText;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>The words of a title, summary or content, which may be text, escaped HTML or XHTML.</summary>
internal readonly record struct FeedText(XElement Element, string Value, bool IsMarkup)
{
    // What is longer is no title, whatever marks it has.
    private const int LongestTitle = 10_000;

    // HTML Standard, 13.1.2: void elements.
    private static readonly HashSet<string> WithoutEnd = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    public static FeedText? Of(XElement? element)
    {
        if (element is null)
            return null;

        var value = element.HasElements ? Markup(element) : element.Value;
        return string.IsNullOrWhiteSpace(value) ? null : new(element, value, element.HasElements || IsEscapedMarkup(element, value));
    }

    /// <summary>XHTML as HTML: an element that is written without an end, such as &lt;b/&gt;, would stay open there.</summary>
    private static string Markup(XElement element)
    {
        var copy = new XElement(element);
        foreach (var empty in copy.Descendants().Where(inner => inner.IsEmpty && !WithoutEnd.Contains(inner.Name.LocalName)).ToList())
            empty.Value = "";

        using var reader = copy.CreateReader();
        reader.Read();
        return reader.ReadInnerXml();
    }

    public string OnOneLine() => IsMarkup && Value.Length <= LongestTitle ? HtmlText.Of(Value) : Value;

    public void AddTo(DraftBuilder draft, FeedPlaces places)
    {
        draft.Place = places.Of(Element);
        if (!IsMarkup)
            PlainTextBody.Read(Value.ReplaceLineEndings("\n"), draft);
        else if (!HtmlFragment.TryRead(Value, draft))
            draft.Warnings.Add("The text of this entry nests its boxes deeper than any readable page and was not read.");
    }

    // Atom says what a text is; RSS leaves it to be guessed.
    private static bool IsEscapedMarkup(XElement element, string value) => element.Attribute("type")?.Value switch
    {
        null => value.AsSpan().ContainsAny('<', '&'),
        var type => type.Contains("html", StringComparison.OrdinalIgnoreCase),
    };
}
