using System.Collections.Frozen;

namespace NewsArchive.Extraction;

/// <summary>A set of words looked up in the text as it stands, in any case, without making a string.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words;

    public WordSet(string list) =>
        words = list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => words.Contains(word);
}
