namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Finds the part of the page that holds the article: the box with the most running text and the fewest labels and links
/// besides. Where the page declares the article's words, only boxes that hold them are looked at.
/// </summary>
internal static class ArticleRoot
{
    private const double ArticleBonus = 1.1;
    private const double DeclaredPart = 0.9;
    private const double UndeclaredLoses = 0.7;
    private const int LeastDeclared = 200;

    /// <summary>The blocks from the first up to the end.</summary>
    public static (int First, int End) Of(PageOutline outline)
    {
        var known = DeclaredWeights(outline);
        var isDeclared = known[^1] >= LeastDeclared;
        var best = (First: 0, End: outline.Blocks.Count);
        var bestScore = double.NegativeInfinity;
        foreach (var box in outline.Boxes)
        {
            var declared = known[box.End] - known[box.First];
            if (isDeclared && declared < DeclaredPart * known[^1])
                continue;

            var score = Score(outline, box) - (isDeclared ? UndeclaredLoses * (outline.Prose(box.First, box.End) - declared) : 0);
            if (score > bestScore)
                (best, bestScore) = ((box.First, box.End), score);
        }

        return best;
    }

    private static double Score(PageOutline outline, PageBox box)
    {
        var score = (double)outline.Merit(box.First, box.End);
        return box.Role == BoxRole.Article && score > 0 ? score * ArticleBonus : score;
    }

    private static int[] DeclaredWeights(PageOutline outline)
    {
        var sums = new int[outline.Blocks.Count + 1];
        for (var number = 0; number < outline.Blocks.Count; number++)
        {
            var block = outline.Blocks[number];
            sums[number + 1] = sums[number] + (block.IsProse && outline.DeclaredShare(number) > 0.8 ? block.Weight : 0);
        }

        return sums;
    }
}
