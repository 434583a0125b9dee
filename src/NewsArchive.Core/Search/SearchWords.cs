using System.Globalization;
using System.Text;
using NewsArchive.Extraction.Language;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Search;

/// <summary>A word as search compares it, and where it stands.</summary>
public readonly record struct SearchWord(string Folded, TextSpan Span);

/// <summary>
/// What counts as a word and which words are the same. The index, the question and the marked hits all use it, so they cannot disagree.
/// A word is a run of letters and digits, without case and diacritics: “Iran’s” is "iran" and "s", “Zürich” is "zurich".
/// </summary>
public static class SearchWords
{
    private const string Nothing = "";
    private const string Separator = " ";

    /// <summary>The folded form of each UTF-16 unit asked so far; a race computes the same value twice.</summary>
    private static readonly string?[] s_folds = new string?[char.MaxValue + 1];

    public static IEnumerable<SearchWord> In(string text)
    {
        var word = new StringBuilder();
        var start = 0;
        var position = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var folded = Fold(rune);
            var standsAlone = StandsAlone(rune.Value);
            if ((folded == Separator || standsAlone) && word.Length > 0)
            {
                yield return new(word.ToString(), TextSpan.Between(start, position));
                word.Clear();
            }

            if (standsAlone && folded is not (Separator or Nothing))
            {
                yield return new(folded, new(position, rune.Utf16SequenceLength));
            }
            else if (folded != Separator)
            {
                if (word.Length == 0)
                    start = position;
                word.Append(folded);
            }

            // A lone surrogate is enumerated as U+FFFD, which has the same length.
            position += rune.Utf16SequenceLength;
        }

        if (word.Length > 0)
            yield return new(word.ToString(), TextSpan.Between(start, position));
    }

    /// <summary>The folded words of a text with single blanks between them, as the index takes them in.</summary>
    public static string Joined(string text) => string.Join(' ', In(text).Select(w => w.Folded));

    /// <summary>Scripts that do not part words: each character is a word, and words typed together are found as a phrase.</summary>
    private static bool StandsAlone(int c) =>
        c is >= 0x0E00 and <= 0x0EFF or >= 0x3040 and <= 0x30FF or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000 and <= 0x3FFFF;

    private static string Fold(Rune rune) =>
        rune.IsBmp ? s_folds[rune.Value] ??= Compute(rune) : Compute(rune);

    private static string Compute(Rune rune)
    {
        if (Category(rune) is Kind.Separator)
            return Separator;

        var folded = new StringBuilder();
        foreach (var part in AnyText.Normalize(rune.ToString(), NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Category(part) is Kind.Word)
                folded.Append(StrokedLetters.Plain(Rune.ToLowerInvariant(part)));
        }

        return folded.ToString();
    }

    private static Kind Category(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Accents and Arabic or Hebrew vowel points are ignored; the vowel signs of Indian scripts are part of the word.
        UnicodeCategory.NonSpacingMark => rune.Value is < 0x0900 or > 0x1AAF ? Kind.Ignored : Kind.Word,
        UnicodeCategory.SpacingCombiningMark => Kind.Word,
        UnicodeCategory.Format => rune.Value is 0x00AD or 0x200C or 0x200D ? Kind.Ignored : Kind.Separator,
        _ => Rune.IsLetter(rune) || Rune.IsNumber(rune) ? Kind.Word : Kind.Separator,
    };

    private enum Kind
    {
        Word,
        Ignored,
        Separator,
    }
}
