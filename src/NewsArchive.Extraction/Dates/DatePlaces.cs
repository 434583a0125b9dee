namespace NewsArchive.Extraction.Dates;

/// <summary>The place of a date as a reader would call it: "meta property=article:published_time" is the meta tag article:published_time.</summary>
internal static class DatePlaces
{
    public static string InWords(string rule)
    {
        if (rule.StartsWith("meta ", StringComparison.Ordinal) && rule.IndexOf('=', StringComparison.Ordinal) is > 0 and var sign)
            return $"the meta tag {rule[(sign + 1)..]}";
        if (rule.StartsWith("visible", StringComparison.Ordinal))
            return "the page";
        return $"the {rule}";
    }
}
