using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>An instant that a page's program wrote as seconds or milliseconds since 1970.</summary>
internal static class Epoch
{
    public static (PartialDate Day, ClockTime Time)? Read(string value)
    {
        var digits = value.AsSpan().Trim();
        if (digits.Length is not (10 or 13) || !long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;

        var at = digits.Length == 10 ? DateTimeOffset.FromUnixTimeSeconds(number) : DateTimeOffset.FromUnixTimeMilliseconds(number);
        return (PartialDate.Of(DateOnly.FromDateTime(at.DateTime)), new(new TimeOnly(at.Hour, at.Minute, at.Second), TimeSpan.Zero));
    }
}
