namespace NewsArchive.Extraction.Dates;

/// <summary>When the article was published and changed, with everything the file says about it.</summary>
/// <param name="Candidates">All dates, the chosen ones among them.</param>
/// <param name="Warnings">Sentences on what is missing and what disagrees.</param>
internal sealed record ArticleDates(DateCandidate? Published, DateCandidate? Modified, IReadOnlyList<DateCandidate> Candidates, IReadOnlyList<string> Warnings);

/// <summary>
/// Chooses among the dates of a file by the strongest words that say so: what the file declares, the dateline, a dated
/// weekday in the body. Captions and boilerplate have dates of their own and never count, nor does the present day.
/// </summary>
internal static class DateExtractor
{
    /// <summary>How sure a rule must be for its day to stand against the chosen one.</summary>
    private const double WorthTelling = 0.6;

    /// <summary>How sure a rule must be for its day to be the local day of an instant in UTC.</summary>
    private const double SureOfLocalDay = 0.7;

    public static ArticleDates Extract(ArticleDraft draft, Dateline? dateline, string? language)
    {
        var order = DateOrders.Of(draft, language);
        var candidates = DateCandidates.Of(draft, dateline, order);
        var latest = LatestPossible(draft);
        var published = Choose(candidates, DateRole.Published, latest);
        var modified = Choose(candidates, DateRole.Modified, latest);
        var warnings = DateConflicts.Of(published, candidates, WorthTelling).Concat(DateConflicts.Of(modified, candidates, WorthTelling)).ToList();
        if (published is null && modified is not null)
        {
            // An article that tells only its last change was there by that day.
            published = modified with { Role = DateRole.Published, Date = modified.Date with { Rule = $"{modified.Date.Rule}, the last change", Confidence = 0.3 } };
            candidates = [.. candidates, published];
            warnings.Add("The file gives no publication date; the day of its last change stands for it.");
        }

        if (published is null)
            warnings.Add("No publication date was found in the file.");
        return new(published, modified, candidates, warnings);
    }

    private static DateCandidate? Choose(IReadOnlyList<DateCandidate> candidates, DateRole role, DateOnly? latest)
    {
        var possible = candidates.Where(candidate => candidate.Role == role && !(candidate.Date.Value.FirstDay > latest)).ToList();
        var best = possible.FirstOrDefault(candidate => candidate.Date.Value.Precision == DatePrecision.Day) ?? possible.FirstOrDefault();
        return best is null ? null : InLocalTime(best, possible);
    }

    /// <summary>
    /// An instant in UTC is on another calendar day for the outlet when it appeared late in the evening there. The page's own
    /// day is the one that readers saw: 2023-11-09T06:35Z beside "Nov 8, 2023 / 10:35 PM PST" is 8 November.
    /// </summary>
    private static DateCandidate InLocalTime(DateCandidate best, List<DateCandidate> possible)
    {
        if (best.Time is not { Offset.Ticks: 0 })
            return best;

        var local = possible.Where(other => other.Date.Confidence >= SureOfLocalDay && other.Time is not { Offset.Ticks: 0 }).ToList();
        return local.Exists(other => other.Date.Value == best.Date.Value)
            ? best
            : local.Find(other => SameInstant.IsPossible(best, other)) ?? best;
    }

    // What a web archive fetched was there by then.
    private static DateOnly? LatestPossible(ArticleDraft draft) =>
        draft.Declared.Captured is [var captured, ..] && DateParser.Parse(captured.Value) is { Precision: DatePrecision.Day } day ? day.FirstDay.AddDays(1) : null;
}
