namespace NewsArchive.Extraction.Dates;

/// <summary>Every date the file gives for its publication or change, as read from what it declares, its dateline and its text.</summary>
internal static class DateCandidates
{
    private const int ParagraphsLookedAt = 2;
    private const int LongestLine = 300;

    /// <summary>Characters of the text; what stands behind so much is no news article's own date, and looking costs half a second for each million.</summary>
    private const int TextLookedAt = 100_000;

    /// <summary>A page of many teasers shows many dates; those far down the list say nothing about the article.</summary>
    private const int MostOfARole = 20;

    public static IReadOnlyList<DateCandidate> Of(ArticleDraft draft, Dateline? dateline, DateOrder order)
    {
        var published = Declared(draft, DateRole.Published, draft.Declared.DatePublished, order);
        var modified = Declared(draft, DateRole.Modified, draft.Declared.DateModified, order);
        List<DateCandidate> stated = [.. published, .. modified];
        return stated
            .Concat(InDateline(draft, dateline, order, stated))
            .Concat(InBody(draft, order))
            .Where(candidate => IsPossible(candidate.Date.Value))
            .OrderBy(candidate => candidate.Role)
            .ThenByDescending(candidate => candidate.Date.Confidence)
            .DistinctBy(candidate => (candidate.Role, candidate.Date.Value, candidate.Time, candidate.Date.Rule))
            .GroupBy(candidate => candidate.Role)
            .SelectMany(role => role.Take(MostOfARole))
            .ToList();
    }

    private static IEnumerable<DateCandidate> Declared(ArticleDraft draft, DateRole role, IReadOnlyList<DeclaredValue> values, DateOrder order)
    {
        // A line of a web page that reads like a header line may stand anywhere on it.
        values = [.. values.Select(value => value.Span is not null && draft.Format is "html" or "mhtml" ? value with { Confidence = 0.6 } : value)];

        // 05/06/2023 beside a plain 2023-05-06 is that day, whatever the order elsewhere.
        var plain = values.Select(value => Settled(value, DateParser.First(value.Value, order))).OfType<PartialDate>().ToHashSet();
        foreach (var value in values)
        {
            if (Epoch.Read(value.Value) is { } instant)
                yield return new(role, new(instant.Day, value.Span, value.Place, value.Confidence), instant.Time);
            else if (DateParser.First(value.Value, order) is var (date, written))
                yield return new(role, new(Agreeing(written, date, plain), value.Span, value.Place, value.Confidence), TimeOf(draft, value, written));
        }
    }

    private static PartialDate? Settled(DeclaredValue value, (PartialDate Date, WrittenDate Written)? read) =>
        read is var (date, written) && !written.IsOrderOpen && value.Value.Length > 0 ? date : null;

    private static PartialDate Agreeing(WrittenDate written, PartialDate date, HashSet<PartialDate> plain)
    {
        if (!written.IsOrderOpen || plain.Contains(date))
            return date;
        return new[] { written.In(DateOrder.DayFirst), written.In(DateOrder.MonthFirst) }.OfType<PartialDate>().Where(plain.Contains).DefaultIfEmpty(date).First();
    }

    /// <summary>A header line's value is only the date's own words; its time stands behind them on the line.</summary>
    private static ClockTime? TimeOf(ArticleDraft draft, DeclaredValue value, WrittenDate written)
    {
        if (value.Span is not { } span)
            return ClockTimes.Beside(value.Value, written.Span, new(0, value.Value.Length));

        var rest = draft.Text.AsSpan(span.Start, Math.Min(LongestLine, draft.Text.Length - span.Start));
        var lineEnd = rest[span.Length..].IndexOf('\n');
        return ClockTimes.Beside(draft.Text, written.Span.Moved(span.Start), new(span.Start, lineEnd < 0 ? rest.Length : span.Length + lineEnd));
    }

    /// <summary>A dateline without a year takes it from another date of the file; without one it says nothing.</summary>
    private static IEnumerable<DateCandidate> InDateline(ArticleDraft draft, Dateline? dateline, DateOrder order, List<DateCandidate> stated)
    {
        if (dateline?.Date is not { } written)
            yield break;
        if (written.In(order) is { } whole)
        {
            yield return new(DateRole.Published, new(whole, written.Span, "dateline", 0.9), null);
            yield break;
        }

        var others = stated.OrderByDescending(candidate => candidate.Role).Select(candidate => (PartialDate?)candidate.Date.Value)
            .Concat(BodyDates(draft).Select(date => date.Date.In(order)));
        if (others.FirstOrDefault(date => date is not null) is { } known && (written with { Year = known.Year }).In(order) is { } day)
            yield return new(DateRole.Published, new(day, written.Span, "dateline with the year of another date", 0.7), null);
    }

    // “… as quoted by Radio Halvern, Friday (17/11/2023).”
    private static IEnumerable<DateCandidate> InBody(ArticleDraft draft, DateOrder order) => BodyDates(draft)
        .Where(date => date.Date.In(order) is not null)
        .Take(1)
        .Select(date => new DateCandidate(DateRole.Published, new(date.Date.In(order)!.Value, date.Span, "dated weekday in the body", 0.6), null));

    private sealed record BodyDate(WrittenDate Date, TextSpan Span);

    /// <summary>
    /// Body dates that name the day of the report. News gives its own day with the weekday; in brackets behind it that is so
    /// anywhere, otherwise only at the top, since further down it may be the day of something told.
    /// </summary>
    private static IEnumerable<BodyDate> BodyDates(ArticleDraft draft) => draft.Blocks
        .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote)
        .TakeWhile(block => block.Span.Start < TextLookedAt)
        .SelectMany((block, number) => BodyDatesIn(draft.Text, TextSpan.Between(block.Span.Start, Math.Min(block.Span.End, TextLookedAt)), isAtTop: number < ParagraphsLookedAt));

    private static IEnumerable<BodyDate> BodyDatesIn(string text, TextSpan block, bool isAtTop)
    {
        if (!isAtTop && !block.Of(text).Contains('('))
            return [];

        return DateParser.Find(text, block)
            .Where(date => date is { Day: not null, Year: not null })
            .Select(date => new BodyDate(date, DateExpressions.Widened(text, block, date.Span)))
            .Where(date => IsBracketed(text, date) || (isAtTop && date.Span != date.Date.Span && IsAfterWeekday(text, date)));
    }

    private static bool IsBracketed(string text, BodyDate date) => date.Span != date.Date.Span && text[date.Span.End - 1] == ')';

    private static bool IsAfterWeekday(string text, BodyDate date) => TextSpan.Between(date.Span.Start, date.Date.Span.Start).Of(text).Trim().Length > "on".Length;

    // The first printed newspapers, and a bound that only a mistake exceeds.
    private static bool IsPossible(PartialDate date) => date.Year is >= 1600 and < 2100;
}
