using DiffPlex;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>A stretch of one sequence in the place of which the other has another stretch.</summary>
internal readonly record struct DiffBlock(int DeleteStart, int DeleteEnd, int InsertStart, int InsertEnd);

/// <summary>Finds what differs between two sequences. Its work is bounded, since texts are of strangers: when the bound is reached, all between the first and the last difference is one block.</summary>
internal sealed class BoundedDiffer
{
    // The work grows with the square of the length where nothing is the same.
    private const int LongestSequences = 8_000;
    private const long MostWork = 400_000_000;

    private long work;

    public IReadOnlyList<DiffBlock> Between(IReadOnlyList<string> old, IReadOnlyList<string> current)
    {
        var start = 0;
        while (start < old.Count && start < current.Count && old[start] == current[start])
            start++;
        var end = 0;
        while (end < old.Count - start && end < current.Count - start && old[^(end + 1)] == current[^(end + 1)])
            end++;

        var (deleted, inserted) = (old.Count - start - end, current.Count - start - end);
        if (deleted == 0 && inserted == 0)
            return [];

        var length = deleted + inserted;
        work += (long)length * length;
        if (deleted == 0 || inserted == 0 || length > LongestSequences || work > MostWork)
            return [new(start, start + deleted, start, start + inserted)];

        var numbers = new Dictionary<string, int>();
        var diff = Differ.Instance.CreateDiffs(Numbered(old, start, deleted, numbers), Numbered(current, start, inserted, numbers), ignoreWhiteSpace: false, ignoreCase: false, new Numbers());
        return
        [
            .. diff.DiffBlocks.Select(block => new DiffBlock(
                start + block.DeleteStartA, start + block.DeleteStartA + block.DeleteCountA, start + block.InsertStartB, start + block.InsertStartB + block.InsertCountB)),
        ];
    }

    private static string Numbered(IReadOnlyList<string> sequence, int start, int count, Dictionary<string, int> numbers)
    {
        var numbered = new int[count];
        for (var index = 0; index < count; index++)
        {
            var key = sequence[start + index];
            if (!numbers.TryGetValue(key, out numbered[index]))
                numbers.Add(key, numbered[index] = numbers.Count);
        }

        return string.Join(' ', numbered);
    }

    private sealed class Numbers : IChunker
    {
        public IReadOnlyList<string> Chunk(string text) => text.Split(' ');
    }
}
