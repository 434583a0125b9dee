using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.Display;

/// <summary>How many articles fall into each of some neighbouring periods, for a small bar chart.</summary>
public sealed record Histogram(IReadOnlyList<HistogramBar> Bars)
{
    /// <summary>What stands for the dates in <see cref="Address"/> until they are chosen.</summary>
    public const string AnyDates = "0001..9999";

    /// <summary>The address that narrows down to a date or range; null where bars lead nowhere.</summary>
    public Func<string, string>? Address { get; init; }

    private const int MostBars = 60;
    private const int YearsShownAsMonths = 2;

    public int Largest => Bars.Max(bar => bar.Count);

    /// <summary>The chart in words, for those who do not see it; empty periods are left out.</summary>
    public string Description => "Articles: " + string.Join(", ", Bars.Where(bar => bar.Count > 0).Select(bar => $"{bar.Label}: {Phrases.Number(bar.Count)}"));

    /// <summary>By month for a short time, by year for a longer one, by decade for a very long one; null when there is only one period.</summary>
    public static Histogram? OfDates(IEnumerable<PartialDate> dates)
    {
        var known = dates.ToList();
        if (known.Count == 0)
            return null;

        return known.Max(date => date.Year) - known.Min(date => date.Year) < YearsShownAsMonths && known.TrueForAll(date => date.Month is not null)
            ? Of(known.CountBy(date => (date.Year * 12) + date.Month!.Value - 1), step: 1, month => DateWords.Brief(MonthOf(month)), month => (MonthOf(month).ToString(), MonthOf(month).ToString()))
            : OfYears(known.CountBy(date => date.Year));
    }

    public static Histogram? OfYears(IEnumerable<KeyValuePair<int, int>> counts)
    {
        var years = counts.ToList();
        if (years.Count == 0)
            return null;

        var step = years.Max(year => year.Key) - years.Min(year => year.Key) < MostBars ? 1 : 10;
        return Of(years, step, year => step == 1 ? YearWords(year) : YearWords(year) + "s", year => (YearWords(year), YearWords(year + step - 1)));
    }

    private static Histogram? Of(IEnumerable<KeyValuePair<int, int>> counts, int step, Func<int, string> label, Func<int, (string From, string To)> dates)
    {
        var byPeriod = counts.GroupBy(count => count.Key / step * step).ToDictionary(period => period.Key, period => period.Sum(count => count.Value));
        var (first, last) = (byPeriod.Keys.Min(), byPeriod.Keys.Max());
        if (first == last)
            return null;

        first = Math.Max(first, last - ((MostBars * 4) - 1) * step);
        return new([.. Enumerable.Range(0, ((last - first) / step) + 1)
            .Select(i => first + (i * step))
            .Select(period => new HistogramBar(label(period), byPeriod.GetValueOrDefault(period), dates(period).From, dates(period).To))]);
    }

    private static PartialDate MonthOf(int months) => new(months / 12, (months % 12) + 1);

    private static string YearWords(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}

/// <param name="Label">The period in words.</param>
/// <param name="From">Its first year or month, as in the search language.</param>
/// <param name="To">Its last one; the same for one year or month.</param>
public sealed record HistogramBar(string Label, int Count, string From, string To)
{
    /// <summary>The period in the search language.</summary>
    public string Dates => From == To ? From : $"{From}..{To}";
}
