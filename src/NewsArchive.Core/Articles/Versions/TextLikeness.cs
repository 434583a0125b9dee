using NewsArchive.Core.Search;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>How much of the shorter of two texts stands in the other one, by runs of three words.</summary>
internal static class TextLikeness
{
    /// <summary>Two versions of one article share most runs, also where one is longer; two articles of an outlet little more than lines about the outlet.</summary>
    private const double Least = 0.5;

    public static bool AreAlike(string first, string second)
    {
        var (one, other) = (RunsOf(first), RunsOf(second));
        var shorter = Math.Min(one.Count, other.Count);
        one.IntersectWith(other);
        return shorter > 0 && one.Count >= Least * shorter;
    }

    private static HashSet<(string, string, string)> RunsOf(string text)
    {
        HashSet<(string, string, string)> runs = [];
        string? before = null, last = null;
        foreach (var word in SearchWords.In(text))
        {
            if (before is not null)
                runs.Add((before, last!, word.Folded));
            (before, last) = (last, word.Folded);
        }

        return runs;
    }
}
