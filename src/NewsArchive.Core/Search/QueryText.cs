using System.Buffers;

namespace NewsArchive.Core.Search;

/// <summary>Writes terms of the search language so that they are read back as the same term.</summary>
public static class QueryText
{
    private static readonly SearchValues<char> s_needsQuotes = SearchValues.Create("()*:\"“”„");

    /// <summary>A field with its value, quoted where it must be: person:"Esmail Qaani".</summary>
    /// <param name="field">Null for plain words.</param>
    public static string Term(string? field, string value, bool isPrefix = false)
    {
        // No search value needs a quotation mark: words and names are compared without punctuation.
        var plain = value.Replace('"', ' ');
        var text = NeedsQuotes(plain, field is not null) ? $"\"{plain}\"" : plain;
        return (field is null ? text : $"{field}:{text}") + (isPrefix ? "*" : "");
    }

    private static bool NeedsQuotes(string value, bool hasField) =>
        value.AsSpan().ContainsAny(s_needsQuotes)
        || value.Any(char.IsWhiteSpace)
        || (!hasField && (value is "OR" or "AND" or "NOT" || value.StartsWith('-') || value.StartsWith("near/", StringComparison.OrdinalIgnoreCase)));
}
