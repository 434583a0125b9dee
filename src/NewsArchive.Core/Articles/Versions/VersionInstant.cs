using System.Globalization;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Articles.Versions;

/// <summary>Where a version stands in time: the first that is known of its change, its capture, its publication and its import.</summary>
internal readonly record struct VersionInstant(DateTime At, VersionTime Time)
{
    public static VersionInstant Of(PartialDate? modified, ClockTime? timeModified, string? captured, PartialDate? published, ClockTime? timePublished, DateTime imported)
    {
        if (modified is { } changed)
            return new(Instant(changed, timeModified), VersionTime.Modified);
        if (DateTimeOffset.TryParse(captured, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var fetched))
            return new(fetched.UtcDateTime, VersionTime.Captured);
        return published is { } day ? new(Instant(day, timePublished), VersionTime.Published) : new(imported, VersionTime.Imported);
    }

    private static DateTime Instant(PartialDate date, ClockTime? time)
    {
        var at = date.FirstDay.ToDateTime(time?.Time ?? TimeOnly.MinValue, DateTimeKind.Utc);
        var ticks = at.Ticks - (time?.Offset ?? TimeSpan.Zero).Ticks;
        return new(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), DateTimeKind.Utc);
    }
}
