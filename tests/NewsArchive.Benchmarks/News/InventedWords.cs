using System.Text;

namespace NewsArchive.Benchmarks.News;

/// <summary>Makes up words that can be pronounced, none of them twice.</summary>
internal sealed class InventedWords(Random random)
{
    private static readonly string[] Onsets =
        ["b", "br", "c", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "pl", "pr", "r", "s", "st", "t", "tr", "v", "w", "z", "sh", "th"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Ends = ["", "", "l", "m", "n", "nd", "r", "rt", "s", "t"];

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Leaves out words that stand for themselves.</summary>
    public void Avoid(IEnumerable<string> words) => taken.UnionWith(words);

    public string Next(int syllables)
    {
        while (true)
        {
            var word = new StringBuilder();
            for (var syllable = 0; syllable < syllables; syllable++)
                word.Append(OneOf(Onsets)).Append(OneOf(Vowels));
            if (taken.Add(word.Append(OneOf(Ends)).ToString()))
                return word.ToString();
        }
    }

    public string NextName(int syllables, string end = "")
    {
        var name = Next(syllables) + end;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    private string OneOf(string[] parts) => parts[random.Next(parts.Length)];
}
