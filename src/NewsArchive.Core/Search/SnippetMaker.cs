using System.Text;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Search;

/// <summary>Words to mark: they stand side by side, the last one may be only a beginning.</summary>
internal sealed record SoughtWords(string Joined, bool IsPrefix)
{
    public string[] Words { get; } = Joined.Split(' ');

    public static SoughtWords Of(WordsTerm term) => new(SearchWords.Joined(term.Value), term.IsPrefix);
}

/// <summary>A block as far as a snippet needs it.</summary>
internal sealed record SnippetBlock(BlockKind Kind, TextSpan Span, int? Number);

/// <summary>Cuts the passage out of an article that best shows why it was found.</summary>
internal static class SnippetMaker
{
    private const int Length = 240;

    /// <summary>Hits further apart than this are not shown together, which leaves room for the words around them.</summary>
    private const int WindowLength = 180;

    /// <summary>Longer texts are searched for hits only so far; a snippet from the beginning serves as well.</summary>
    private const int MaxSearched = 300_000;

    /// <summary>So many hits are compared; more come only from words that stand everywhere.</summary>
    private const int MaxHits = 2_000;

    /// <param name="blocks">In the order of the text.</param>
    /// <param name="words">Words to find; empty when none were asked for.</param>
    /// <param name="named">Where the parties asked for are named.</param>
    public static Snippet Make(string text, IReadOnlyList<SnippetBlock> blocks, IReadOnlyList<SoughtWords> words, IReadOnlyList<TextSpan> named)
    {
        IReadOnlyList<SnippetBlock> all = blocks is [] ? [new(BlockKind.Paragraph, new(0, text.Length), null)] : blocks;
        var hits = HitsIn(text, words);
        hits.AddRange(named.Select(span => new Hit(span, words.Count)));
        hits.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));

        return BestWindow(all, hits) is var (block, shown)
            ? Cut(text, block, shown)
            : Cut(text, all.FirstOrDefault(b => b.Number is not null && b.Kind is BlockKind.Paragraph) ?? all[0], []);
    }

    /// <param name="Term">Which of the things asked for it is.</param>
    private sealed record Hit(TextSpan Span, int Term);

    private static List<Hit> HitsIn(string text, IReadOnlyList<SoughtWords> words)
    {
        if (words.Count == 0)
            return [];

        var inText = SearchWords.In(text.Length > MaxSearched ? text[..MaxSearched] : text).ToList();
        var byFirstWord = words.Select((w, i) => (Sought: w, Term: i)).Where(w => !IsLonePrefix(w.Sought)).ToLookup(w => w.Sought.Words[0]);
        var prefixes = words.Select((w, i) => (Sought: w, Term: i)).Where(w => IsLonePrefix(w.Sought)).ToList();
        List<Hit> hits = [];
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

    /// <summary>The hits that stand close together in one block and show most of what was asked for; the article's words before headings and boilerplate.</summary>
    private static (SnippetBlock Block, IReadOnlyList<Hit> Shown)? BestWindow(IReadOnlyList<SnippetBlock> blocks, List<Hit> hits)
    {
        (SnippetBlock Block, IReadOnlyList<Hit> Shown)? best = null;
        var bestScore = (Terms: 0, Rank: 0, Hits: 0);
        var blockAt = 0;
        for (var i = 0; i < hits.Count; i++)
        {
            while (blockAt < blocks.Count && blocks[blockAt].Span.End < hits[i].Span.End)
                blockAt++;
            if (blockAt == blocks.Count)
                break;

            var block = blocks[blockAt];
            if (!block.Span.Contains(hits[i].Span))
                continue;

            var window = hits.Skip(i).TakeWhile(h => h.Span.End <= Math.Min(hits[i].Span.Start + Math.Max(WindowLength, hits[i].Span.Length), block.Span.End)).ToList();
            var score = (window.Select(h => h.Term).Distinct().Count(), Rank(block.Kind), window.Count);
            if (score.CompareTo(bestScore) > 0)
                (best, bestScore) = ((block, window), score);
        }

        return best;
    }

    private static int Rank(BlockKind kind) => kind switch
    {
        BlockKind.Boilerplate => 0,
        BlockKind.Heading or BlockKind.Caption => 1,
        _ => 2,
    };

    private static Snippet Cut(string text, SnippetBlock block, IReadOnlyList<Hit> hits)
    {
        var range = Around(text, block.Span, hits is [] ? new(block.Span.Start, 0) : TextSpan.Between(hits[0].Span.Start, hits[^1].Span.End));
        var cut = new StringBuilder(range.Length + 16);
        if (range.Start > block.Span.Start)
            cut.Append("… ");

        var at = range.Start;
        foreach (var span in Merged(hits))
        {
            Append(cut, text[at..span.Start]);
            cut.Append(Snippet.HitStart);
            Append(cut, text[span.Start..span.End]);
            cut.Append(Snippet.HitEnd);
            at = span.End;
        }

        Append(cut, text[at..range.End]);
        if (range.End < block.Span.End)
            cut.Append(" …");
        return new(cut.ToString(), block.Number, hits is [] ? null : hits[0].Span);
    }

    /// <summary>Text as one line; the marks' own characters, should an article hold them, are not taken over.</summary>
    private static void Append(StringBuilder cut, string part)
    {
        foreach (var c in part)
        {
            var plain = char.IsWhiteSpace(c) || c is Snippet.HitStart or Snippet.HitEnd ? ' ' : c;
            if (plain != ' ' || cut.Length == 0 || cut[^1] != ' ')
                cut.Append(plain);
        }
    }

    /// <summary>Hits as ranges that do not overlap: a word may be found both for itself and in a name.</summary>
    private static IEnumerable<TextSpan> Merged(IReadOnlyList<Hit> hits)
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

    /// <summary>Widens the hits to about <see cref="Length"/> characters within the block, from blank to blank.</summary>
    private static TextSpan Around(string text, TextSpan block, TextSpan hits)
    {
        var spare = Math.Max(0, Length - hits.Length);
        var before = Math.Min(hits.Start - block.Start, spare / 3);
        var end = Math.Min(block.End, hits.End + spare - before);
        var start = Math.Max(block.Start, hits.Start - (spare - (end - hits.End)));
        start = start == block.Start ? start : AfterBlank(text, start, hits.Start);
        end = end == block.End ? end : BeforeBlank(text, end, hits.End);
        return TextSpan.Between(start, end);
    }

    private static int AfterBlank(string text, int from, int hit)
    {
        var blank = text.AsSpan(from, hit - from).IndexOfAny(' ', '\n', '\t');
        return blank >= 0 ? from + blank + 1 : char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int BeforeBlank(string text, int to, int hit)
    {
        var blank = text.AsSpan(hit, to - hit).LastIndexOfAny(' ', '\n', '\t');
        return blank >= 0 ? hit + blank : char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}
