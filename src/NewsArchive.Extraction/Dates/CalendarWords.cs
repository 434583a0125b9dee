using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>
/// Month and weekday names of the languages we read, as pattern parts. A group for each month (m1 … m12) and weekday
/// (w0 = Sunday … w6) lets the match itself say which one it is, so pattern and meaning cannot disagree.
/// </summary>
internal static class CalendarWords
{
    /// <summary>English, German, French, Spanish, Italian, Portuguese, Dutch, Indonesian, Russian, Arabic (Egyptian and Levantine names); to be read ignoring case.</summary>
    public const string Month =
        "(?:(?<m1>jan(?:uary|uari|uar|vier|eiro|v)?|jänner|enero|ene|gennaio|genn?|январ[ья]|янв|يناير|كانون\\s+الثاني(?:\\s?/\\s?يناير)?)"
        + "|(?<m2>feb(?:ruary|ruari|ruar|rero|braio)?|févr(?:ier)?|fevrier|fevereiro|fev|феврал[ья]|фев|فبراير|شباط(?:\\s?/\\s?فبراير)?)"
        + "|(?<m3>mar(?:ch|s|zo|ço|et)?|märz|mär|mrz|maart|mrt|марта?|مارس|آذار(?:\\s?/\\s?مارس)?)"
        + "|(?<m4>apr(?:ile|il)?|avr(?:il)?|abr(?:il)?|апрел[ья]|апр|أبريل|ابريل|إبريل|نيسان(?:\\s?/\\s?(?:أبريل|ابريل|إبريل))?)"
        + "|(?<m5>mayo|may|mai|mei|maggio|magg?|maio|ма[йя]|مايو|أيار(?:\\s?/\\s?مايو)?|ايار)"
        + "|(?<m6>jun(?:e|io|i|ho)?|juin|giugno|giu|июн[ья]|يونيو|يونيه|حزيران(?:\\s?/\\s?يونيو)?)"
        + "|(?<m7>jul(?:y|io|i|ho)?|juil(?:let)?|luglio|lug|июл[ья]|يوليو|يوليه|تموز(?:\\s?/\\s?يوليو)?)"
        + "|(?<m8>aug(?:ustus|ust)?|août|aout|agosto|ago|agustus|agt|августа?|авг|أغسطس|اغسطس|آب(?:\\s?/\\s?أغسطس)?)"
        + "|(?<m9>sept(?:ember|embre|iembre)?|sep|set(?:embro|tembre|iembre)?|сентябр[ья]|сент?|سبتمبر|أيلول(?:\\s?/\\s?سبتمبر)?|ايلول)"
        + "|(?<m10>oct(?:ober|obre|ubre)?|okt(?:ober)?|ott(?:obre)?|out(?:ubro)?|октябр[ья]|окт|أكتوبر|اكتوبر|تشرين\\s+الأول(?:\\s?/\\s?أكتوبر)?)"
        + "|(?<m11>nov(?:ember|embre|iembre|embro)?|nopember|ноябр[ья]|ноя|نوفمبر|تشرين\\s+الثاني(?:\\s?/\\s?نوفمبر)?)"
        + "|(?<m12>dec(?:ember|embre)?|dez(?:ember|embro)?|déc(?:embre)?|des(?:ember)?|dic(?:iembre|embre)?|декабр[ья]|дек|ديسمبر|كانون\\s+الأول(?:\\s?/\\s?ديسمبر)?))";

    /// <summary>The same ten languages.</summary>
    public const string Weekday =
        "(?:(?<w0>sunday|sonntag|dimanche|domingo|domenica|zondag|minggu|ahad|воскресенье|الأحد)"
        + "|(?<w1>monday|montag|lundi|lunes|lunedì|segunda(?:-feira)?|maandag|senin|понедельник|الاثنين|الإثنين)"
        + "|(?<w2>tuesday|dienstag|mardi|martes|martedì|terça(?:-feira)?|dinsdag|selasa|вторник|الثلاثاء)"
        + "|(?<w3>wednesday|mittwoch|mercredi|miércoles|mercoledì|quarta-feira|woensdag|rabu|сред[ау]|الأربعاء)"
        + "|(?<w4>thursday|donnerstag|jeudi|jueves|giovedì|quinta-feira|donderdag|kamis|четверг|الخميس)"
        + "|(?<w5>friday|freitag|vendredi|viernes|venerdì|sexta-feira|vrijdag|jumat|jum'at|пятниц[ау]|الجمعة)"
        + "|(?<w6>saturday|samstag|sonnabend|samedi|sábado|sabato|zaterdag|sabtu|суббот[ау]|السبت))";

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
