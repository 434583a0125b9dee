using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Dates;

/// <summary>Words that name a date, "on Thursday" or "Friday (17/11/2023)", and the date they mean.</summary>
public sealed record DateExpression(TextSpan Span, PartialDate Value);

/// <summary>Finds the words of a text that name a date and resolves them against the day of publication.</summary>
public static partial class DateExpressions
{
    /// <summary>
    /// The date expressions in the range, in order, not overlapping. Expressions that cannot be resolved, such as a weekday
    /// when the day of publication is unknown, are left out.
    /// </summary>
    public static IReadOnlyList<DateExpression> In(string text, TextSpan range, PartialDate? published)
    {
        var found = new List<DateExpression>();
        var written = new Queue<DateExpression>(Written(text, range, published));
        foreach (var match in RelativeMatches(text, range))
        {
            var span = new TextSpan(match.Index, match.Length);
            while (written.TryPeek(out var next) && next.Span.End <= span.Start)
                found.Add(written.Dequeue());
            if (written.TryPeek(out var date) && date.Span.Overlaps(span))
                continue;

            if (published is { } day && Resolve(match, day, found.Count > 0 ? found[^1].Value : null) is { } value)
                found.Add(new(span, value));
        }

        return [.. found, .. written];
    }

    private static IEnumerable<DateExpression> Written(string text, TextSpan range, PartialDate? published) =>
        DateParser.Find(text, range)
            .Where(date => date.AsOf(published) is not null)
            .Select(date => new DateExpression(Widened(text, range, date.Span), date.AsOf(published)!.Value));

    /// <summary>Takes in the weekday, "on" and brackets around a date: "on Friday, 17 November", "Friday (17/11/2023)".</summary>
    internal static TextSpan Widened(string text, TextSpan range, TextSpan date)
    {
        if (DateLeadIn.Before(text, range, date) is not { } before)
            return date;

        var isBracketed = before.IsBracketed && date.End < range.End && text[date.End] == ')';
        return TextSpan.Between(before.Start, isBracketed ? date.End + 1 : date.End);
    }

    private static IEnumerable<Match> RelativeMatches(string text, TextSpan range)
    {
        for (var match = Relative.Match(text, range.Start, range.Length); match.Success; match = match.NextMatch())
            yield return match;
    }

    /// <param name="told">The date told before; a day after something untold stays open.</param>
    private static PartialDate? Resolve(Match match, PartialDate published, PartialDate? told)
    {
        if (CalendarWords.WeekdayOf(match) is { } weekday)
            return RelativeDates.Weekday(weekday, published, RelativeWords.Which(Word(match, "which")));
        if (match.Groups["named"].Success)
            return Named(Word(match, "named"), published, told);
        if (match.Groups["period"].Success)
            return RelativeDates.Period(Word(match, "which"), Word(match, "period"), published);

        var count = RelativeWords.Count(Word(match, "count"));
        var unit = RelativeWords.Unit(Word(match, "unit"));
        return RelativeWords.Way(Word(match, "from")) switch
        {
            Way.BeforePublication => RelativeDates.Back(count, unit, published),
            Way.Earlier => RelativeDates.Back(count, unit, told ?? published),
            _ => told is { } known ? RelativeDates.Back(-count, unit, known) : null,
        };
    }

    private static PartialDate? Named(string word, PartialDate published, PartialDate? told)
    {
        var (days, isFromPublished) = RelativeWords.Days(word);
        var from = isFromPublished ? published : told ?? (days > 0 ? published : null);
        return from is { } known ? RelativeDates.Back(days, "day", known) : null;
    }

    private static string Word(Match match, string group) => match.Groups[group].Value.ToLowerInvariant();

    [GeneratedRegex($$"""
        (?<![\p{L}\p{N}’'-])
        (?:
            (?:(?:on|am|el|le|pada){{CalendarWords.Gap}})?(?:(?<which>{{RelativeWords.WhichBefore}}){{CalendarWords.Gap}})?{{CalendarWords.Weekday}}(?:{{CalendarWords.Gap}}(?<which>{{RelativeWords.WhichBehind}}))?
          | (?<named>{{RelativeWords.Named}})
          | (?:(?:earlier|later|late|early){{CalendarWords.Gap}})?(?<which>last|this|next){{CalendarWords.Gap}}(?<period>week|month|year)
          | (?<count>{{RelativeWords.Counts}}|[0-9]{1,2}){{CalendarWords.Gap}}(?<unit>{{RelativeWords.Units}}){{CalendarWords.Gap}}(?<from>{{RelativeWords.WayBehind}})
          | (?<from>vor|il\ y\ a|hace){{CalendarWords.Gap}}(?<count>{{RelativeWords.Counts}}|[0-9]{1,2}){{CalendarWords.Gap}}(?<unit>{{RelativeWords.Units}})
          | the{{CalendarWords.Gap}}(?:previous{{CalendarWords.Gap}}(?<unit>day)|(?<unit>day){{CalendarWords.Gap}}(?<from>before|after))
        )
        (?![\p{L}\p{N}-])
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Relative { get; }
}
