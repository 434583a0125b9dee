namespace NewsArchive.Extraction.Dates;

/// <summary>Which number stands first in 05/06/2023.</summary>
internal enum DateOrder
{
    DayFirst,
    MonthFirst,
}

/// <summary>A date as it is written: the year may be missing ("Nov 17"), and day and month may be in either order.</summary>
/// <param name="Span">The words of the date.</param>
/// <param name="Year">Null in "October 7".</param>
/// <param name="Month">The month; where the order is open, as if the day stood first.</param>
/// <param name="Day">Null in "November 2023".</param>
/// <param name="IsNumeric">Whether all parts are numbers, as in 17/11/2023.</param>
/// <param name="IsOrderOpen">Whether both orders of day and month give a date: 05/06/2023.</param>
internal readonly record struct WrittenDate(TextSpan Span, int? Year, int Month, int? Day, bool IsNumeric = false, bool IsOrderOpen = false)
{
    /// <summary>The date meant; null when the year is missing or the calendar has no such day.</summary>
    public PartialDate? In(DateOrder order) => Year is { } year ? At(year, order) : null;

    /// <summary>
    /// The date meant in a text that appeared on <paramref name="published"/>: a missing year is that of the latest such
    /// day not after it, an open order is read so that the date lies nearest before it.
    /// </summary>
    public PartialDate? AsOf(PartialDate? published)
    {
        if (Year is not null)
            return IsOrderOpen && published is { } day ? Nearest(day) : In(DateOrder.DayFirst);
        if (published is not { } limit)
            return null;
        return At(limit.Year, DateOrder.DayFirst) is { } thisYear && thisYear.FirstDay <= limit.LastDay
            ? thisYear
            : At(limit.Year - 1, DateOrder.DayFirst);
    }

    /// <summary>The same date with its order settled by the weekday printed beside it, where only one order falls on that day.</summary>
    public WrittenDate On(DayOfWeek weekday)
    {
        var (isDayFirst, isMonthFirst) = (In(DateOrder.DayFirst)?.FirstDay.DayOfWeek == weekday, In(DateOrder.MonthFirst)?.FirstDay.DayOfWeek == weekday);
        return (isDayFirst, isMonthFirst) switch
        {
            (true, false) => this with { IsOrderOpen = false },
            (false, true) => this with { IsOrderOpen = false, Month = Day!.Value, Day = Month },
            _ => this,
        };
    }

    private PartialDate? Nearest(PartialDate published) =>
        new[] { In(DateOrder.DayFirst), In(DateOrder.MonthFirst) }
            .Where(date => date is not null)
            .OrderBy(date => date!.Value.FirstDay > published.LastDay)
            .ThenBy(date => Math.Abs(date!.Value.FirstDay.DayNumber - published.LastDay.DayNumber))
            .FirstOrDefault();

    private PartialDate? At(int year, DateOrder order)
    {
        var (month, day) = IsOrderOpen && order == DateOrder.MonthFirst ? (Day!.Value, Month) : (Month, Day);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && (day is null || (day >= 1 && day <= DateTime.DaysInMonth(year, month)))
            ? new PartialDate(year, month, day)
            : null;
    }
}
