using NewsArchive.Extraction;

namespace NewsArchive.Web.TagHelpers;

/// <summary>The marks of an article, found by their place without going through all of them.</summary>
public sealed class PlacedAnnotations
{
    private readonly Annotation[] byStart;

    /// <summary>For each mark, how far it and those before it reach.</summary>
    private readonly int[] reach;

    public PlacedAnnotations(IEnumerable<Annotation> annotations)
    {
        byStart = [.. annotations.OrderBy(annotation => annotation.Span.Start)];
        reach = new int[byStart.Length];
        for (var i = 0; i < byStart.Length; i++)
            reach[i] = Math.Max(i == 0 ? 0 : reach[i - 1], byStart[i].Span.End);
    }

    /// <summary>Those with words within the stretch, in the order given where they begin at one place.</summary>
    public IReadOnlyList<Annotation> In(TextSpan stretch)
    {
        var found = new List<Annotation>();
        for (var i = CountBefore(stretch.End) - 1; i >= 0 && reach[i] > stretch.Start; i--)
        {
            if (byStart[i].Span.Overlaps(stretch))
                found.Add(byStart[i]);
        }

        found.Reverse();
        return found;
    }

    /// <summary>How many begin before a position.</summary>
    private int CountBefore(int position)
    {
        var (from, to) = (0, byStart.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = byStart[middle].Span.Start < position ? (middle + 1, to) : (from, middle);
        }

        return from;
    }
}
