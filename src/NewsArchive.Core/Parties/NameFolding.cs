using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Language;

namespace NewsArchive.Core.Parties;

/// <summary>Names for comparing: lower case, without diacritics, punctuation or a leading “the”, single blanks.</summary>
public static class NameFolding
{
    private const string Article = "the ";

    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var rune in AnyText.Normalize(name, NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                folded.Append(StrokedLetters.Plain(Rune.ToLowerInvariant(rune)));
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.NonSpacingMark && rune.Value is not ('\'' or '’' or '.')
                && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        var words = folded.ToString().TrimEnd();
        return words.StartsWith(Article, StringComparison.Ordinal) ? words[Article.Length..] : words;
    }
}
