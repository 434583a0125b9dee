using System.Globalization;
using NewsArchive.Extraction;

namespace NewsArchive.Web.Display;

/// <summary>Words of a text in an address, as "start-end" in UTF-16 units.</summary>
public static class WordsAddress
{
    /// <summary>Null where it is no place of the text.</summary>
    public static TextSpan? Parse(string? at, string text)
    {
        var parts = at?.Split('-') ?? [];
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && start < end && end <= text.Length
            && !char.IsLowSurrogate(text[start]) && !char.IsHighSurrogate(text[end - 1])
            ? TextSpan.Between(start, end)
            : null;
    }
}
