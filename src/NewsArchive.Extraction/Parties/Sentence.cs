using NewsArchive.Extraction.Language;

namespace NewsArchive.Extraction.Parties;

/// <summary>A sentence as the name rules read it: its tokens, and what its letter case can tell.</summary>
internal sealed class Sentence
{
    private readonly string _text;

    private Sentence(string text, IReadOnlyList<Token> tokens)
    {
        _text = text;
        Tokens = tokens;
        Words = [.. tokens.Select(token => token.Span.Of(text).ToString())];
        (IsShouted, IsTitleCased) = LetterCase();
    }

    public IReadOnlyList<Token> Tokens { get; }
    public string[] Words { get; }
    public int Count => Words.Length;

    /// <summary>Written in capitals throughout, so that capitals tell nothing.</summary>
    public bool IsShouted { get; }

    /// <summary>A heading in which most words are capitalised.</summary>
    public bool IsTitleCased { get; }

    public static IEnumerable<Sentence> Of(string text, IEnumerable<TextSpan> ranges) =>
        ranges.SelectMany(range => SentenceSplitter.Split(text, range)).Select(span => new Sentence(text, Tokenizer.Tokenize(text, span)));

    public TextSpan Span(int start, int end) => TextSpan.Between(Tokens[start].Span.Start, Tokens[end - 1].Span.End);

    public string Text(int start, int end) => end == start + 1 ? Words[start] : Span(start, end).Of(_text).ToString();

    /// <summary>The token's words, or nothing beyond the sentence.</summary>
    public string At(int index) => index >= 0 && index < Count ? Words[index] : "";

    public bool IsWord(int index) => index >= 0 && index < Count && Tokens[index].Kind is TokenKind.Word;

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Words[index][0]);

    public bool IsLowerWord(int index) => IsWord(index) && char.IsLower(Words[index][0]);

    public bool IsPossessive(int index) => index >= 0 && index < Count
        && (Tokens[index].Kind is TokenKind.Possessive || (Words[index] is "’" or "'" && IsGlued(index) && Words[index - 1].EndsWith('s')));

    /// <summary>Whether nothing stands between this token and the one before.</summary>
    public bool IsGlued(int index) => index > 0 && index < Count && Tokens[index - 1].Span.End == Tokens[index].Span.Start;

    /// <summary>Whether a capital here may only mark the start of a sentence or of quoted words.</summary>
    public bool Opens(int index)
    {
        for (var at = index - 1; at >= 0; at--)
        {
            if (IsWord(at) || Tokens[at].Kind is TokenKind.Possessive)
                return false;
            if (Words[at] is "\"" or "'")
                return IsGlued(at + 1);
            if (Words[at] is "“" or "‘" or "«" or "„" or ":" or "•" or "–" or "—")
                return true;
            if (Words[at] is "," or ";" or ")" or "/" or "”")
                return false;
        }

        return true;
    }

    private (bool IsShouted, bool IsTitleCased) LetterCase()
    {
        int words = 0, capitalised = 0, shouted = 0;
        // The first word has a capital in any case.
        for (var index = 1; index < Count; index++)
        {
            if (!IsWord(index) || Words[index].Length < 4)
                continue;

            words++;
            if (char.IsUpper(Words[index][0]))
                capitalised++;
            if (Words[index].All(c => !char.IsLower(c)))
                shouted++;
        }

        var isShouted = words >= 3 && shouted * 4 >= words * 3;
        return (isShouted, !isShouted && words >= 4 && capitalised * 4 >= words * 3);
    }
}
