using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The elements by which a page marks a date for programs. What they show to readers is found with the lines of the page.</summary>
internal static class DateMarks
{
    private const int LongestValue = 100;

    /// <summary>The date that the element gives; null for an element that marks none.</summary>
    public static string? ValueOf(IElement element) => Shortened(element.LocalName switch
    {
        "time" => element.GetAttribute("datetime"),
        "abbr" => element.GetAttribute("title"),
        _ when element.GetAttribute("itemprop") is { } name && name.Contains("date", StringComparison.OrdinalIgnoreCase) =>
            element.GetAttribute("content") ?? element.GetAttribute("datetime"),
        _ => element.GetAttribute("data-datetime") ?? element.GetAttribute("data-timestamp") ?? element.GetAttribute("data-utime") ?? element.GetAttribute("data-published") ?? element.GetAttribute("data-date"),
    });

    private static string? Shortened(string? value) => value is { Length: > 5 and <= LongestValue } && value.Any(char.IsDigit) ? value : null;
}
