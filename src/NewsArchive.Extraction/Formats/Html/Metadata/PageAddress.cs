namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>Compares the addresses that a page gives itself.</summary>
internal static class PageAddress
{
    /// <summary>Whether two addresses name one page: scheme, "www.", query and closing slash do not matter.</summary>
    public static bool AreSame(string one, string other) => KeyOf(one).SequenceEqual(KeyOf(other));

    private static ReadOnlySpan<char> KeyOf(string address)
    {
        var key = address.AsSpan().Trim();
        if (key.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme)
            key = key[(scheme + 3)..];
        if (key.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            key = key[4..];
        if (key.IndexOfAny('?', '#') is >= 0 and var query)
            key = key[..query];
        return key.TrimEnd('/');
    }
}
