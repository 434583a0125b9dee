namespace NewsArchive.Extraction;

/// <summary>A half-open range of UTF-16 positions in <see cref="ArticleDraft.Text"/>.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static TextSpan Between(int start, int end) => new(start, end - start);

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>Without the blanks at its ends.</summary>
    public TextSpan TrimmedIn(string text)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Between(start, end);
    }

    /// <summary>Whether the range lies in a text; one that was read from a damaged database may not.</summary>
    public bool IsInside(string text) => Start >= 0 && Length >= 0 && (long)Start + Length <= text.Length;

    public TextSpan Moved(int characters) => this with { Start = Start + characters };

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;
}
