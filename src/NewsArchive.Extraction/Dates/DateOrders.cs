using System.Globalization;

namespace NewsArchive.Extraction.Dates;

/// <summary>Decides which number comes first in 05/06/2023: by the other dates of the file, else by its language.</summary>
internal static class DateOrders
{
    private const int CharactersLookedAt = 20_000;

    public static DateOrder Of(ArticleDraft draft, string? language)
    {
        return draft.Declared.DatePublished.Concat(draft.Declared.DateModified)
            .SelectMany(value => DateParser.Find(value.Value, new(0, value.Value.Length)).Select(date => Style(value.Value, date)))
            .Concat(DateParser.Find(draft.Text, new(0, Math.Min(draft.Text.Length, CharactersLookedAt))).Select(date => Style(draft.Text, date)))
            .FirstOrDefault(order => order is not null) ?? OfLanguage(language, draft);
    }

    /// <summary>The order a date shows by itself: 17/11/2023 and 17 November can only be day first. Null when it shows none.</summary>
    private static DateOrder? Style(string text, WrittenDate date)
    {
        if (date.IsOrderOpen || date.Day is not { } day || day == date.Month)
            return null;

        var words = date.Span.Of(text);
        if (date.IsNumeric && words.Length > 4 && char.IsAsciiDigit(words[2]) && char.IsAsciiDigit(words[3]))
            return null; // 2023-11-17 is the order of machines
        if (!date.IsNumeric)
            return char.IsAsciiDigit(words[0]) ? DateOrder.DayFirst : DateOrder.MonthFirst;
        return words.TrimStart('0').StartsWith(day.ToString(CultureInfo.InvariantCulture)) ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    // English without a region is mostly written day first outside the United States; dots are day first everywhere.
    private static DateOrder OfLanguage(string? language, ArticleDraft draft)
    {
        var isAmerican = draft.Declared.Language.Any(value => value.Value.Replace('_', '-').StartsWith("en-US", StringComparison.OrdinalIgnoreCase));
        return isAmerican && language is null or "en" ? DateOrder.MonthFirst : DateOrder.DayFirst;
    }
}
