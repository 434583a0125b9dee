using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>The words before a date that belong to it: "on Friday, 17 November", "Friday (17/11/2023)".</summary>
/// <param name="Start">Where the words begin.</param>
/// <param name="Weekday">The weekday among them.</param>
/// <param name="IsBracketed">Whether the date stands in brackets behind them.</param>
internal readonly partial record struct DateLeadIn(int Start, DayOfWeek? Weekday, bool IsBracketed)
{
    private const int Longest = 24;

    /// <summary>The lead-in that ends where the date starts; null when there is none.</summary>
    public static DateLeadIn? Before(string text, TextSpan range, TextSpan date)
    {
        var start = Math.Max(range.Start, date.Start - Longest);
        var match = Pattern.Match(text, start, date.Start - start);
        return match.Success ? new(match.Index, CalendarWords.WeekdayOf(match), match.Value.EndsWith('(')) : null;
    }

    [GeneratedRegex($@"(?<![\p{{L}}\p{{N}}])(?:(?:on|am|el|pada){CalendarWords.Gap})?(?:{CalendarWords.Weekday}|(?:sun|mon|tue|wed|thu|fri|sat|tues|thur|thurs)\b\.?),?{CalendarWords.Gap}?\(?$|(?<![\p{{L}}\p{{N}}])on{CalendarWords.Gap}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.RightToLeft)]
    private static partial Regex Pattern { get; }
}
