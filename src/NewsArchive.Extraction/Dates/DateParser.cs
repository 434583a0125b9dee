using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>Finds dates with at least a month in running text: 2023-11-17, 17/11/2023, 17 November 2023, Nov 17, November 2023.</summary>
internal static partial class DateParser
{
    /// <summary>The dates in the range, in order. Linear in its length.</summary>
    public static IEnumerable<WrittenDate> Find(string text, TextSpan range)
    {
        if (Digits.AreEasternIn(text, range))
            return Find(Digits.InWestern(text, range), new TextSpan(0, range.Length)).Select(date => date with { Span = date.Span.Moved(range.Start) });

        return Matches(text, range);
    }

    /// <summary>The date in a declared value, such as "2023-11-17T10:30:00+07:00" or "Updated: July 18, 2022"; null when there is none with a year.</summary>
    public static PartialDate? Parse(string value, DateOrder order = DateOrder.DayFirst) => First(value, order)?.Date;

    /// <summary>The first date of a value that has a year, and its words.</summary>
    public static (PartialDate Date, WrittenDate Written)? First(string value, DateOrder order)
    {
        var blanks = value.Length - value.AsSpan().TrimStart().Length;
        var trimmed = value.AsSpan().Trim();
        if (PartialDate.TryParse(trimmed, out var iso))
            return (iso, new(new(blanks, trimmed.Length), iso.Year, iso.Month ?? 1, iso.Day, IsNumeric: true));
        if (IsCompact(trimmed) && DateOnly.TryParseExact(trimmed[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact))
            return (PartialDate.Of(compact), new(new(blanks, 8), compact.Year, compact.Month, compact.Day, IsNumeric: true));

        foreach (var written in Find(value, new(0, value.Length)).Concat(ShortYears(value)))
        {
            if (written.In(order) is { } date)
                return (date, written);
        }

        return null;
    }

    private static IEnumerable<WrittenDate> Matches(string text, TextSpan range) =>
        DigitWindows.In(text, range).SelectMany(window => MatchesIn(text, window, range));

    private static IEnumerable<WrittenDate> MatchesIn(string text, TextSpan window, TextSpan range)
    {
        for (var match = Pattern.Match(text, window.Start, window.Length); match.Success; match = match.NextMatch())
        {
            if (Read(match) is { } date)
                yield return date.IsOrderOpen && DateLeadIn.Before(text, range, date.Span)?.Weekday is { } weekday ? date.On(weekday) : date;
        }
    }

    // 20231117, 20231117103000, 20231117T1030Z
    private static bool IsCompact(ReadOnlySpan<char> value) =>
        value.Length is >= 8 and <= 20 && (value.Length == 8 || value[8] == 'T' || value.Length == 14) && !value[..8].ContainsAnyExceptInRange('0', '9');

    // "8.5.12": two figures for the year are only read in a value that is nothing but a date, since "8.5.12" in a text may be a version.
    private static IEnumerable<WrittenDate> ShortYears(string value)
    {
        if (ShortYear.Match(value) is { Success: true } match && Numeric(new(match.Index, match.Length), Century + Number(match, "year"), Number(match, "first")!.Value, Number(match, "second")!.Value) is { } date)
            yield return date;
    }

    private const int Century = 2000;

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

    // Without a year a short name must look like a name: "May 5" and "Nov 17", but not "you may 5", "Gen 5" or French "des 17".
    private static bool IsMonthWithoutYear(ReadOnlySpan<char> name) =>
        name.Length > 5 || (!char.IsLower(name[0]) && !OtherWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name));

    private static readonly FrozenSet<string> OtherWords =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "des", "set", "out", "gen", "genn", "mag", "ago", "lug", "ene", "ott", "agt");

    private static bool IsOnCalendar(int month, int? day) => month is >= 1 and <= 12 && day is null or (>= 1 and <= 31);

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // The second mark is compared as it is: a back reference that ignores case would keep the pattern from being compiled.
    // A capital after a small letter may start a date, since names are found glued to it: "By Mira PatelDecember 11, 2023".
    [GeneratedRegex($$"""
        (?-i:(?<![\p{Lu}0-9/.-]|\p{Ll}(?!\p{Lu})))
        (?:
            {{CalendarWords.Year}}[^0-9\s](?<=(?<mark>[-/.]))(?<month>[0-9]{1,2})(?-i:\k<mark>)(?<day>[0-9]{1,2})(?![0-9])
          | {{CalendarWords.Year}}\s?[年년]\s?(?<month>[0-9]{1,2})\s?[月월]\s?(?<day>[0-9]{1,2})\s?[日일]
          | (?<first>[0-9]{1,2})(?<mark>[-/.])(?<second>[0-9]{1,2})(?-i:\k<mark>){{CalendarWords.Year}}(?!\.[0-9])
          | (?<day>[0-9]{1,2})(?:st|nd|rd|th|er|[.ºª°])?(?:{{CalendarWords.Gap}}|-|/)(?:(?:de|of|di){{CalendarWords.Gap}})?
            (?<name>{{CalendarWords.Month}})\b(?:\.?(?:[,،]?{{CalendarWords.Gap}}|-|/)(?:del?{{CalendarWords.Gap}})?{{CalendarWords.Year}})?
          | (?<name>{{CalendarWords.Month}})\b\.?{{CalendarWords.Gap}}(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9]|[.:,][0-9])\b
            (?:,?{{CalendarWords.Gap}}{{CalendarWords.Year}})?
          | (?<name>{{CalendarWords.Month}})\b\.?[,،]?{{CalendarWords.Gap}}(?:de{{CalendarWords.Gap}})?{{CalendarWords.Year}}
        )
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"^[^0-9]{0,40}(?<![0-9])(?<first>[0-9]{1,2})(?<mark>[./-])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-4][0-9])(?![0-9.])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ShortYear { get; }
}
