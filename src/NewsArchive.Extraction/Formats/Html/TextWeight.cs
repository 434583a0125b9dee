namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Measures how much a text says, so that languages without blanks between words compare with those that have them.</summary>
internal static class TextWeight
{
    private const int IdeographWeight = 3;

    public static int Of(ReadOnlySpan<char> text)
    {
        var weight = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                weight += IsIdeograph(character) ? IdeographWeight : 1;
        }

        return weight;
    }

    /// <summary>Chinese, Japanese and Korean, where a character is about a word.</summary>
    public static bool IsIdeograph(char character) => character is >= '\u3040' and <= '\uD7A3';
}
