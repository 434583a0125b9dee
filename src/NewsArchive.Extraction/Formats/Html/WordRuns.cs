namespace NewsArchive.Extraction.Formats.Html;

/// <summary>The runs of a few words that texts hold, to tell whether other words come from them.</summary>
internal sealed class WordRuns
{
    private const int Length = 4;

    private readonly HashSet<int> runs = [];

    public bool IsEmpty => runs.Count == 0;

    public void Add(string text) => runs.UnionWith(In(text));

    /// <summary>The share of the words' runs that are among these; null when there is nothing to compare.</summary>
    public double? Share(string words)
    {
        if (IsEmpty)
            return null;

        int all = 0, known = 0;
        foreach (var run in In(words))
        {
            all++;
            if (runs.Contains(run))
                known++;
        }

        return all == 0 ? null : (double)known / all;
    }

    /// <summary>One number for each run. An ideograph is a word; case and punctuation do not count.</summary>
    private static IEnumerable<int> In(string text)
    {
        var (first, second, third, count) = (0, 0, 0, 0);
        for (var position = 0; position < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[position]))
            {
                position++;
                continue;
            }

            var start = position;
            position = EndOfWord(text, start);
            var fourth = string.GetHashCode(text.AsSpan(start, position - start), StringComparison.OrdinalIgnoreCase);
            if (++count >= Length)
                yield return HashCode.Combine(first, second, third, fourth);
            (first, second, third) = (second, third, fourth);
        }
    }

    private static int EndOfWord(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !TextWeight.IsIdeograph(text[start]) && char.IsLetterOrDigit(text[end]) && !TextWeight.IsIdeograph(text[end]))
            end++;
        return end;
    }
}
