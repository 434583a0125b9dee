using System.Buffers;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Quotes;

/// <summary>Finds the day on which words were said, from the words beside their cue.</summary>
internal static class SaidOn
{
    /// <summary>So near, in characters, the day stands to the cue: “told reporters in Velm late on Tuesday”.</summary>
    private const int Near = 40;

    private static readonly SearchValues<char> Breaks = SearchValues.Create(".;“\"„«");

    /// <summary>Words without which no day is told; looking for dates costs more than looking for these.</summary>
    private static readonly WordSet Days = new("""
        monday tuesday wednesday thursday friday saturday sunday yesterday today tonight january february april june july august september october november december
        jan feb aug sept oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd’hui
        lunes martes miércoles jueves viernes sábado domingo ayer hoy senin selasa rabu kamis jumat sabtu minggu kemarin
        """);

    public static Finding<PartialDate>? Of(string text, Statement statement, PartialDate? published)
    {
        if (statement.Cue is not { } cue || !TellsDay(statement))
            return null;

        var sentence = statement.Sentence;
        var group = sentence.Between(Math.Max(0, cue.GroupFirst), Math.Min(cue.GroupLast, sentence.Count - 1));
        foreach (var expression in DateExpressions.In(text, sentence.Span, published))
        {
            if (!expression.Span.Overlaps(statement.Span) && IsBeside(text, group, expression.Span, statement.Span))
                return new(expression.Value, expression.Span, "day beside the cue", 0.85);
        }

        return null;
    }

    private static bool TellsDay(Statement statement)
    {
        for (var at = 0; at < statement.Sentence.Count; at++)
        {
            if (statement.Sentence.IsAny(at, Days) || (statement.Sentence.IsWord(at) && char.IsDigit(statement.Sentence.Text(at)[0]) && statement.Sentence.Text(at).ContainsAny('/', '-')))
                return true;
        }

        return false;
    }

    // Nothing of the quote stands between the cue and the day.
    private static bool IsBeside(string text, TextSpan cue, TextSpan day, TextSpan quote)
    {
        var between = day.Start >= cue.End ? TextSpan.Between(cue.End, day.Start) : day.End <= cue.Start ? TextSpan.Between(day.End, cue.Start) : new TextSpan(cue.Start, 0);
        return between.Length <= Near && !between.Overlaps(quote) && !between.Of(text).ContainsAny(Breaks);
    }
}
