using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>Finds dates with at least a month in running text: 2023-11-17, 17/11/2023, 17 November 2023, Nov 17, November 2023.</summary>
internal static partial class DateParser
{
    /// <summary>The dates in the range, in order. Linear in its length.</summary>
    public static IEnumerable<WrittenDate> Find(string text, TextSpan range)
    {
        for (var match = Pattern.Match(text, range.Start, range.Length); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } date)
                yield return date.IsOrderOpen && DateLeadIn.Before(text, range, date.Span)?.Weekday is { } weekday ? date.On(weekday) : date;
        }
    }

    /// <summary>The date in a declared value, such as "2023-11-17T10:30:00+07:00" or "Updated: July 18, 2022"; null when there is none with a year.</summary>
    public static PartialDate? Parse(string value, DateOrder order = DateOrder.DayFirst)
    {
        var trimmed = value.AsSpan().Trim();
        if (PartialDate.TryParse(trimmed, out var iso))
            return iso;
        if (trimmed.Length is 8 or 14 or 15 && DateOnly.TryParseExact(trimmed[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact))
            return PartialDate.Of(compact);

        return Find(value, new(0, value.Length)).Select(date => date.In(order)).FirstOrDefault(date => date is not null);
    }

    private static WrittenDate? Read(Match match)
    {
        var span = new TextSpan(match.Index, match.Length);
        var year = Number(match, "year");
        if (Number(match, "first") is { } first && Number(match, "second") is { } second)
            return Numeric(span, year, first, second);
        if (Number(match, "month") is { } number)
            return IsOnCalendar(number, Number(match, "day")) ? new(span, year, number, Number(match, "day"), IsNumeric: true) : null;
        if (CalendarWords.MonthOf(match) is not { } month || !IsOnCalendar(month, Number(match, "day")))
            return null;
        return year is null && !IsMonthWithoutYear(match.Groups["name"].ValueSpan) ? null : new(span, year, month, Number(match, "day"));
    }

    private static WrittenDate? Numeric(TextSpan span, int? year, int first, int second) => (first, second) switch
    {
        ( >= 1 and <= 12, >= 1 and <= 12) => new(span, year, second, first, IsNumeric: true, IsOrderOpen: first != second),
        ( >= 1 and <= 31, >= 1 and <= 12) => new(span, year, second, first, IsNumeric: true),
        ( >= 1 and <= 12, >= 1 and <= 31) => new(span, year, first, second, IsNumeric: true),
        _ => null,
    };

    // Without a year a short name must look like a name: "May 5" and "Nov 17", but not "you may 5" or French "des 17".
    private static bool IsMonthWithoutYear(ReadOnlySpan<char> name) =>
        name.Length > 5 || (char.IsUpper(name[0]) && !name.Equals("des", StringComparison.OrdinalIgnoreCase));

    private static bool IsOnCalendar(int month, int? day) => month is >= 1 and <= 12 && day is null or (>= 1 and <= 31);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // A capital after a small letter may start a date, since names are found glued to it: "By Mira PatelDecember 11, 2023".
    [GeneratedRegex($$"""
        (?-i:(?<![\p{Lu}0-9/.-]|\p{Ll}(?!\p{Lu})))
        (?:
            {{CalendarWords.Year}}[^0-9\s](?<=(?<mark>[-/.]))(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})(?![0-9])
          | (?<first>[0-9]{1,2})(?<mark>[-/.])(?<second>[0-9]{1,2})\k<mark>{{CalendarWords.Year}}(?!\.[0-9])
          | (?<day>[0-9]{1,2})(?:st|nd|rd|th|er|[.ºª])?(?:{{CalendarWords.Gap}}|-)(?:(?:de|of){{CalendarWords.Gap}})?
            (?<name>{{CalendarWords.Month}})\b(?:\.?(?:,?{{CalendarWords.Gap}}|-)(?:del?{{CalendarWords.Gap}})?{{CalendarWords.Year}})?
          | (?<name>{{CalendarWords.Month}})\b\.?{{CalendarWords.Gap}}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9]|[.:,][0-9])\b
            (?:,?{{CalendarWords.Gap}}{{CalendarWords.Year}})?
          | (?<name>{{CalendarWords.Month}})\b\.?,?{{CalendarWords.Gap}}(?:de{{CalendarWords.Gap}})?{{CalendarWords.Year}}
        )
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }
}
