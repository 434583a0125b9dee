using System.Collections.Frozen;

namespace NewsArchive.Core.Export.References;

/// <summary>A name of a byline, cut for reference managers.</summary>
/// <param name="Family">The family name with its particles; null for a name that is not a person's or cannot be cut.</param>
/// <param name="Whole">As the byline has it.</param>
public sealed record AuthorName(string Whole, string? Family, string? Given)
{
    private const int MostWords = 5;

    /// <summary>Belong to the family name behind them: Ludwig van Beethoven, Carla del Ponte.</summary>
    private static readonly FrozenSet<string> Particles = "van von der den de del della di da dos du la le al el bin ibn ben ter ten zu zur".Split(' ').ToFrozenSet();

    /// <summary>Words that no person's name has.</summary>
    private static readonly FrozenSet<string> Desks =
        "staff agency news reporter reporters correspondent correspondents desk editors editorial team press agencies wire service bureau redaktion rédaction redacción".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Two to five words of letters in the order given name, family name, as European bylines have them; anything else is left whole.</summary>
    public static AuthorName Of(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > MostWords || words.Any(Desks.Contains) || !words.All(IsNameWord) || !char.IsUpper(words[^1][0]))
            return new(name, null, null);

        var family = words.Length - 1;
        while (family > 1 && Particles.Contains(words[family - 1]))
            family--;
        return new(name, string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    /// <summary>Berg, Anna.</summary>
    public string Inverted => Family is null ? Whole : $"{Family}, {Given}";

    /// <summary>With the particles behind, as Chicago has it: Berg, Anna van der.</summary>
    public string InvertedBeforeParticles
    {
        get
        {
            var words = Family?.Split(' ') ?? [];
            var particles = words.TakeWhile(word => char.IsLower(word[0])).ToList();
            return particles.Count == 0 ? Inverted : string.Join(' ', [.. words.Skip(particles.Count)]) + ", " + string.Join(' ', [Given!, .. particles]);
        }
    }

    // Scripts without capitals have other orders of names.
    private static bool IsNameWord(string word) =>
        Particles.Contains(word) || (char.IsUpper(word[0]) && word.Any(char.IsLower)) || word is [_, '.'] || (word.Length <= 3 && word.All(char.IsUpper) && word.All(char.IsAsciiLetter));
}
