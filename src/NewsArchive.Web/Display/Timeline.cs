using NewsArchive.Core.Search;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Web.Display;

/// <summary>How many articles name a party and how many quotes it has, in neighbouring periods of time: the articles above a line, the quotes below it, on one scale.</summary>
/// <param name="Periods">The first to the last with something, empty ones between them included.</param>
/// <param name="Undated">How many articles have no date and are in no period.</param>
public sealed record Timeline(IReadOnlyList<TimelinePeriod> Periods, int Undated)
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfDecade = 120;
    private const int MostMonths = 36;
    private const int MostYears = 60;
    private const int MostLabels = 4;

    /// <summary>The picture's height without its labels, in pixels.</summary>
    public const int Height = 96;

    /// <summary>The height of the line that parts articles from quotes, from above.</summary>
    public double Line => Height - HeightOf(Periods.Max(period => period.QuoteCount));

    public TimelinePeriod MostArticles => Periods.MaxBy(period => period.ArticleCount)!;
    public bool HasQuotes => Periods.Any(period => period.QuoteCount > 0);

    /// <summary>By month for up to three years, by year for up to sixty, by decade beyond; null when all is in one period.</summary>
    public static Timeline? Of(PartyDays days)
    {
        var (articles, quotes) = (MonthsIn(days.Articles), MonthsIn(days.Quotes));
        if (articles.Count == 0)
            return null;

        var (first, last) = (articles.Min(), articles.Max());
        var step = (last - first) switch { < MostMonths => 1, < MostYears * MonthsOfYear => MonthsOfYear, _ => MonthsOfDecade };
        var (articlesIn, quotesIn) = (CountsBy(articles, step), CountsBy(quotes, step));
        List<TimelinePeriod> periods = [.. Enumerable.Range(first / step, (last / step) - (first / step) + 1)
            .Select(period => TimelinePeriod.Of(period * step, step, articlesIn.GetValueOrDefault(period), quotesIn.GetValueOrDefault(period)))];
        return periods.Count == 1 ? null : new(periods, days.Articles.Count - articles.Count);
    }

    /// <summary>The height of so many articles or quotes; what is there is seen.</summary>
    public double HeightOf(int count) => count == 0 ? 0 : Math.Max(2, Height * (double)count / Math.Max(1, Periods.Max(period => period.ArticleCount) + Periods.Max(period => period.QuoteCount)));

    /// <summary>Where a period begins, in hundredths of the width.</summary>
    public double Start(int period) => 100.0 * period / Periods.Count;

    /// <summary>The periods whose label stands under the line: a few that have room for it.</summary>
    public IEnumerable<int> Labelled
    {
        get
        {
            var step = (Periods.Count + MostLabels - 1) / MostLabels;
            return Enumerable.Range(0, Periods.Count).Where(period => period % step == 0 && (Periods.Count - period) * MostLabels >= Periods.Count * 0.8);
        }
    }

    private static List<int> MonthsIn(IReadOnlyList<DatedRow> rows) => [.. rows.Where(row => row.Day is not null).Select(row => (row.Day!.Value.Year * MonthsOfYear) + row.Day.Value.Month - 1)];

    private static Dictionary<int, int> CountsBy(IEnumerable<int> months, int step) => months.CountBy(month => month / step).ToDictionary();
}

/// <param name="Label">The period in words.</param>
/// <param name="From">Its first year or month, as in the search language.</param>
/// <param name="To">Its last one; the same for one year or month.</param>
public sealed record TimelinePeriod(string Label, string From, string To, int ArticleCount, int QuoteCount)
{
    private const int MonthsOfYear = 12;

    /// <summary>The period in the search language.</summary>
    public string Dates => From == To ? From : $"{From}..{To}";

    /// <param name="month">The first, counted from year 0.</param>
    /// <param name="step">How many months it lasts: 1, 12 or 120.</param>
    internal static TimelinePeriod Of(int month, int step, int articles, int quotes)
    {
        // There is no year 0: its decade begins with year 1.
        var year = Math.Max(1, month / MonthsOfYear);
        if (step < MonthsOfYear)
        {
            var only = new PartialDate(year, (month % MonthsOfYear) + 1);
            return new(DateWords.Brief(only), only.ToString(), only.ToString(), articles, quotes);
        }

        var (first, last) = (new PartialDate(year).ToString(), new PartialDate(Math.Min(DateOnly.MaxValue.Year, (month + step - 1) / MonthsOfYear)).ToString());
        return new(step == MonthsOfYear ? first : first + "s", first, last, articles, quotes);
    }
}
