namespace NewsArchive.Extraction.Dates;

/// <summary>
/// When the article was published, by the strongest words that say so: what the file declares, the dateline, a dated
/// weekday in the body. Captions and boilerplate have dates of their own and never count, nor does the present day.
/// </summary>
internal static class DateExtractor
{
    private const int ParagraphsLookedAt = 2;

    public static Finding<PartialDate>? Published(ArticleDraft draft, Dateline? dateline, string? language)
    {
        var order = DateOrders.Of(draft, language);
        return Declared(draft.Declared.DatePublished, order) ?? InDateline(draft, dateline, order) ?? InBody(draft, order);
    }

    public static Finding<PartialDate>? Modified(ArticleDraft draft, string? language) =>
        Declared(draft.Declared.DateModified, DateOrders.Of(draft, language));

    private static Finding<PartialDate>? Declared(IReadOnlyList<DeclaredValue> values, DateOrder order) => values
        .Select(value => DateParser.Parse(value.Value, order) is { } date ? new Finding<PartialDate>(date, value.Span, value.Place, 0.95) : null)
        .FirstOrDefault(date => date is not null);

    /// <summary>A dateline without a year takes it from another date of the file; without one the date stays unknown.</summary>
    private static Finding<PartialDate>? InDateline(ArticleDraft draft, Dateline? dateline, DateOrder order)
    {
        if (dateline?.Date is not { } written)
            return null;
        if (written.In(order) is { } whole)
            return new(whole, written.Span, "dateline", 0.9);

        var modified = Modified(draft, null)?.Value;
        var other = modified ?? BodyDates(draft).Select(date => date.Date.In(order)).FirstOrDefault(date => date is not null);
        return other is { } known && (written with { Year = known.Year }).In(order) is { } day ? new(day, written.Span, "dateline with the year of another date", 0.7) : null;
    }

    // “… as quoted by Radio Halvern, Friday (17/11/2023).”
    private static Finding<PartialDate>? InBody(ArticleDraft draft, DateOrder order)
    {
        var found = BodyDates(draft).FirstOrDefault(date => date.Date.In(order) is not null);
        return found is null ? null : new(found.Date.In(order)!.Value, found.Span, "dated weekday in the body", 0.6);
    }

    private sealed record BodyDate(WrittenDate Date, TextSpan Span);

    /// <summary>
    /// Body dates that name the day of the report. News gives its own day with the weekday; in brackets behind it that is so
    /// anywhere, otherwise only at the top, since further down it may be the day of something told.
    /// </summary>
    private static IEnumerable<BodyDate> BodyDates(ArticleDraft draft) => draft.Blocks
        .Where(block => block.Kind is BlockKind.Paragraph or BlockKind.List or BlockKind.Quote)
        .SelectMany((block, number) => DateParser.Find(draft.Text, block.Span)
            .Where(date => date is { Day: not null, Year: not null })
            .Select(date => new BodyDate(date, DateExpressions.Widened(draft.Text, block.Span, date.Span)))
            .Where(date => IsBracketed(draft.Text, date) || (number < ParagraphsLookedAt && date.Span != date.Date.Span && IsAfterWeekday(draft.Text, date))));

    private static bool IsBracketed(string text, BodyDate date) => date.Span != date.Date.Span && text[date.Span.End - 1] == ')';

    private static bool IsAfterWeekday(string text, BodyDate date) => TextSpan.Between(date.Span.Start, date.Date.Span.Start).Of(text).Trim().Length > "on".Length;
}
