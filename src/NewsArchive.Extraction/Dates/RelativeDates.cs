namespace NewsArchive.Extraction.Dates;

/// <summary>What "Thursday", "last month" or "two days earlier" mean to a reader of the day of publication.</summary>
internal static class RelativeDates
{
    /// <summary>News names the weekday of the past seven days: "Thursday" is the latest one not after publication.</summary>
    public static PartialDate? Weekday(DayOfWeek weekday, PartialDate published, string which = "")
    {
        if (published.Precision != DatePrecision.Day)
            return null;

        var back = ((int)published.FirstDay.DayOfWeek - (int)weekday + 7) % 7;
        return which switch
        {
            "last" or "past" when back == 0 => Days(published, -7),
            "next" => Days(published, 7 - back),
            _ => Days(published, -back),
        };
    }

    /// <summary>"this month", "last year". A week has no partial date of its own and stays unresolved unless it lies within one month.</summary>
    public static PartialDate? Period(string which, string unit, PartialDate published)
    {
        var back = which switch { "last" => 1, "next" => -1, _ => 0 };
        return unit == "week" ? MonthOfWeek(back, published) : Back(back, unit, published);
    }

    /// <summary>The date so many units before another, or behind it for a negative count; no more precise than the words: two years ago is a year.</summary>
    public static PartialDate? Back(int count, string unit, PartialDate from) => unit switch
    {
        "day" when from.Precision == DatePrecision.Day => Days(from, -count),
        "week" when from.Precision == DatePrecision.Day => ToMonth(Days(from, -7 * count)),
        "month" when from.Month is not null => Months(from, -count),
        "year" when from.Year > count => new PartialDate(from.Year - count),
        _ => null,
    };

    private static PartialDate? MonthOfWeek(int back, PartialDate published)
    {
        if (published.Precision != DatePrecision.Day)
            return null;

        var monday = published.FirstDay.DayNumber - (((int)published.FirstDay.DayOfWeek + 6) % 7) - (7 * back);
        var (first, last) = (DateOnly.FromDayNumber(monday), DateOnly.FromDayNumber(monday + 6));
        return first.Month == last.Month ? new PartialDate(first.Year, first.Month) : null;
    }

    private static PartialDate? ToMonth(PartialDate? day) => day is { } known ? new(known.Year, known.Month) : null;

    private static PartialDate? Days(PartialDate day, int days) =>
        day.FirstDay.DayNumber + days is var number && number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber
            ? PartialDate.Of(DateOnly.FromDayNumber(number))
            : null;

    private static PartialDate? Months(PartialDate month, int months) =>
        (month.Year * 12) + month.Month!.Value - 1 + months is var number && number >= 12 ? new(number / 12, (number % 12) + 1) : null;
}
