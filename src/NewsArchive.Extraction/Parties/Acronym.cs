namespace NewsArchive.Extraction.Parties;

/// <summary>The initials of long names.</summary>
internal static class Acronym
{
    /// <summary>The capitals that the name's words begin with: IRGC for "Islamic Revolutionary Guard Corps".</summary>
    public static string Of(string name) =>
        string.Concat(name.Split([' ', '-', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]).Where(char.IsUpper));

    /// <summary>Whether the short form can stand for the name: its letters occur in the name in the same order, from the first one on.</summary>
    public static bool Fits(string acronym, string name)
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
}
