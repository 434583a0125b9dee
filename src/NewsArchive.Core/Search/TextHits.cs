using NewsArchive.Extraction;

namespace NewsArchive.Core.Search;

/// <summary>Words to mark: they stand side by side, the last one may be only a beginning.</summary>
internal sealed record SoughtWords(string Joined, bool IsPrefix)
{
    public string[] Words { get; } = Joined.Split(' ');

    public static SoughtWords Of(WordsTerm term) => new(SearchWords.Joined(term.Value), term.IsPrefix);
}

/// <param name="Term">Which of the things asked for it is.</param>
internal sealed record TextHit(TextSpan Span, int Term);

/// <summary>Finds the places of a text that answer a question.</summary>
internal static class TextHits
{
    /// <summary>Longer texts are searched only so far; the first hits serve as well.</summary>
    private const int MaxSearched = 300_000;

    /// <summary>So many hits are kept; more come only from words that stand everywhere.</summary>
    private const int MaxHits = 2_000;

    /// <summary>In the order of the text.</summary>
    /// <param name="words">Words to find; empty when none were asked for.</param>
    /// <param name="named">Where the parties asked for are named.</param>
    public static List<TextHit> In(string text, IReadOnlyList<SoughtWords> words, IReadOnlyList<TextSpan> named)
    {
        var hits = WordsIn(text, words);
        hits.AddRange(named.Select(span => new TextHit(span, words.Count)));
        hits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return hits;
    }

    /// <summary>Hits as ranges that do not overlap: a word may be found both for itself and in a name.</summary>
    public static IEnumerable<TextSpan> Merged(IReadOnlyList<TextHit> hits)
    {
        TextSpan? open = null;
        foreach (var span in hits.Select(h => h.Span))
        {
            if (open is { } current && span.Start < current.End)
            {
                open = TextSpan.Between(current.Start, Math.Max(current.End, span.End));
                continue;
            }

            if (open is not null)
                yield return open.Value;
            open = span;
        }

        if (open is not null)
            yield return open.Value;
    }

    private static List<TextHit> WordsIn(string text, IReadOnlyList<SoughtWords> words)
    {
        if (words.Count == 0)
            return [];

        var inText = SearchWords.In(text.Length > MaxSearched ? text[..MaxSearched] : text).ToList();
        var byFirstWord = words.Select((w, i) => (Sought: w, Term: i)).Where(w => !IsLonePrefix(w.Sought)).ToLookup(w => w.Sought.Words[0]);
        var prefixes = words.Select((w, i) => (Sought: w, Term: i)).Where(w => IsLonePrefix(w.Sought)).ToList();
        List<TextHit> hits = [];
        for (var i = 0; i < inText.Count && hits.Count < MaxHits; i++)
        {
            foreach (var (sought, term) in byFirstWord[inText[i].Folded].Concat(prefixes))
            {
                if (StandsAt(inText, i, sought))
                    hits.Add(new(TextSpan.Between(inText[i].Span.Start, inText[i + sought.Words.Length - 1].Span.End), term));
            }
        }

        return hits;
    }

    private static bool IsLonePrefix(SoughtWords sought) => sought.IsPrefix && sought.Words.Length == 1;

    private static bool StandsAt(List<SearchWord> inText, int at, SoughtWords sought)
    {
        if (at + sought.Words.Length > inText.Count)
            return false;

        for (var i = 0; i < sought.Words.Length; i++)
        {
            var isLast = i == sought.Words.Length - 1;
            var (word, wanted) = (inText[at + i].Folded, sought.Words[i]);
            if (isLast && sought.IsPrefix ? !word.StartsWith(wanted, StringComparison.Ordinal) : word != wanted)
                return false;
        }

        return true;
    }
}
