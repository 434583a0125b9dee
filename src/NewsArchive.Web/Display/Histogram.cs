using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.Display;

/// <summary>How many articles fall into each of some neighbouring periods, for a small bar chart.</summary>
public sealed record Histogram(IReadOnlyList<(string Label, int Count)> Bars)
{
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
            ? Of(known.CountBy(date => (date.Year * 12) + date.Month!.Value - 1), step: 1, month => DateWords.Brief(new PartialDate(month / 12, (month % 12) + 1)))
            : OfYears(known.CountBy(date => date.Year));
    }

    public static Histogram? OfYears(IEnumerable<KeyValuePair<int, int>> counts)
    {
        var years = counts.ToList();
        if (years.Count == 0)
            return null;

        var step = years.Max(year => year.Key) - years.Min(year => year.Key) < MostBars ? 1 : 10;
        return Of(years, step, year => step == 1 ? YearWords(year) : YearWords(year) + "s");
    }

    private static Histogram? Of(IEnumerable<KeyValuePair<int, int>> counts, int step, Func<int, string> label)
    {
        var byPeriod = counts.GroupBy(count => count.Key / step * step).ToDictionary(period => period.Key, period => period.Sum(count => count.Value));
        var (first, last) = (byPeriod.Keys.Min(), byPeriod.Keys.Max());
        if (first == last)
            return null;

        first = Math.Max(first, last - ((MostBars * 4) - 1) * step);
        return new([.. Enumerable.Range(0, ((last - first) / step) + 1)
            .Select(i => first + (i * step))
            .Select(period => (label(period), byPeriod.GetValueOrDefault(period)))]);
    }

    private static string YearWords(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);
}
