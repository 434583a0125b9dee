using System.Text;

namespace NewsArchive.Extraction.Language;

/// <summary>Text from strangers, which need not be well formed.</summary>
public static class AnyText
{
    private const char NotACharacter = '\uFFFE';

    /// <summary>
    /// The text in a normal form. .NET's own method throws on half a surrogate pair and on U+FFFE, which imported files and
    /// queries can hold; they become the replacement character here.
    /// </summary>
    public static string Normalize(string text, NormalizationForm form) => WellFormed(text).Normalize(form);

    private static string WellFormed(string text) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(NotACharacter)
            ? string.Concat(text.EnumerateRunes().Select(rune => rune.Value == NotACharacter ? Rune.ReplacementChar : rune))
            : text;
}
