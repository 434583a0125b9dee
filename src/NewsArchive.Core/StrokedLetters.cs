using System.Text;

namespace NewsArchive.Core;

/// <summary>Letters that readers take for accented ones, though Unicode does not decompose them: Tøndrass is written Tondrass as well.</summary>
internal static class StrokedLetters
{
    /// <param name="letter">In lower case.</param>
    public static string Plain(Rune letter) => letter.Value switch
    {
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        _ => letter.ToString(),
    };
}
