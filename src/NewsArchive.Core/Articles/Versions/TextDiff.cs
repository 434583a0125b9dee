namespace NewsArchive.Core.Articles.Versions;

/// <summary>A passage of two texts in one order, with the words that were taken out and put in.</summary>
public sealed record DiffPassage(IReadOnlyList<DiffPiece> Pieces)
{
    public bool IsSame => Pieces.All(piece => piece.Kind == DiffKind.Same);
}

/// <summary>
/// What changed from one version's text to the other's, word by word. Unlike <see cref="WordDiff"/> it counts every letter and mark; only how lines are broken makes no difference.
/// </summary>
/// <param name="Removed">How many words were taken out.</param>
/// <param name="Added">How many words were put in.</param>
public sealed record TextDiff(IReadOnlyList<DiffPassage> Passages, int Removed, int Added)
{
    /// <summary>Both texts together, in UTF-16 units; longer ones are not compared.</summary>
    public const int LongestCompared = 2_000_000;

    public bool IsSame => Passages.All(passage => passage.IsSame);

    /// <summary>Null when the texts are too long to be compared.</summary>
    public static TextDiff? Between(string first, string second)
    {
        if ((long)first.Length + second.Length > LongestCompared)
            return null;

        var tokens = Tokens(DiffToken.In(first), DiffToken.In(second));
        return new(PassagesOf(tokens), Words(DiffKind.Removed), Words(DiffKind.Added));

        int Words(DiffKind kind) => tokens.Count(token => token.Kind == kind && token.Token.IsWord);
    }

    /// <summary>First whole passages are compared, then the words of those that differ.</summary>
    private static List<(DiffKind Kind, DiffToken Token)> Tokens(List<DiffToken> old, List<DiffToken> current)
    {
        var differ = new BoundedDiffer();
        List<(DiffKind Kind, DiffToken Token)> tokens = [];
        var at = 0;
        foreach (var passages in differ.Between(KeysOf(old, out var oldStarts), KeysOf(current, out var currentStarts)))
        {
            var (deleteFrom, insertFrom) = (oldStarts[passages.DeleteStart], currentStarts[passages.InsertStart]);
            var (taken, put) = (old[deleteFrom..oldStarts[passages.DeleteEnd]], current[insertFrom..currentStarts[passages.InsertEnd]]);
            foreach (var words in Joined(AtPassages(differ.Between(taken.ConvertAll(token => token.Key), put.ConvertAll(token => token.Key)), taken, put), put))
            {
                Add(DiffKind.Same, current[at..(insertFrom + words.InsertStart)]);
                Add(DiffKind.Removed, taken[words.DeleteStart..words.DeleteEnd]);
                Add(DiffKind.Added, put[words.InsertStart..words.InsertEnd]);
                at = insertFrom + words.InsertEnd;
            }
        }

        Add(DiffKind.Same, current[at..]);
        return tokens;

        void Add(DiffKind kind, List<DiffToken> some) => tokens.AddRange(some.Select(token => (kind, token)));
    }

    /// <param name="starts">The first token of each passage, and the end of the last.</param>
    private static List<string> KeysOf(List<DiffToken> tokens, out List<int> starts)
    {
        List<string> keys = [];
        starts = [0];
        while (starts[^1] < tokens.Count)
        {
            var end = tokens.FindIndex(starts[^1], token => token.IsBreak);
            end = end < 0 ? tokens.Count : end + 1;
            keys.Add(string.Concat(tokens[starts[^1]..end].Where(token => !token.IsBreak).Select(token => token.Key)));
            starts.Add(end);
        }

        return keys;
    }

    /// <summary>
    /// Moves whole passages that came or went to where passages begin: “said [. ¶ More] .” and “said . [¶ More .]” are the same change, and the second one is how people read it.
    /// </summary>
    private static List<DiffBlock> AtPassages(IReadOnlyList<DiffBlock> blocks, List<DiffToken> old, List<DiffToken> current)
    {
        List<DiffBlock> moved = [];
        foreach (var (position, block) in blocks.Index())
        {
            var isInsertion = block.DeleteStart == block.DeleteEnd;
            var (tokens, start, end) = isInsertion ? (current, block.InsertStart, block.InsertEnd) : (old, block.DeleteStart, block.DeleteEnd);
            var room = (position + 1 < blocks.Count ? blocks[position + 1].InsertStart : current.Count) - block.InsertEnd;
            var shift = isInsertion || block.InsertStart == block.InsertEnd ? Shift(tokens, start, end, room) : 0;
            moved.Add(new(block.DeleteStart + shift, block.DeleteEnd + shift, block.InsertStart + shift, block.InsertEnd + shift));
        }

        return moved;
    }

    private static int Shift(List<DiffToken> tokens, int start, int end, int room)
    {
        if (start == 0 || tokens[start - 1].IsBreak || tokens.FindIndex(start, end - start, token => token.IsBreak) < 0)
            return 0;

        for (var shift = 0; ; shift++)
        {
            if (tokens[start + shift].IsBreak)
                return shift;
            if (shift == room || tokens[start + shift].Key != tokens[end + shift].Key)
                return 0;
        }
    }

    /// <summary>Two changed words with only a blank between them are one change.</summary>
    private static List<DiffBlock> Joined(IReadOnlyList<DiffBlock> blocks, List<DiffToken> current)
    {
        List<DiffBlock> joined = [];
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && current[joined[^1].InsertEnd..block.InsertStart].TrueForAll(token => token.IsBlank))
                joined[^1] = joined[^1] with { DeleteEnd = block.DeleteEnd, InsertEnd = block.InsertEnd };
            else
                joined.Add(block);
        }

        return joined;
    }

    private static List<DiffPassage> PassagesOf(List<(DiffKind Kind, DiffToken Token)> tokens)
    {
        List<DiffPassage> passages = [];
        for (var start = 0; start < tokens.Count;)
        {
            var end = tokens.FindIndex(start, token => token.Token.IsBreak);
            var isLast = end < 0;
            end = isLast ? tokens.Count : end;
            if (PiecesOf(tokens[start..end]) is { Count: > 0 } pieces)
                passages.Add(new(pieces));
            start = isLast ? end : end + 1;
        }

        return passages;
    }

    private static List<DiffPiece> PiecesOf(List<(DiffKind Kind, DiffToken Token)> tokens)
    {
        List<DiffPiece> pieces = [];
        for (var start = 0; start < tokens.Count;)
        {
            var kind = tokens[start].Kind;
            var end = tokens.FindIndex(start, token => token.Kind != kind);
            end = end < 0 ? tokens.Count : end;
            pieces.Add(new(kind, string.Concat(tokens[start..end].Select(token => token.Token.Written))));
            start = end;
        }

        return pieces;
    }
}
