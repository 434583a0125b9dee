using System.Globalization;

namespace NewsArchive.Extraction.Dates;

public enum DatePrecision
{
    Year,
    Month,
    Day,
}

/// <summary>A calendar date of which the year, the month or the day is the last part known. Written as in ISO 8601: 2023, 2023-11, 2023-11-17.</summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    public PartialDate(int year, int? month = null, int? day = null)
    {
        // DateOnly refuses what the calendar does not have.
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        if (day is not null && month is null)
            throw new ArgumentException("A day needs its month.", nameof(day));
        (Year, Month, Day) = (year, month, day);
    }

    public int Year { get; }
    public int? Month { get; }
    public int? Day { get; }

    public DatePrecision Precision => Day is not null ? DatePrecision.Day : Month is not null ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date can mean.</summary>
    public DateOnly FirstDay => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date can mean.</summary>
    public DateOnly LastDay => Precision switch
    {
        DatePrecision.Year => new(Year, 12, 31),
        DatePrecision.Month => new(Year, Month!.Value, DateTime.DaysInMonth(Year, Month.Value)),
        _ => FirstDay,
    };

    public static PartialDate Of(DateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>Reads the ISO form; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length > 4 && text[4] != '-') || (text.Length > 7 && text[7] != '-'))
            return false;

        int month = 1, day = 1;
        if (!Number(text[..4], out var year) || year == 0
            || (text.Length > 4 && !Number(text[5..7], out month))
            || (text.Length > 7 && !Number(text[8..10], out day))
            || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;

        date = new(year, text.Length > 4 ? month : null, text.Length > 7 ? day : null);
        return true;

        static bool Number(ReadOnlySpan<char> digits, out int value) =>
            int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    public int CompareTo(PartialDate other) => FirstDay.CompareTo(other.FirstDay) is var order and not 0 ? order : Precision.CompareTo(other.Precision);

    public override string ToString() => Precision switch
    {
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
    };

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
