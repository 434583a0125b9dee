using System.Text;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Search;

/// <summary>A block as far as a snippet needs it.</summary>
internal sealed record SnippetBlock(BlockKind Kind, TextSpan Span, int? Number);

/// <summary>Cuts the passage out of an article that best shows why it was found.</summary>
internal static class SnippetMaker
{
    private const int Length = 240;

    /// <summary>Hits further apart than this are not shown together, which leaves room for the words around them.</summary>
    private const int WindowLength = 180;

    /// <param name="blocks">In the order of the text.</param>
    /// <param name="words">Words to find; empty when none were asked for.</param>
    /// <param name="named">Where the parties asked for are named.</param>
    public static Snippet Make(string text, IReadOnlyList<SnippetBlock> blocks, IReadOnlyList<SoughtWords> words, IReadOnlyList<TextSpan> named)
    {
        IReadOnlyList<SnippetBlock> all = blocks is [] ? [new(BlockKind.Paragraph, new(0, text.Length), null)] : blocks;
        var hits = TextHits.In(text, words, named);
        if (BestWindow(all, hits) is not var (block, shown))
            return Cut(text, all.FirstOrDefault(b => b.Number is not null && b.Kind is BlockKind.Paragraph) ?? all[0], []);

        var places = TextHits.Merged(hits).ToList();
        return Cut(text, block, shown) with { HitNumber = places.FindIndex(place => place.End > shown[0].Span.Start) + 1, HitCount = places.Count };
    }

    /// <summary>The hits that stand close together in one block and show most of what was asked for; the article's words before headings and boilerplate.</summary>
    private static (SnippetBlock Block, IReadOnlyList<TextHit> Shown)? BestWindow(IReadOnlyList<SnippetBlock> blocks, List<TextHit> hits)
    {
        (SnippetBlock Block, IReadOnlyList<TextHit> Shown)? best = null;
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

    private static Snippet Cut(string text, SnippetBlock block, IReadOnlyList<TextHit> hits)
    {
        var range = Around(text, block.Span, hits is [] ? new(block.Span.Start, 0) : TextSpan.Between(hits[0].Span.Start, hits[^1].Span.End));
        var cut = new StringBuilder(range.Length + 16);
        if (range.Start > block.Span.Start)
            cut.Append("… ");

        var at = range.Start;
        foreach (var span in TextHits.Merged(hits))
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
