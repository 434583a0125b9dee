using NewsArchive.Core.Search;
using NewsArchive.Extraction.Quotes;

namespace NewsArchive.Web.Display;

/// <summary>What a list of quotes is narrowed down to, field by field; each as a reader types it, blank for any.</summary>
/// <param name="Words">In the search language; words are looked for within single quotes.</param>
/// <param name="Speaker">Any name of a party, or words for a speaker without a name.</param>
/// <param name="Source">Who published or relayed the article.</param>
/// <param name="Dates">A day, month, year or range, as in date:2023-11.</param>
/// <param name="Verb">A reporting verb in any form.</param>
internal sealed record QuoteFilter(string? Words, string? Speaker, string? Verb, string? Source, string? Dates)
{
    public bool IsEmpty => new[] { Words, Speaker, Verb, Source, Dates }.All(string.IsNullOrWhiteSpace);

    /// <summary>The filter as a question, with a mistake for a date that is none.</summary>
    public SearchQuery Query
    {
        get
        {
            var query = SearchQuery.Parse(Words).And(Terms);
            return IsBlank(Dates) || Date is not null
                ? query
                : query with { Mistakes = [.. query.Mistakes, new(0, 0, $"“{Dates}” is not a date. Write 2023, 2023-11, 2023-11-17 or a range such as 2023-11-01..2023-11-17.")] };
        }
    }

    private DateTerm? Date => IsBlank(Dates) ? null : DateTerm.TryParse(Dates!.Trim());

    private IEnumerable<QueryNode> Terms
    {
        get
        {
            if (!IsBlank(Speaker))
                yield return new PartyTerm(PartyRole.Speaker, null, Speaker!.Trim());
            if (!IsBlank(Verb))
                yield return new VerbTerm(ReportingVerbNames.PlainFormOf(Verb!.Trim()) ?? Verb.Trim().ToLowerInvariant());
            if (!IsBlank(Source))
                yield return new PartyTerm(PartyRole.Source, null, Source!.Trim());
            if (Date is { } date)
                yield return date;
        }
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
