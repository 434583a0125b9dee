using System.Buffers;

namespace NewsArchive.Extraction.Language;

/// <summary>The quotation marks of the languages the archive reads, and what a mark can do where it stands.</summary>
public static class QuotationMarks
{
    /// <summary>Every character that can open or close a quotation, apostrophes included.</summary>
    public static SearchValues<char> Any { get; } = SearchValues.Create("\"“”„‟«»‹›‘’‚‛'`「」『』＂");

    /// <summary>Marks and white space that may stand at the edge of quoted words.</summary>
    public static bool IsMark(char character) => Any.Contains(character);

    /// <summary>The characters that close what this mark opens; empty for a mark that never opens.</summary>
    /// <remarks>A straight mark closes a curly one and the other way round: papers mix them when text is pasted together.</remarks>
    public static string ClosersOf(char opener) => opener switch
    {
        '“' => "”\"",
        '"' or '＂' => "\"”＂",
        '”' => "”",
        '„' or '‟' => "“”\"",
        '«' => "»",
        '»' => "«",
        '‹' => "›",
        '›' => "‹",
        '‘' or '‛' => "’",
        '‚' => "‘’",
        '\'' => "'’",
        '「' => "」",
        '『' => "』",
        _ => "",
    };

    /// <summary>A mark that is an apostrophe just as well: it closes only what the words around it allow.</summary>
    public static bool IsSingle(char mark) => mark is '\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›';

    /// <summary>Whether a mark of this kind may open a quotation between these two neighbours.</summary>
    public static bool CanOpen(char mark, char before, char after)
    {
        if (ClosersOf(mark).Length == 0 || char.IsWhiteSpace(after) || after == '\0')
            return IsOneWay(mark);

        return mark switch
        {
            '“' or '„' or '«' or '「' or '『' or '‟' => !(IsInsideWord(before) && mark == '“' && IsClosingPunctuation(after)),
            '\'' or '‘' or '‛' => !IsInsideWord(before) && (char.IsLetter(after) || after is '“' or '"' or '[' or '…'),
            _ => !IsInsideWord(before) && !IsClosingPunctuation(before) && !IsClosingPunctuation(after),
        };
    }

    /// <summary>Whether a closing mark may close here: nothing but a word's inside speaks against it.</summary>
    public static bool CanClose(char mark, char before, char after) =>
        mark is '”' or '»' or '」' or '』' || (!char.IsWhiteSpace(before) && !char.IsLetterOrDigit(after));

    // « le mot » has its blanks inside the marks, so these open before a blank too.
    private static bool IsOneWay(char mark) => mark is '«' or '„' or '「' or '『';

    private static bool IsInsideWord(char character) => char.IsLetterOrDigit(character);

    private static bool IsClosingPunctuation(char character) => character is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']';
}
