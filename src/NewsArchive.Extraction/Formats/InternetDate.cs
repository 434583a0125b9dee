using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats;

/// <summary>Reads the dates of mails and RSS (RFC 5322, RFC 822): "Fri, 17 Nov 2023 10:30:00 +0700".</summary>
internal static partial class InternetDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date in ISO 8601, with the zone where a known one is given; any other value as it is.</summary>
    public static string ToIso(string value)
    {
        var match = Pattern.Match(value);
        if (!match.Success || DayOf(match) is not { } day)
            return value;
        var date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return TimeOf(match) is { } time ? $"{date}T{time:HH:mm:ss}{OffsetOf(match.Groups["zone"].Value)}" : date;
    }

    private static DateOnly? DayOf(Match match)
    {
        var month = Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1;
        return PartialDate.TryParse(string.Create(CultureInfo.InvariantCulture, $"{YearOf(match):0000}-{month:00}-{Number(match, "day"):00}"), out _)
            ? new DateOnly(YearOf(match), month, Number(match, "day"))
            : null;
    }

    // RFC 5322, 4.3: two digits up to 49 are of this century.
    private static int YearOf(Match match) => Number(match, "year") switch
    {
        < 50 and var year => 2000 + year,
        < 100 and var year => 1900 + year,
        var year => year,
    };

    private static TimeOnly? TimeOf(Match match)
    {
        if (!match.Groups["hour"].Success || Number(match, "hour") > 23 || Number(match, "minute") > 59)
            return null;
        var second = match.Groups["second"].Success ? Math.Min(59, Number(match, "second")) : 0;
        return new TimeOnly(Number(match, "hour"), Number(match, "minute"), second);
    }

    private static string OffsetOf(string zone) => zone.ToUpperInvariant() switch
    {
        "GMT" or "UT" or "UTC" or "Z" => "Z",
        "EDT" => "-04:00",
        "EST" or "CDT" => "-05:00",
        "CST" or "MDT" => "-06:00",
        "MST" or "PDT" => "-07:00",
        "PST" => "-08:00",
        [('+' or '-') and var sign, var a, var b, var c, var d] => $"{sign}{a}{b}:{c}{d}",
        _ => "",
    };

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?:[A-Za-z]{2,9}\.?,?\s+)?(?<day>[0-9]{1,2})[\s-](?<month>[A-Za-z]{3})[A-Za-z]{0,6}[\s-](?<year>[0-9]{4}|[0-9]{2})(?:\s+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?\s{0,2}(?<zone>[+-][0-9]{4}|[A-Za-z]{1,4})?)?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern { get; }
}
