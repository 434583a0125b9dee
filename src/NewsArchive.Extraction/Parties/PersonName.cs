namespace NewsArchive.Extraction.Parties;

/// <summary>A personal name cut into the words that are compared.</summary>
internal static class PersonName
{
    private static readonly string[] Suffixes = ["Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"];

    /// <summary>The plain words, without "Jr." and without an Arabic article before the last: "Bashar al-Assad" ends in "Assad".</summary>
    public static string[] Words(string name)
    {
        var words = WordLists.Plain(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1 && Suffixes.Contains(words[^1], StringComparer.Ordinal))
            words = words[..^1];
        if (words.Length > 0)
            words[^1] = WithoutArticle(words[^1]);
        return words;
    }

    private static string WithoutArticle(string word) =>
        word.Length > 4 && word[2] == '-' && char.IsLetter(word[3]) && word[..2].ToUpperInvariant() is "AL" or "EL" or "AR" or "AS" or "AZ" or "AD" ? word[3..] : word;
}
