using AngleSharp.Dom;
using NewsArchive.Extraction.Formats.Html.Metadata;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>What a page says about its article: JSON-LD, meta elements, marked elements, and the lines that a reader sees around the headline.</summary>
internal static class HtmlMetadata
{
    public static void Read(IDocument document, DraftBuilder draft)
    {
        var page = new HtmlPage(document);
        if (page.JsonLd.IsBroken)
            draft.Warnings.Add("A part of the page's JSON-LD is broken and was not read.");

        PageDates.Read(page, draft.Declared);
        PageTitles.Read(page, draft.Declared);
        PageAuthors.Read(page, draft.Declared);
        PageFacts.Read(page, draft.Declared);
    }
}
