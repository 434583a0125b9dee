using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Parties;

/// <summary>The vocabulary of the name rules, one embedded file of <c>Parties/Names</c> each, read once.</summary>
internal static class WordLists
{
    public static FrozenSet<string> EnglishWords { get; } = Load("english-words");
    public static FrozenSet<string> StopWords { get; } = Load("stop-words");
    public static FrozenSet<string> Demonyms { get; } = Load("demonyms");
    public static FrozenSet<string> GivenNames { get; } = Load("given-names");
    public static FrozenSet<string> NameParticles { get; } = Load("name-particles");
    public static FrozenSet<string> RoleWords { get; } = Load("role-words");
    public static FrozenSet<string> RoleModifiers { get; } = Load("role-modifiers");
    public static FrozenSet<string> OrganizationHeads { get; } = Load("organization-heads");
    public static FrozenSet<string> PlaceHeads { get; } = Load("place-heads");
    public static FrozenSet<string> StateNouns { get; } = Load("state-nouns");
    public static FrozenSet<string> EventHeads { get; } = Load("event-heads");

    /// <summary>The entries of a list file; lines that start with # are remarks.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordLists).Assembly.GetManifestResourceStream($"Names/{name}.txt")
            ?? throw new InvalidOperationException($"The list {name}.txt is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The word as the lists spell it: no diacritics, straight apostrophes, single blanks. Letter case stays.</summary>
    public static string Plain(string words)
    {
        if (Ascii.IsValid(words) && !words.AsSpan().ContainsAny("\n\t\r") && !words.Contains("  ", StringComparison.Ordinal))
            return words;

        var plain = new StringBuilder(words.Length);
        foreach (var c in AnyText.Normalize(words, NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[^1] != ' ')
                    plain.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
            {
                plain.Append(c is '’' or '‘' or 'ʻ' or '`' ? '\'' : c);
            }
        }

        return plain.ToString();
    }

    /// <summary>The words as printed, with every run of blanks and line ends made one blank.</summary>
    public static string SingleBlanks(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static FrozenSet<string> Load(string name) =>
        Lines(name).Select(Plain).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
