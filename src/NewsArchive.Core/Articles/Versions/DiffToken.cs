using NewsArchive.Core.Search;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>A word, a run of blanks or any other character of a text.</summary>
/// <param name="Key">Tokens with the same key are the same.</param>
internal readonly record struct DiffToken(string Written, string Key, bool IsWord)
{
    private const string Blank = " ";
    private const string Break = "\n\n";

    /// <summary>Blanks or the end of a line.</summary>
    public bool IsBlank => Key == Blank;

    /// <summary>An empty line, which parts passages.</summary>
    public bool IsBreak => Key == Break;

    public static List<DiffToken> In(string text)
    {
        List<DiffToken> tokens = [];
        var at = 0;
        foreach (var (_, span) in SearchWords.In(text))
        {
            AddBetween(tokens, text, at, span.Start);
            var word = span.Of(text).ToString();
            tokens.Add(new(word, word, IsWord: true));
            at = span.End;
        }

        AddBetween(tokens, text, at, text.Length);
        return tokens;
    }

    private static void AddBetween(List<DiffToken> tokens, string text, int start, int end)
    {
        for (var at = start; at < end; at += tokens[^1].Written.Length)
        {
            var blanks = text.AsSpan(at..end);
            blanks = blanks[..(blanks.Length - blanks.TrimStart().Length)];
            var written = blanks.Length > 0 ? blanks.ToString() : text.Substring(at, char.IsSurrogatePair(text, at) ? 2 : 1);
            tokens.Add(new(written, blanks.Length == 0 ? written : blanks.Count('\n') > 1 ? Break : Blank, IsWord: false));
        }
    }
}
