using AngleSharp.Html.Parser;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>The visible words of an HTML fragment inside another format.</summary>
internal static class HtmlText
{
    /// <returns>Nothing for a fragment that nests deeper than anything written by hand.</returns>
    public static string Of(string fragment)
    {
        if (Nesting.IsTooDeepForFragment(fragment))
            return "";

        using var document = new HtmlParser().ParseDocument(fragment);
        var draft = new DraftBuilder();
        BreakMarks.RemoveFrom(document, fragment);
        HtmlBody.ReadWhole(document, draft);
        return draft.Text;
    }
}
