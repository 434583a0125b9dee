using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Finds the element that holds the article: the one marked as such, else the one with the most paragraph text.</summary>
internal static class ArticleRoot
{
    private const int AncestorsLookedAt = 30;

    public static IElement Of(IElement body)
    {
        var marked = new Dictionary<IElement, int>();
        var dense = new Dictionary<IElement, int>();
        var all = 0;
        foreach (var paragraph in body.GetElementsByTagName("p"))
        {
            var length = TextLength(paragraph);
            all += length;
            Count(dense, paragraph.ParentElement, length);
            Count(dense, paragraph.ParentElement?.ParentElement, length / 2);
            var ancestor = paragraph.ParentElement;
            for (var step = 0; ancestor is not null && step < AncestorsLookedAt; step++, ancestor = ancestor.ParentElement)
            {
                if (IsMarked(ancestor))
                    Count(marked, ancestor, length);
            }
        }

        // Several articles on a page are teasers; the real one holds most of the text.
        var best = Largest(marked);
        if (best is not null && marked[best] * 2 >= all)
            return best;
        return Largest(dense) ?? body.QuerySelector("article, main") ?? body;
    }

    private static bool IsMarked(IElement element) =>
        element.LocalName is "article" or "main" || element.GetAttribute("role") == "main" || element.GetAttribute("itemprop") == "articleBody";

    // The innermost of equals: its surroundings add nothing.
    private static IElement? Largest(Dictionary<IElement, int> lengths) => lengths.Count == 0 ? null : lengths.MaxBy(pair => pair.Value).Key;

    private static void Count(Dictionary<IElement, int> lengths, IElement? element, int length)
    {
        if (element is not null)
            lengths[element] = lengths.GetValueOrDefault(element) + length;
    }

    /// <summary>The text directly in the paragraph and its inline elements; a paragraph's depth is not followed beyond that.</summary>
    private static int TextLength(IElement paragraph) =>
        paragraph.ChildNodes.Sum(node => node is IText text ? text.Length : node.ChildNodes.OfType<IText>().Sum(inner => inner.Length));
}
