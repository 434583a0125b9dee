using System.Buffers;
using System.Collections.Frozen;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Parties.Names;

/// <summary>A personal name cut into the words that are compared: without title, particles ("von", "bin") and the Arabic article.</summary>
internal sealed class PersonalName
{
    private static readonly FrozenSet<string> Titles = Set(
        "mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness president vice prime minister general gen colonel col captain capt lieutenant lt"
        + " sergeant sgt major admiral adm king queen prince princess pope sheikh shaykh sheik imam ayatollah mullah rabbi father fr rev reverend sister brother"
        + " senator sen rep gov governor mayor judge justice ambassador chancellor herr frau monsieur madame senor senora don dona hajji haji");

    private static readonly FrozenSet<string> Generations = Set("jr sr ii iii iv");
    private static readonly FrozenSet<string> Particles = Set("de da di del della von zu bin ibn bint le la du der den dos das ter ten af av al el ul ud");
    private static readonly FrozenSet<string> LowerParticles = Set("van ben y e i dal");
    private static readonly FrozenSet<string> Articles = Set("al el ad as ar az an at ash ul ud il");

    /// <summary>Family names that stand first when nothing speaks against it.</summary>
    private static readonly FrozenSet<string> FamilyFirst = Set("xi zhang wang zhou zhao huang liu deng jiang nguyen tran pham yoon ban roh moon hu wen mao");

    /// <summary>Family names that are given names elsewhere: they stand first only before a name of two syllables.</summary>
    private static readonly FrozenSet<string> FamilyFirstOfThree = Set("kim lee park choi jung chen li lin lu ma wu xu yang ho le vo");

    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>What is longer is no name; its beginning tells it from others well enough.</summary>
    private const int Longest = 200;

    /// <summary>Comma, blank, three letters and what ends them.</summary>
    private const int LongestGeneration = 6;

    private PersonalName(IReadOnlyList<string> words, bool isBound, string? generation)
    {
        (Words, IsBound, Generation) = (words, isBound, generation);
        Surname = NameSounds.OfSurname(words[^1]);
        Given = words.Count > 1 ? words[0] : null;
    }

    /// <summary>Folded: the given name first, the surname last; at least one.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Null for a surname alone; one letter for an initial.</summary>
    public string? Given { get; }

    /// <summary>As it sounds.</summary>
    public string Surname { get; }

    public IEnumerable<string> Middles => Words.Skip(1).SkipLast(1);

    /// <summary>Whether a hyphen binds the words, so that none may be missing: Jean-Claude is not Jean.</summary>
    public bool IsBound { get; }

    /// <summary>"jr", "sr", "ii"; null when the name tells none.</summary>
    public string? Generation { get; }

    /// <summary>Whether the name is enough to know a person by: it takes a first name and a surname. "Qaani", "Mr Smith" and "J. Smith" are not enough.</summary>
    public bool IsFull => Words.Count > 2 || Given is { Length: > 1 };

    /// <summary>The word that stands for the whole name on second mention.</summary>
    public string ShortForm => IsFamilyFirst ? NameSounds.OfSurname(Words[0]) : Surname;

    private bool IsFamilyFirst =>
        Words.Count > 1 && (FamilyFirst.Contains(Words[0]) || (Words.Count == 3 && FamilyFirstOfThree.Contains(Words[0]) && Words[1].Length <= 5 && Words[2].Length <= 5));

    /// <summary>Null when no letters are left to compare.</summary>
    public static PersonalName? Parse(string name)
    {
        var tokens = (name.Length > Longest ? name[..Longest] : name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToList();
        while (tokens.Count > 1 && Titles.Contains(NameFolding.Fold(tokens[0])))
            tokens.RemoveAt(0);

        string? generation = null;
        if (tokens.Count > 1 && NameFolding.Fold(tokens[^1]) is var last && Generations.Contains(last))
        {
            generation = last;
            tokens.RemoveAt(tokens.Count - 1);
        }

        var isBound = false;
        var words = new List<string>();
        foreach (var (index, token) in tokens.Index())
        {
            var parts = WithoutArticle(token).Split(['-', '–', '‑'], StringSplitOptions.RemoveEmptyEntries);
            isBound |= parts.Length > 1;
            if (index < tokens.Count - 1 && IsParticle(token, index))
                continue;
            words.AddRange(parts.Select(part => NameFolding.Fold(part).Replace(" ", "", StringComparison.Ordinal)).Where(part => part.Length > 0));
        }

        Compound(words);
        return words.Count == 0 ? null : new(words, isBound, generation);
    }

    /// <summary>"jr" where the name ends in "Jr." or the text goes on with it: "Tomas Pell, Jr., said".</summary>
    public static string? GenerationAt(string text, TextSpan name)
    {
        var around = text.AsSpan(name.Start, Math.Min(name.Length + LongestGeneration, text.Length - name.Start));
        var after = around[name.Length..].TrimStart(", ");
        var end = after.IndexOfAnyExcept(Letters);
        var behind = NameFolding.Fold((end < 0 ? after : after[..end]).ToString());
        return Generations.Contains(behind) ? behind : Parse(around[..name.Length].ToString())?.Generation;
    }

    // Al Gore has a given name; "al Assad" and "Bashar Al Assad" have an article.
    private static bool IsParticle(string token, int index)
    {
        var folded = NameFolding.Fold(token);
        return char.IsLower(token[0])
            ? Particles.Contains(folded) || LowerParticles.Contains(folded)
            : Particles.Contains(folded) && (index > 0 || folded is not ("al" or "el" or "le" or "la"));
    }

    private static string WithoutArticle(string token)
    {
        var hyphen = token.IndexOfAny(['-', '‑', '–']);
        return hyphen is > 0 and <= 3 && hyphen < token.Length - 2 && Articles.Contains(NameFolding.Fold(token[..hyphen])) ? token[(hyphen + 1)..] : token;
    }

    /// <summary>Abdel Fattah, Abdul-Fattah and Abdelfattah are one word.</summary>
    private static void Compound(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at] is "abd" or "abdul" or "abdel" or "abdal" or "abdol" && at + 1 < words.Count && (at > 0 || words.Count > 2))
            {
                words[at] = "abdul" + words[at + 1];
                words.RemoveAt(at + 1);
            }
            else if (words[at].Length > 7 && (words[at].StartsWith("abdel", StringComparison.Ordinal) || words[at].StartsWith("abdol", StringComparison.Ordinal)))
            {
                words[at] = "abdul" + words[at][5..];
            }
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet();
}
