using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Training.Evaluation;

/// <summary>The forms in which texts are compared.</summary>
internal static partial class NormalText
{
    private const string Apostrophes = "'’‘`´";

    /// <summary>Entities resolved, NFKC, case folded, apostrophes gone, each run of other signs than letters and digits one blank.</summary>
    public static string Of(string? text)
    {
        var normal = new StringBuilder();
        foreach (var rune in Folded(WebUtility.HtmlDecode(text ?? "").Normalize(NormalizationForm.FormKC)).EnumerateRunes())
        {
            if (IsLetterOrNumber(rune))
                normal.Append(rune);
            else if (!(rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal)) && normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }

        return normal.ToString().TrimEnd(' ');
    }

    /// <summary>As <see cref="Of"/>, without accents.</summary>
    public static string Plain(string? text) =>
        string.Concat(Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark));

    /// <summary>Each run of white space one blank, none at the ends.</summary>
    public static string Squeeze(string text) => WhiteSpace.Replace(text, " ").Trim();

    /// <summary>The words of a text as they stand there: runs of letters, numbers and underscores.</summary>
    public static List<string> Tokens(string text)
    {
        var tokens = new List<string>();
        var (start, position) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsLetterOrNumber(rune) && rune.Value != '_')
            {
                if (position > start)
                    tokens.Add(text[start..position]);
                start = position + rune.Utf16SequenceLength;
            }

            position += rune.Utf16SequenceLength;
        }

        if (position > start)
            tokens.Add(text[start..]);
        return tokens;
    }

    private static string Folded(string text) => text.ToUpperInvariant().ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal);

    private static bool IsLetterOrNumber(Rune rune) => Rune.IsLetter(rune) || Rune.IsNumber(rune);

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace { get; }
}
