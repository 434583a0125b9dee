using AngleSharp.Html.Parser;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Reads the HTML of an article's body that a wire item, a feed or a mail wraps: all of it is the article.</summary>
internal static class HtmlFragment
{
    /// <summary>Adds the fragment's blocks.</summary>
    /// <returns>False for a fragment that nests deeper than anything written by hand; nothing of it is added.</returns>
    public static bool TryRead(string fragment, DraftBuilder draft)
    {
        if (Nesting.IsTooDeepForFragment(fragment))
            return false;

        using var document = new HtmlParser().ParseDocument(fragment);
        BreakMarks.RemoveFrom(document, fragment);
        HtmlBody.ReadWhole(document, draft);
        return true;
    }
}
