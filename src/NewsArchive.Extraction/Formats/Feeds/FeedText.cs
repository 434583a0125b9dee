using System.Xml.Linq;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.PlainText;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>The words of a title, summary or content, which may be text, escaped HTML or XHTML.</summary>
internal readonly record struct FeedText(XElement Element, string Value, bool IsMarkup)
{
    public static FeedText? Of(XElement? element)
    {
        if (element is null)
            return null;

        var value = element.HasElements ? string.Concat(element.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : element.Value;
        return string.IsNullOrWhiteSpace(value) ? null : new(element, value, element.HasElements || IsEscapedMarkup(element, value));
    }

    public string OnOneLine() => IsMarkup ? HtmlText.Of(Value) : Value;

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
