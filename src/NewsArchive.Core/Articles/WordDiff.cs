using DiffPlex;
using NewsArchive.Core.Search;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles;

public enum DiffKind
{
    Same,
    Removed,
    Added,
}

/// <summary>A stretch of words with what stands between and behind them, as written.</summary>
public sealed record DiffPiece(DiffKind Kind, string Text);

/// <summary>Which words of a text another one has, drops or adds. Case, accents, punctuation and marks make no difference.</summary>
/// <param name="Pieces">Both texts in one order; what they share is as the second has it.</param>
/// <param name="Shared">How many words they share.</param>
public sealed record WordDiff(IReadOnlyList<DiffPiece> Pieces, int Shared)
{
    private static readonly Words Chunker = new();

    public bool IsSame => Pieces.All(piece => piece.Kind == DiffKind.Same);

    public static WordDiff Between(string first, string second)
    {
        var (old, current) = (Pieced(first), Pieced(second));
        var diff = Differ.Instance.CreateDiffs(Joined(old), Joined(current), ignoreWhiteSpace: false, ignoreCase: false, Chunker);

        List<DiffPiece> pieces = [];
        var at = 0;
        foreach (var block in diff.DiffBlocks)
        {
            Add(pieces, DiffKind.Same, current[at..block.InsertStartB]);
            Add(pieces, DiffKind.Removed, old[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            at = block.InsertStartB + block.InsertCountB;
            Add(pieces, DiffKind.Added, current[block.InsertStartB..at]);
        }

        Add(pieces, DiffKind.Same, current[at..]);
        return new(pieces, current.Length - diff.DiffBlocks.Sum(block => block.InsertCountB));
    }

    private static void Add(List<DiffPiece> pieces, DiffKind kind, (string Folded, string Written)[] words)
    {
        if (words.Length > 0)
            pieces.Add(new(kind, string.Concat(words.Select(word => word.Written))));
    }

    /// <summary>Each word with the characters up to the next one; the first has those before it, too.</summary>
    private static (string Folded, string Written)[] Pieced(string text)
    {
        var words = SearchWords.In(text).ToList();
        return [.. words.Select((word, number) => (word.Folded, TextSpan.Between(number == 0 ? 0 : word.Span.Start, number + 1 < words.Count ? words[number + 1].Span.Start : text.Length).Of(text).ToString()))];
    }

    private static string Joined((string Folded, string Written)[] words) => string.Join(' ', words.Select(word => word.Folded));

    private sealed class Words : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split(' ');
    }
}
