namespace NewsArchive.Extraction.Parties;

/// <summary>Names made of initials: "IRNA", "U.N.".</summary>
public static class Acronym
{
    /// <summary>One short word in capitals.</summary>
    public static bool Is(string name)
    {
        var letters = Letters(name);
        return letters.Length is >= 2 and <= 6 && letters.All(c => char.IsUpper(c) || char.IsDigit(c));
    }

    public static string Letters(string acronym) => acronym.Replace(".", "", StringComparison.Ordinal);

    /// <summary>The capitals that the name's words begin with: HNA for "Halvern News Agency", BE for "Bank of England".</summary>
    public static string Of(string name) => string.Concat(Words(name).Where(word => char.IsUpper(word[0])).Select(word => word[0]));

    /// <summary>Whether the acronym is made of the words of the name, the small ones left out or not: BE or BOE of "Bank of England".</summary>
    public static bool Fits(string acronym, string name)
    {
        var letters = Letters(acronym);
        return letters == Of(name) || letters == string.Concat(Words(name).Select(word => char.ToUpperInvariant(word[0])));
    }

    /// <summary>Whether it can stand for a name that it is set beside in brackets: its letters occur in the name in the same order, from the first one on.</summary>
    public static bool CanStandFor(string acronym, string name)
    {
        var letters = acronym.Where(char.IsLetter).Select(char.ToUpperInvariant).ToArray();
        if (letters.Length < 2 || char.ToUpperInvariant(name[0]) != letters[0])
            return false;

        var at = 0;
        foreach (var c in name)
        {
            if (at < letters.Length && char.ToUpperInvariant(c) == letters[at])
                at++;
        }

        return at == letters.Length;
    }

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => word is "The" or "the");
}
