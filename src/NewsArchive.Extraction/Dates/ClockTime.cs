using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>A time of day as a file gives it, with its distance from UTC where the file says it. Written as in ISO 8601: 10:30, 10:30:15+07:00, 10:30Z.</summary>
/// <param name="Time">To the second.</param>
/// <param name="Offset">Null when the file does not say in which zone the time counts; it is never taken from the machine.</param>
public readonly record struct ClockTime(TimeOnly Time, TimeSpan? Offset)
{
    /// <summary>Reads the form that <see cref="ToString"/> writes; false for anything else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out ClockTime time)
    {
        time = default;
        var zone = text.IndexOfAny('Z', '+', '-');
        var clock = zone < 0 ? text : text[..zone];
        if (!TimeOnly.TryParseExact(clock, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
            return false;

        TimeSpan? offset = null;
        if (zone >= 0 && text[zone] == 'Z')
        {
            if (text.Length > zone + 1)
                return false;
            offset = TimeSpan.Zero;
        }
        else if (zone >= 0)
        {
            if (!TimeSpan.TryParseExact(text[(zone + 1)..], "hh\\:mm", CultureInfo.InvariantCulture, out var distance))
                return false;
            offset = text[zone] == '-' ? -distance : distance;
        }

        time = new(read, offset);
        return true;
    }

    public override string ToString()
    {
        var clock = Time.ToString(Time.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => clock,
            { Ticks: 0 } => clock + "Z",
            { } offset => clock + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture),
        };
    }
}
