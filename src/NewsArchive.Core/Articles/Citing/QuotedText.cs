namespace NewsArchive.Core.Articles.Citing;

/// <summary>The punctuation of words between quotation marks.</summary>
internal static class QuotedText
{
    private const string Closing = "”\"’'»“«‹›」』";
    private const string Stops = ".!?…。！？؟";

    /// <summary>Whether the last sign, marks aside, ends a sentence.</summary>
    public static bool Ends(string text) => text.TrimEnd().TrimEnd([.. Closing]) is { Length: > 0 } words && Stops.Contains(words[^1], StringComparison.Ordinal);

    /// <summary>Without the comma that led on to the reporting words: “We will appeal,” becomes “We will appeal”.</summary>
    public static string WithoutComma(string words)
    {
        var (inner, marks) = Parted(words);
        return inner.EndsWith(',') || inner.EndsWith('،') ? inner[..^1].TrimEnd() + marks : words;
    }

    /// <summary>Without the stop in front of the closing mark, for a sentence that goes on behind it. Other stops carry meaning and stay.</summary>
    public static string WithoutStop(string words)
    {
        var (inner, marks) = Parted(words);
        return inner.EndsWith('.') && !inner.EndsWith("..", StringComparison.Ordinal) && marks.Length > 0 ? inner[..^1] + marks : words;
    }

    /// <summary>With a stop in front of the closing mark, as American styles have it.</summary>
    public static string WithStop(string words)
    {
        var (inner, marks) = Parted(words);
        return Ends(words) ? words : $"{inner}.{marks}";
    }

    /// <summary>Within double quotation marks, double ones become single.</summary>
    public static string Inside(string text)
    {
        var inside = text.Replace('“', '‘').Replace('”', '’').ToCharArray();
        for (var i = 0; i < inside.Length; i++)
        {
            // A straight mark opens at the beginning and behind a blank or a bracket.
            if (inside[i] == '"')
                inside[i] = i == 0 || char.IsWhiteSpace(inside[i - 1]) || inside[i - 1] is '(' or '[' or '‘' or '—' ? '‘' : '’';
        }

        return new(inside);
    }

    /// <summary>Between double quotation marks, once: marks that already enclose all of the words are not doubled.</summary>
    public static string Marked(string words)
    {
        var inner = words is ['“' or '"', .., '”' or '"'] ? words[1..^1] : words;
        return $"“{Inside(inner.AsSpan().ContainsAny("“”\"") ? words : inner)}”";
    }

    private static (string Inner, string Marks) Parted(string words)
    {
        var trimmed = words.TrimEnd();
        var inner = trimmed.TrimEnd([.. Closing]);
        return (inner, trimmed[inner.Length..]);
    }
}
