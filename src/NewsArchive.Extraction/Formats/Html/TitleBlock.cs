using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Finds the headline among a page's blocks.</summary>
internal static class TitleBlock
{
    private const int MostHeadlines = 8;
    private const double MostAbove = 0.1;

    /// <summary>The heading most like the declared headlines, else the first of the highest level before or in the article; -1 when there is none.</summary>
    public static int Find(PageOutline outline, IReadOnlyList<string> headlines, int first, int end)
    {
        var wanted = headlines.Take(MostHeadlines).Select(HeadlineWords.Of).ToList();
        var best = -1;
        var bestScore = 0.0;
        for (var number = 0; number < end && outline.Prose(first, Math.Max(first, number)) <= MostAbove * outline.Prose(first, end); number++)
        {
            var block = outline.Blocks[number];
            if (block.Level is 0 or > 2)
                continue;

            var score = Likeness(HeadlineWords.Of(block.Text), wanted) + (block.Level == 1 ? 0.2 : 0) + (block.Level == 1 && number >= first ? 0.1 : 0);
            if (score > bestScore)
                (best, bestScore) = (number, score);
        }

        return bestScore >= HeadlineWords.Alike || (best >= 0 && outline.Blocks[best].Level == 1) ? best : -1;
    }

    private static double Likeness(HashSet<string> words, List<HashSet<string>> wanted) =>
        wanted.Count == 0 ? 0 : wanted.Max(others => HeadlineWords.Likeness(words, others));
}
