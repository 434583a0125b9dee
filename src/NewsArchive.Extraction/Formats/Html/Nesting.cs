namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Counts how deep a page nests its boxes before it is parsed: for every box the parser looks through all those around it,
/// so that the work grows with the square of the depth.
/// </summary>
internal static class Nesting
{
    /// <summary>Far more than any page has, unclosed boxes included.</summary>
    public const int Deepest = 2_000;

    /// <summary>The same for a piece of HTML inside another file, of which that file may hold thousands.</summary>
    private const int DeepestInFragment = 400;

    // Elements that need an end tag and before which an open paragraph ends.
    private static readonly WordSet Boxes = new("""
        address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup main menu nav ol pre section summary
        table ul
        """);

    public static bool IsTooDeep(string html) => IsDeeper(html, Deepest);

    public static bool IsTooDeepForFragment(string html) => IsDeeper(html, DeepestInFragment);

    private static bool IsDeeper(string html, int deepest)
    {
        if (OpenFormatting.IsTooMuch(html, deepest))
            return true;

        var depth = 0;
        for (var tags = new TagScanner(html); tags.MoveNext();)
        {
            if (!Boxes.Contains(tags.Name))
                continue;
            depth = tags.IsEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > deepest)
                return true;
        }

        return false;
    }
}
