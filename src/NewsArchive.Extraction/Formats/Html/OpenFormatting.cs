namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// Estimates what unclosed formatting costs before a page is parsed: the parser opens every unclosed b, i, font … again in
/// each following paragraph and row, so that a page of 30 KB can grow to millions of elements.
/// </summary>
internal static class OpenFormatting
{
    /// <summary>Elements opened again; a page with a hundred unclosed tags and a thousand paragraphs has a third of this.</summary>
    private const int MostReopened = 300_000;

    // More equal ones than these are not opened again.
    private const int MostAlike = 3;

    private static readonly WordSet Formatting = new("b big code em font i s small strike strong tt u");

    // In each of these all open formatting is opened again. An open a or nobr is closed by the next one.
    private static readonly WordSet Blocks = new("p div li td th tr h1 h2 h3 h4 h5 h6 section article ul ol table blockquote center dd dt");

    /// <param name="mostUnclosed">Unclosed tags with which a page is too much in any case.</param>
    public static bool IsTooMuch(string html, int mostUnclosed)
    {
        var alike = new Dictionary<int, int>();
        var open = new Dictionary<int, Stack<int>>();
        var (unclosed, reopened) = (0, 0);
        for (var tags = new TagScanner(html); tags.MoveNext();)
        {
            if (Blocks.Contains(tags.Name))
                reopened += unclosed;
            else if (!Formatting.Contains(tags.Name))
                continue;
            else if (tags.IsEnd)
                unclosed -= Close(open, alike, string.GetHashCode(tags.Name, StringComparison.OrdinalIgnoreCase));
            else
                unclosed += Open(open, alike, string.GetHashCode(tags.Name, StringComparison.OrdinalIgnoreCase), string.GetHashCode(tags.Whole, StringComparison.Ordinal));
            if (reopened > MostReopened || unclosed > mostUnclosed)
                return true;
        }

        return false;
    }

    private static int Open(Dictionary<int, Stack<int>> open, Dictionary<int, int> alike, int name, int tag)
    {
        if (alike.GetValueOrDefault(tag) >= MostAlike)
            return 0;

        alike[tag] = alike.GetValueOrDefault(tag) + 1;
        if (!open.TryGetValue(name, out var tags))
            open[name] = tags = [];
        tags.Push(tag);
        return 1;
    }

    private static int Close(Dictionary<int, Stack<int>> open, Dictionary<int, int> alike, int name)
    {
        if (!open.TryGetValue(name, out var tags) || !tags.TryPop(out var tag))
            return 0;

        alike[tag]--;
        return 1;
    }
}
