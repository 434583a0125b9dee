using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Storage.Mapping;

/// <summary>Instants are UTC; databases forget that, so it is restored on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.ToUniversalTime(), at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

/// <summary>A time of day as its ISO text.</summary>
internal sealed class ClockTimeConverter() : ValueConverter<ClockTime, string>(time => time.ToString(), text => Parse(text))
{
    private static ClockTime Parse(string text) =>
        ClockTime.TryParse(text, out var time) ? time : throw new FormatException($"“{text}” in the database is no time of day.");
}

/// <summary>A partial date as its ISO text, which sorts by time.</summary>
internal sealed class PartialDateConverter() : ValueConverter<PartialDate, string>(date => date.ToString(), text => Parse(text))
{
    private static PartialDate Parse(string text) =>
        PartialDate.TryParse(text, out var date) ? date : throw new FormatException($"“{text}” in the database is no date.");
}
