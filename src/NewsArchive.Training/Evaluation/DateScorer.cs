namespace NewsArchive.Training.Evaluation;

/// <summary>
/// The exact day. Accuracy counts the pages that are right, those without a date on which none was found among them; recall does
/// not punish a wrong day. Where the gold has the same instant's day in UTC, that day is right too.
/// </summary>
internal static class DateScorer
{
    private const int DayLength = 10;

    public static FieldScore Score(IReadOnlyList<ScoredPage> pages)
    {
        int right = 0, wrong = 0, missed = 0, rightlyNone = 0;
        var misses = new List<Miss>();
        foreach (var (gold, found) in pages)
        {
            var wanted = gold.Text("date") ?? "";
            var got = found.Date.Length > DayLength ? found.Date[..DayLength] : found.Date;
            if (got.Length == 0 && wanted.Length == 0)
                rightlyNone++;
            else if (got.Length == 0)
                missed++;
            else if (wanted.Length > 0 && (got == wanted || got == gold.Text("date_alt")))
                right++;
            else
                wrong++;

            if (got != wanted && got != gold.Text("date_alt"))
                misses.Add(new(gold.File, wanted, got));
        }

        var precision = Ratio.Of(right, right + wrong);
        var recall = Ratio.Of(right, right + missed);
        return new(
            pages.Count,
            [
                new("accuracy", Ratio.Of(right + rightlyNone, pages.Count)), new("precision", precision), new("recall", recall),
                new("f1", Ratio.F1(precision, recall)),
            ],
            misses);
    }
}
