using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Sources;

/// <summary>Finds when a source reported, from the words beside it.</summary>
internal static partial class SourceDates
{
    private const int LongestGap = 12;

    // The publication of the letter came a day after (a Reuters report said …)
    [GeneratedRegex(@"\b(?:publication|release|broadcast|publishing|statement|letter|interview|report)\b.{0,80}\bcame (?<words>(?<count>an?|one|two|three|four|five|six|seven|\d{1,2}) (?<unit>day|week)s? (?<order>after|before))\s*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex CameAfter { get; }

    /// <summary>The source with its date, when the sentence tells one.</summary>
    /// <param name="earlier">The sources before it in the article, to which “a day after” can refer.</param>
    /// <param name="range">From the start of the sentence to the next source.</param>
    public static ExtractedSource AddTo(ExtractedSource source, IReadOnlyList<ExtractedSource> earlier, string text, TextSpan range, PartialDate? published)
    {
        var (date, span) = Behind(source, text, range, published) ?? RelativeTo(source, earlier, text, range) ?? Opening(source, text, range, published) ?? default;
        return span.Length == 0 ? source : source with { Date = date, DateSpan = span };
    }

    // published by IRNA on Thursday; as quoted by Al Arabiya, Friday (17/11/2023)
    private static (PartialDate, TextSpan)? Behind(ExtractedSource source, string text, TextSpan range, PartialDate? published)
    {
        var near = TextSpan.Between(source.Span.End, Math.Min(range.End, source.Span.End + 60));
        return First(text, near, published, expression => IsGap(text.AsSpan(source.Span.End, expression.Span.Start - source.Span.End)));
    }

    // On Thursday, Reuters reported
    private static (PartialDate, TextSpan)? Opening(ExtractedSource source, string text, TextSpan range, PartialDate? published)
    {
        var near = TextSpan.Between(Math.Max(range.Start, source.Span.Start - 40), source.Span.Start);
        return First(text, near, published, expression => IsGap(text.AsSpan(expression.Span.End, source.Span.Start - expression.Span.End)));
    }

    private static (PartialDate, TextSpan)? First(string text, TextSpan near, PartialDate? published, Func<DateExpression, bool> isBeside)
    {
        foreach (var expression in DateExpressions.In(text, near, published))
        {
            if (isBeside(expression))
                return (expression.Value, expression.Span);
        }

        return null;
    }

    private static bool IsGap(ReadOnlySpan<char> words)
    {
        var gap = words.Trim(" ,(–—\n");
        return words.Length <= LongestGap && (gap.IsEmpty || gap is "on" or "in" or "late" or "early" or "late on" or "early on" or "earlier" or "the");
    }

    private static (PartialDate, TextSpan)? RelativeTo(ExtractedSource source, IReadOnlyList<ExtractedSource> earlier, string text, TextSpan range)
    {
        var start = Math.Max(range.Start, source.Span.Start - 160);
        if (CameAfter.Match(text[start..source.Span.Start]) is not { Success: true } match
            || earlier.LastOrDefault(IsDatedPublication) is not { Date: { Precision: DatePrecision.Day } known })
            return null;

        var days = Count(match.Groups["count"].Value) * (match.Groups["unit"].ValueSpan is "week" ? 7 : 1);
        var day = known.FirstDay.AddDays(match.Groups["order"].ValueSpan is "after" ? -days : days);
        var words = match.Groups["words"];
        return (PartialDate.Of(day), new(start + words.Index, words.Length));
    }

    private static bool IsDatedPublication(ExtractedSource source) =>
        source.Date is not null && (source.Relation.StartsWith("publish", StringComparison.Ordinal) || source.Relation.StartsWith("broadcast", StringComparison.Ordinal)
            || source.Relation.StartsWith("release", StringComparison.Ordinal) || source.Relation.StartsWith("carried", StringComparison.Ordinal) || source.Relation.StartsWith("aired", StringComparison.Ordinal));

    private static int Count(string word) => word switch
    {
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1,
    };
}
