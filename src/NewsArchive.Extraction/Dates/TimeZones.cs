using System.Collections.Frozen;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// The distance from UTC that a zone's name stands for. Only names that mean one thing to a reader of news are here: CST is
/// Chicago, Shanghai and Havana, so a time in it keeps no zone. IST is read as India's, whose papers are the ones that print it.
/// </summary>
internal static class TimeZones
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<string, double>
    {
        ["Z"] = 0, ["UTC"] = 0, ["GMT"] = 0, ["WET"] = 0, ["WEST"] = 1, ["BST"] = 1, ["CET"] = 1, ["MEZ"] = 1, ["CEST"] = 2, ["MESZ"] = 2,
        ["EET"] = 2, ["EEST"] = 3, ["SAST"] = 2, ["CAT"] = 2, ["EAT"] = 3, ["WAT"] = 1, ["MSK"] = 3, ["TRT"] = 3, ["IRST"] = 3.5, ["PKT"] = 5,
        ["IST"] = 5.5, ["WIB"] = 7, ["WITA"] = 8, ["WIT"] = 9, ["ICT"] = 7, ["HKT"] = 8, ["SGT"] = 8, ["MYT"] = 8, ["PHT"] = 8, ["JST"] = 9, ["KST"] = 9,
        ["AEST"] = 10, ["AEDT"] = 11, ["ACST"] = 9.5, ["AWST"] = 8, ["NZST"] = 12, ["NZDT"] = 13,
        ["EST"] = -5, ["EDT"] = -4, ["CDT"] = -5, ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["AKST"] = -9, ["AKDT"] = -8, ["HST"] = -10,
        ["BRT"] = -3, ["ART"] = -3, ["COT"] = -5,
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a name that is unknown or means several zones.</summary>
    public static TimeSpan? OffsetOf(string name) => Hours.TryGetValue(name, out var hours) ? TimeSpan.FromHours(hours) : null;
}
