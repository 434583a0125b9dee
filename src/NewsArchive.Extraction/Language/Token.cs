namespace NewsArchive.Extraction.Language;

public enum TokenKind
{
    /// <summary>Letters, with what belongs inside a word: "O’Brien", "U.S.", the initial "J.".</summary>
    Word,

    /// <summary>Digits first: "1,200", "3.5", "7th".</summary>
    Number,

    /// <summary>The ’s after a name, a token of its own so that it never becomes part of one.</summary>
    Possessive,

    /// <summary>One punctuation mark or symbol.</summary>
    Mark,
}

/// <summary>A word, number or mark, and where it stands.</summary>
public readonly record struct Token(TextSpan Span, TokenKind Kind);
