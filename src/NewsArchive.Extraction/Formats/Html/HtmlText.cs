using AngleSharp.Html.Parser;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>The visible words of an HTML fragment inside another format.</summary>
internal static class HtmlText
{
    public static string Of(string fragment)
    {
        using var document = new HtmlParser().ParseDocument(fragment);
        var draft = new DraftBuilder();
        HtmlBody.Read(document, draft);
        return draft.Text;
    }
}
