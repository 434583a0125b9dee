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
        for (var position = 0; position < text.Length;)
        {
            if (word.Length == 0 && PlainWordAt(text, position) is > 0 and var plain)
            {
                yield return new(text.Substring(position, plain).ToLowerInvariant(), new(position, plain));
                position += plain;
                continue;
            }

            // A lone surrogate is read as U+FFFD, which has the same length.
            _ = Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            var folded = Fold(rune);
            var standsAlone = StandsAlone(rune.Value);
            if ((folded == Separator || standsAlone) && word.Length > 0)
            {
                yield return new(word.ToString(), TextSpan.Between(start, position));
                word.Clear();
            }

            if (standsAlone && folded is not (Separator or Nothing))
            {
                yield return new(folded, new(position, length));
            }
            else if (folded != Separator)
            {
                if (word.Length == 0)
                    start = position;
                word.Append(folded);
            }

            position += length;
        }

        if (word.Length > 0)
            yield return new(word.ToString(), TextSpan.Between(start, text.Length));
    }

    /// <summary>Length of the word of ASCII letters and digits that begins here; 0 when there is none or another letter or mark follows.</summary>
    private static int PlainWordAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end == text.Length || char.IsAscii(text[end]) ? end - start : 0;
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
