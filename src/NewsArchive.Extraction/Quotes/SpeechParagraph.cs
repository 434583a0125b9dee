namespace NewsArchive.Extraction.Quotes;

internal enum SpeechTokenKind
{
    Word,
    Punctuation,

    /// <summary>A whole passage between quotation marks, so that the clause around it can be read without it.</summary>
    Passage,
}

/// <summary>A word, a punctuation mark or a marked passage of a sentence.</summary>
internal readonly record struct SpeechToken(SpeechTokenKind Kind, TextSpan Span, bool IsClosed = true);

/// <summary>One paragraph as read for speech: its sentences, in which every marked passage is one token.</summary>
internal sealed record SpeechParagraph(TextSpan Span, BlockKind Kind, IReadOnlyList<SpeechSentence> Sentences);

/// <summary>A sentence of the reporter's, with the passages it marks as tokens of their own.</summary>
internal sealed class SpeechSentence(string text, IReadOnlyList<SpeechToken> tokens)
{
    public int Count => tokens.Count;

    public TextSpan Span => TextSpan.Between(tokens[0].Span.Start, tokens[^1].Span.End);

    public SpeechToken this[int index] => tokens[index];

    /// <summary>The characters of a token; empty outside the sentence, so that rules may look past its ends.</summary>
    public ReadOnlySpan<char> Text(int index) => index >= 0 && index < tokens.Count ? tokens[index].Span.Of(text) : default;

    public ReadOnlySpan<char> Text(TextSpan span) => span.Of(text);

    public bool IsWord(int index) => IsKind(index, SpeechTokenKind.Word);

    public bool IsPassage(int index) => IsKind(index, SpeechTokenKind.Passage);

    public bool IsPunctuation(int index) => IsKind(index, SpeechTokenKind.Punctuation);

    public bool Is(int index, string word) => Text(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int index, WordSet words) => IsWord(index) && words.Contains(Text(index));

    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text(index)[0]);

    /// <summary>Qaani’s, Hamas’: the word owns what follows.</summary>
    public bool IsPossessive(int index) =>
        IsWord(index) && (Text(index).EndsWith("’s", StringComparison.Ordinal) || Text(index).EndsWith("'s", StringComparison.Ordinal) || Text(index)[^1] is '’' or '\'');

    public TextSpan Between(int first, int last) => TextSpan.Between(tokens[first].Span.Start, tokens[last].Span.End);

    /// <summary>The marked passages inside a stretch of the text.</summary>
    public IReadOnlyList<TextSpan> PassagesIn(TextSpan span)
    {
        List<TextSpan>? found = null;
        for (var at = IndexAt(span.Start); at < tokens.Count && tokens[at].Span.End <= span.End; at++)
        {
            if (tokens[at].Kind == SpeechTokenKind.Passage)
                (found ??= []).Add(tokens[at].Span);
        }

        return found ?? [];
    }

    /// <summary>The first token that starts at or after a position; <see cref="Count"/> when none does.</summary>
    public int IndexAt(int position)
    {
        var (low, high) = (0, tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsKind(int index, SpeechTokenKind kind) => index >= 0 && index < tokens.Count && tokens[index].Kind == kind;
}
