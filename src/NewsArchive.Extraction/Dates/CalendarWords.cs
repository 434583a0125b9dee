using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// Month and weekday names of the languages we read, as pattern parts. A group for each month (m1 … m12) and weekday
/// (w0 = Sunday … w6) lets the match itself say which one it is, so pattern and meaning cannot disagree.
/// </summary>
internal static class CalendarWords
{
    /// <summary>English, German, French, Spanish, Italian, Portuguese, Dutch, Indonesian; to be read ignoring case.</summary>
    public const string Month =
        "(?:(?<m1>jan(?:uary|uari|uar|vier|eiro|v)?|jänner|enero|gennaio)"
        + "|(?<m2>feb(?:ruary|ruari|ruar|rero|braio)?|févr(?:ier)?|fevrier|fevereiro)"
        + "|(?<m3>mar(?:ch|s|zo|ço|et)?|märz|mrz|maart)"
        + "|(?<m4>apr(?:ile|il)?|avr(?:il)?|abr(?:il)?)"
        + "|(?<m5>mayo|may|mai|mei|maggio|maio)"
        + "|(?<m6>jun(?:e|io|i|ho)?|juin|giugno)"
        + "|(?<m7>jul(?:y|io|i|ho)?|juil(?:let)?|luglio)"
        + "|(?<m8>aug(?:ustus|ust)?|août|aout|agosto|agustus)"
        + "|(?<m9>sept(?:ember|embre|iembre)?|sep|setembro|settembre|setiembre)"
        + "|(?<m10>oct(?:ober|obre|ubre)?|okt(?:ober)?|ottobre|outubro)"
        + "|(?<m11>nov(?:ember|embre|iembre|embro)?|nopember)"
        + "|(?<m12>dec(?:ember|embre)?|dez(?:ember|embro)?|déc(?:embre)?|des(?:ember)?|dic(?:iembre|embre)?))";

    /// <summary>English, German, French, Spanish, Indonesian.</summary>
    public const string Weekday =
        "(?:(?<w0>sunday|sonntag|dimanche|domingo|minggu|ahad)"
        + "|(?<w1>monday|montag|lundi|lunes|senin)"
        + "|(?<w2>tuesday|dienstag|mardi|martes|selasa)"
        + "|(?<w3>wednesday|mittwoch|mercredi|miércoles|rabu)"
        + "|(?<w4>thursday|donnerstag|jeudi|jueves|kamis)"
        + "|(?<w5>friday|freitag|vendredi|viernes|jumat|jum'at)"
        + "|(?<w6>saturday|samstag|sonnabend|samedi|sábado|sabtu))";

    /// <summary>One line end or two blanks: a date may be wrapped, but does not reach over a blank line.</summary>
    public const string Gap = @"(?:[^\S\n]{1,2}|\n)";

    public const string Year = @"(?<year>(?:1[5-9]|20)\d\d)(?!\d)";

    public static int? MonthOf(Match match) => NumberOf(match, 'm', 1, 12);

    public static DayOfWeek? WeekdayOf(Match match) => (DayOfWeek?)NumberOf(match, 'w', 0, 6);

    private static int? NumberOf(Match match, char prefix, int first, int last)
    {
        for (var number = first; number <= last; number++)
        {
            if (match.Groups[string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}")].Success)
                return number;
        }

        return null;
    }
}
