using System.Text;

namespace NewsArchive.Core.Parties.Names;

/// <summary>
/// Words of names by what they sound like, so that transliterations meet: Zelenskyy and Zelenskiy, Mosaddegh and Mossadeq, Haniyeh and Haniya.
/// It takes folded words and is linear in them; words of other scripts stay as they are.
/// </summary>
internal static class NameSounds
{
    private static readonly (string Letters, string Sound)[] Pairs =
    [
        ("dzh", "j"), ("ph", "f"), ("gh", "k"), ("kh", "k"), ("ck", "k"), ("zh", "j"), ("dj", "j"), ("dh", "d"), ("th", "t"), ("tz", "ts"),
        ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ue", "u"), ("oe", "o"), ("ae", "a"), ("ay", "ai"), ("ey", "ai"), ("ei", "ai"),
        ("q", "k"), ("y", "i"), ("w", "v"), ("x", "ks"),
    ];

    /// <summary>A given name changes less when it is written in other letters, and Stephan is not Stefan to an English reader.</summary>
    private static readonly (string Letters, string Sound)[] GivenPairs = [("ou", "u"), ("oo", "u"), ("kh", "k"), ("q", "k"), ("y", "i")];

    /// <summary>What the words of a name sound like, as given name, surname or word of an organization.</summary>
    public static IEnumerable<string> Of(string foldedName) =>
        foldedName.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => new[] { OfGiven(word), OfSurname(word), NameVariants.Words.Usual(word) ?? word })
            .Distinct();

    public static string OfSurname(string word)
    {
        if (NameVariants.Surnames.Usual(word) is { } usual)
            word = usual;
        var sound = Replaced(word, Pairs);
        return sound.Length > 3 && (sound.EndsWith("eh", StringComparison.Ordinal) || sound.EndsWith("ah", StringComparison.Ordinal)) ? sound[..^2] + "a" : sound;
    }

    public static string OfGiven(string word) => NameVariants.GivenNames.Usual(word) ?? Replaced(word, GivenPairs);

    /// <summary>The consonants of a sound, with a mark for a vowel in front: all that spellings of one name are sure to share.</summary>
    public static string Consonants(string sound)
    {
        var consonants = string.Concat(sound.Where((c, at) => !IsVowel(c) || at == 0).Select(c => IsVowel(c) ? 'a' : c));
        return consonants.Length == 1 && sound.Length > 3 ? sound : consonants;
    }

    private static string Replaced(string word, (string Letters, string Sound)[] pairs)
    {
        if (!Ascii.IsValid(word))
            return word;

        var sound = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length;)
        {
            var pair = Array.Find(pairs, p => word.AsSpan(at).StartsWith(p.Letters, StringComparison.Ordinal));
            var next = pair.Sound ?? word[at].ToString();
            foreach (var c in next)
            {
                if (sound.Length == 0 || sound[^1] != c)
                    sound.Append(c);
            }

            at += pair.Letters?.Length ?? 1;
        }

        return sound.ToString();
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
