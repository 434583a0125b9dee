using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Takes the article out of a page: its headline, the paragraphs that follow, and the captions and labels among them.</summary>
internal static class HtmlBody
{
    private const double LeastPart = 0.25;
    private const int ShortArticle = 300;

    public static void Read(IDocument document, DraftBuilder draft)
    {
        if (document.Body is not { } body)
            return;

        var outline = PageWalk.Outline(body, DeclaredBody.Of(document));
        if (ArticleRoot.Of(outline) is var (first, end) && outline.Prose(first, end) < Math.Min(ShortArticle, LeastPart * outline.AllProse))
            outline = outline.WithoutNames();

        var chosen = new ArticleSelection(outline, [.. draft.Declared.Values(DeclaredField.Headline), document.Title ?? ""], draft.Declared.Values(DeclaredField.Byline)).Choose();
        Add(chosen.Any(IsText) ? chosen : BlockGroups.Joined(outline), draft);
    }

    /// <summary>Takes everything that is to be read, for markup that is the article's text and nothing else.</summary>
    public static void ReadWhole(IDocument document, DraftBuilder draft)
    {
        if (document.Body is { } body)
            Add(BlockGroups.Joined(PageWalk.Outline(body, new()).WithoutNames()), draft);
    }

    private static bool IsText(PageBlock block) => block.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote or BlockKind.Table;

    private static void Add(IEnumerable<PageBlock> blocks, DraftBuilder draft)
    {
        foreach (var block in blocks)
            draft.Add(block.Kind, block.Text, credit: block.Credit);
    }
}
