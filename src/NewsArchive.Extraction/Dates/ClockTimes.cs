using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>Reads the time of day that stands beside a date: "T10:30:00+07:00", "10:30 IST", "um 15:44 Uhr", "5:36:50 pm", "- 10.30 WIB".</summary>
internal static partial class ClockTimes
{
    private const int Longest = 60;

    /// <summary>The time right behind a date that ends at the position, or else right before one that starts at <paramref name="dateStart"/>; null when there is none.</summary>
    public static ClockTime? Beside(string text, TextSpan date, TextSpan range)
    {
        var after = Math.Min(Longest, range.End - date.End);
        if (After.Match(text, date.End, after) is { Success: true } behind && Read(behind) is { } time)
            return time;

        var start = Math.Max(range.Start, date.Start - Longest);
        return Before.Match(text, start, date.Start - start) is { Success: true } ahead ? Read(ahead) : null;
    }

    private static ClockTime? Read(Match match)
    {
        var hour = Number(match, "hour");
        if (match.Groups["half"] is { Success: true } half)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        }

        var (minute, second) = (Number(match, "minute"), Number(match, "second"));
        return hour < 24 && minute < 60 && second < 60 ? new(new TimeOnly(hour, minute, second), OffsetOf(match)) : null;
    }

    private static TimeSpan? OffsetOf(Match match)
    {
        if (match.Groups["sign"] is not { Success: true } sign)
            return match.Groups["zone"] is { Success: true } zone ? TimeZones.OffsetOf(zone.Value) : null;

        var offset = new TimeSpan(Number(match, "hours"), Number(match, "minutes"), 0);
        return offset > TimeSpan.FromHours(14) ? null : sign.Value == "+" ? offset : -offset;
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    private const string Clock = """
        (?:(?<hour>[0-9]{1,2})(?:[:.h](?<minute>[0-9]{2})(?![0-9])(?::(?<second>[0-9]{2})(?:[.,][0-9]{1,9})?)?|(?=\s?[ap]\.?m\b))|(?<=T)(?<hour>[0-9]{2})(?<minute>[0-9]{2})(?<second>[0-9]{2})?)
        (?:\s?(?<half>[ap])\.?m\b\.?)?
        (?:\s?(?:Uhr|h|hrs|น\.)(?![\p{L}]))?
        (?:\s?\(?(?:(?:GMT|UTC)?\s?(?<sign>[+-])(?<hours>[0-9]{1,2}):?(?<minutes>[0-9]{2})?(?![0-9])|(?-i:(?<zone>Z|[A-Z]{3,4}))(?![\p{L}])))?
        """;

    [GeneratedRegex(@"^(?:T|[\s,،|/•·–—(-]*(?:(?:at|um|à|a\ las|alle|às|om|pukul|jam|kl\.?|в|الساعة|ore)\s+)?)" + Clock,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex After { get; }

    // 10:30 AM EST, Fri November 17, 2023
    [GeneratedRegex(@"(?<![0-9:.])" + Clock + @"\)?[\s,|•·–—-]*(?:(?:on|am|le|el|de|del)\s+)?(?:\p{L}{2,12}\.?,?\s+)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Before { get; }
}
