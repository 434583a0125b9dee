using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>
/// The dates that a reader sees: a labelled line anywhere around the article, a short line near the headline, a line whose
/// box is named for a date. The dates of comments, captions, embeds, teasers and copyright lines are not the article's.
/// </summary>
internal static class DatesInLines
{
    private const int ShortLine = 140;
    private const int ShortLabel = 40;
    private const int NearBehind = 500;
    private const int NearBefore = 200;
    private const int WordsKept = 80;
    private const int MostDates = 60;

    public static IEnumerable<PageDate> Find(HtmlPage page)
    {
        var own = DatesInMarks.Own(page.Headline);
        var dated = page.Lines.Where(line => line.Words.Any(char.IsDigit)).ToList();
        return dated.Where(line => Digits.MayHoldYear(line.Words)).SelectMany(line => In(page, line, own)).Take(MostDates).Concat(dated.SelectMany(line => ShortYearIn(page, line, own)).Take(MostDates));
    }

    private static IEnumerable<PageDate> In(HtmlPage page, PageLine line, PageBox own)
    {
        var from = 0;
        var looked = new TextSpan(0, Math.Min(line.Words.Length, 2 * ShortLine));
        foreach (var date in DateParser.Find(line.Words, looked))
        {
            if (date is not { Day: not null, Year: not null })
                continue;

            var before = line.Words.AsSpan(from, date.Span.Start - from);
            from = date.Span.End;
            if (DateLabels.IsOfOther(before))
                continue;

            var label = DateLabels.Before(before.Trim().Length == 0 && date.Span.Start < 3 ? LineBefore(page, line) : before);
            var box = line.PartAt(date.Span.Start).Box & ~own;
            if (Confidence(page, line, date, label, box) is { } confidence)
                yield return new(label ?? (box.HasFlag(PageBox.Modified) ? DateRole.Modified : DateRole.Published), Beside(line.Words, date.Span), PlaceOf(label, box), confidence);
        }
    }

    // "Klaus Berg, 8.5.12": two figures for the year are only read right at the headline.
    private static IEnumerable<PageDate> ShortYearIn(HtmlPage page, PageLine line, PageBox own)
    {
        if (line.Words.Length <= ShortLine / 2 && IsNear(page.Headline, line) && (line.Parts[^1].Box & ~own & PageBox.Foreign) == PageBox.None && !DateLabels.IsOfOther(line.Words)
            && !DateParser.Find(line.Words, new(0, line.Words.Length)).Any(date => date.Year is not null))
            yield return new(DateRole.Published, line.Words, "visible date", 0.55);
    }

    private static double? Confidence(HtmlPage page, PageLine line, WrittenDate date, DateRole? label, PageBox box)
    {
        if ((box & (PageBox.Comment | PageBox.Embed | PageBox.Caption)) != PageBox.None)
            return null;

        var isBeside = box.HasFlag(PageBox.Side) || (box.HasFlag(PageBox.Navigation) && (box & (PageBox.Date | PageBox.Meta)) == PageBox.None);
        var isNear = IsNear(page.Headline, line);
        var isNamed = (box & (PageBox.Date | PageBox.Published | PageBox.Modified)) != PageBox.None;
        if (isBeside)
            return label is not null ? 0.42 : null;
        if (label is not null && line.Words.Length > ShortLine && date.Span.Start > ShortLabel)
            return null; // "an article of 5 January 2015" in running text
        if (label is not null)
            return isNear ? 0.87 : box.HasFlag(PageBox.Footer) ? 0.5 : 0.64;
        if (line.Words.Length > ShortLine)
            return isNear && date.Span.Start < 3 ? 0.45 : null;
        if (isNear && line.Number < page.Headline!.Number)
            return isNamed ? 0.7 : 0.58; // above the headline a site also prints the day it is read
        if (isNear)
            return isNamed ? 0.84 : box.HasFlag(PageBox.Meta) ? 0.8 : IsMostOf(line, date) ? 0.75 : 0.5;
        if (box.HasFlag(PageBox.Footer))
            return isNamed ? 0.3 : null;
        return (isNamed, page.Headline is null || line.Number > page.Headline.Number) switch
        {
            (true, true) => box.HasFlag(PageBox.Published) ? 0.56 : 0.52,
            (true, false) => 0.35,
            _ when box.HasFlag(PageBox.Meta) => 0.46,
            (false, true) => IsMostOf(line, date) ? 0.34 : 0.2,
            _ => IsMostOf(line, date) ? 0.15 : null,
        };
    }

    private static bool IsNear(PageLine? headline, PageLine line) =>
        headline is not null && (line.Number >= headline.Number ? line.Start - headline.End <= NearBehind : headline.Start - line.End <= NearBefore);

    private static bool IsMostOf(PageLine line, WrittenDate date) => line.Words.Length <= date.Span.Length + 40;

    // "Datum" on the line above, as in lists of terms.
    private static string LineBefore(HtmlPage page, PageLine line) =>
        line.Number > 0 && page.Lines[line.Number - 1].Words is { Length: <= ShortLabel } label ? label : "";

    /// <summary>The date with the words around it, in which its time may stand.</summary>
    private static string Beside(string words, TextSpan date)
    {
        var text = words.AsSpan(date.Start, Math.Min(WordsKept, words.Length - date.Start)).ToString();
        return ClockTimes.Beside(text, new(0, date.Length), new(0, text.Length)) is null && ClockTimes.Beside(words, date, new(0, date.End)) is not null ? words[Math.Max(0, date.Start - 30)..date.End] : text;
    }

    private static string PlaceOf(DateRole? label, PageBox box) =>
        label is not null ? "visible date with a label"
        : (box & (PageBox.Date | PageBox.Published | PageBox.Modified)) != PageBox.None ? "visible date in a box named for it"
        : "visible date";
}
