using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>Tells where the dates of a file disagree on the day: “The JSON-LD says 17 November 2023, the meta tag article:published_time says 18 November 2023.”</summary>
internal static class DateConflicts
{
    /// <summary>A sentence for the chosen date and each other day that a sure enough rule gives for the same role.</summary>
    public static IEnumerable<string> Of(DateCandidate? chosen, IReadOnlyList<DateCandidate> candidates, double worthTelling)
    {
        if (chosen is null)
            return [];

        return candidates
            .Where(other => other.Role == chosen.Role && other.Date.Confidence >= worthTelling && Contradicts(other.Date.Value, chosen.Date.Value) && !SameInstant.IsPossible(chosen, other))
            .DistinctBy(other => other.Date.Value)
            .Select(other => Sentence(chosen, other));
    }

    /// <summary>November 2023 and 17 November 2023 do not contradict each other.</summary>
    private static bool Contradicts(PartialDate one, PartialDate other) => one.FirstDay > other.LastDay || other.FirstDay > one.LastDay;

    private static string Sentence(DateCandidate chosen, DateCandidate other)
    {
        var subject = chosen.Role == DateRole.Modified ? "On the last change, " : "";
        var first = DatePlaces.InWords(chosen.Date.Rule);
        first = subject.Length > 0 ? first : char.ToUpperInvariant(first[0]) + first[1..];
        return DatePlaces.InWords(chosen.Date.Rule) == DatePlaces.InWords(other.Date.Rule)
            ? $"{subject}{first} says {InWords(chosen.Date.Value)} and also {InWords(other.Date.Value)}."
            : $"{subject}{first} says {InWords(chosen.Date.Value)}, {DatePlaces.InWords(other.Date.Rule)} says {InWords(other.Date.Value)}.";
    }

    private static string InWords(PartialDate date) => date.FirstDay.ToString(date.Precision switch
    {
        DatePrecision.Day => "d MMMM yyyy",
        DatePrecision.Month => "MMMM yyyy",
        _ => "yyyy",
    }, CultureInfo.InvariantCulture);
}
