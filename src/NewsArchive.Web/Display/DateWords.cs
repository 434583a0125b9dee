using System.Globalization;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.Display;

/// <summary>Dates as people read them, in English.</summary>
public static class DateWords
{
    /// <summary>"17 November 2023", "November 2023" or "2023".</summary>
    public static string InWords(PartialDate date) => Format(date.FirstDay, date.Precision switch
    {
        DatePrecision.Day => "d MMMM yyyy",
        DatePrecision.Month => "MMMM yyyy",
        _ => "yyyy",
    });

    /// <summary>"Thu 16 Nov", with the year when it is not the year of the article; "Nov 2023" or "2023" where less is known.</summary>
    public static string Brief(PartialDate date, PartialDate? published = null) => Format(date.FirstDay, date.Precision switch
    {
        DatePrecision.Day when date.Year == published?.Year => "ddd d MMM",
        DatePrecision.Day => "d MMM yyyy",
        DatePrecision.Month => "MMM yyyy",
        _ => "yyyy",
    });

    /// <summary>"10:30", "10:30 UTC", "10:30 (UTC+5:30)": the time as the file gives it, with its zone where the file says it.</summary>
    public static string InWords(ClockTime time)
    {
        var clock = time.Time.ToString("HH:mm", CultureInfo.InvariantCulture);
        if (time.Offset is not { } offset)
            return clock;
        if (offset == TimeSpan.Zero)
            return $"{clock} UTC";

        var minutes = offset.Minutes == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{Math.Abs(offset.Minutes):00}");
        return string.Create(CultureInfo.InvariantCulture, $"{clock} (UTC{(offset < TimeSpan.Zero ? '−' : '+')}{Math.Abs(offset.Hours)}{minutes})");
    }

    public static string InWords(DateTime at) => Format(DateOnly.FromDateTime(at), "d MMMM yyyy");

    private static string Format(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
