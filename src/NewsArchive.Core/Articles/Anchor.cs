using NewsArchive.Extraction;

namespace NewsArchive.Core.Articles;

/// <summary>What the archive says stands at a place of an article's text.</summary>
/// <param name="Of">What is anchored there: "quote 2", "speaker of quote 2".</param>
/// <param name="Words">The words that were stored; null where only a value drawn from them was.</param>
internal sealed record Anchor(string Of, TextSpan? Span, string? Words)
{
    /// <summary>Null when the words stand there.</summary>
    public BrokenAnchor? BrokenIn(string text)
    {
        if (Span is not { } span)
            return Words is null ? null : new(Of, null, Words, null, $"The {Of} has words but no place in the text.");
        if (!span.IsInside(text))
            return new(Of, null, Words, null, $"The {Of} points outside the text.");

        var found = span.Of(text);
        return Words is null || found.SequenceEqual(Words) ? null : new(Of, span, Words, found.ToString(), $"The {Of} reads “{Words}”, but the text there is “{found}”.");
    }
}

/// <summary>A finding whose words do not stand where they were stored.</summary>
/// <param name="Of">What is broken: "quote 2".</param>
/// <param name="Span">The place; null where it lies outside the text.</param>
/// <param name="Stored">The words that were stored; null where only a value drawn from them was.</param>
/// <param name="Found">What the text says at the place.</param>
/// <param name="Explanation">A sentence with all of it.</param>
public sealed record BrokenAnchor(string Of, TextSpan? Span, string? Stored, string? Found, string Explanation);
