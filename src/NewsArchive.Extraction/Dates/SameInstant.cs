namespace NewsArchive.Extraction.Dates;

/// <summary>Whether two days may be one moment seen from two time zones.</summary>
internal static class SameInstant
{
    private static readonly TimeSpan FarthestWest = TimeSpan.FromHours(-12);
    private static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);

    public static bool IsPossible(DateCandidate one, DateCandidate other) =>
        one.Date.Value == other.Date.Value || Reaches(one, other) || Reaches(other, one);

    /// <summary>Whether the instant lies on the other's day in some zone of the world, or in the zone that the other names.</summary>
    private static bool Reaches(DateCandidate instant, DateCandidate other)
    {
        if (instant.Time is not { Offset: { } offset } time || instant.Date.Value.Precision != DatePrecision.Day || other.Date.Value.Precision != DatePrecision.Day)
            return false;

        var utc = instant.Date.Value.FirstDay.ToDateTime(time.Time, DateTimeKind.Utc).Ticks - offset.Ticks;
        var day = other.Date.Value.FirstDay;
        var (first, last) = other.Time?.Offset is { } zone ? (zone, zone) : (FarthestWest, FarthestEast);
        var (from, to) = (day.DayNumber * TimeSpan.TicksPerDay, (day.DayNumber + 1) * TimeSpan.TicksPerDay);
        return utc + last.Ticks >= from && utc + first.Ticks < to;
    }
}
