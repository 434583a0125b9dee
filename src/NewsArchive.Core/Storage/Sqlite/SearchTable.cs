using System.Collections.Frozen;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>A full-text table as a question sees it.</summary>
/// <param name="RowBits">By how many bits its rows are finer than an article's.</param>
/// <param name="Words">The columns that a text field is looked for in; the fields that are not here only the articles' table has.</param>
/// <param name="Names">The columns with the names of those who are no party.</param>
internal sealed record SearchTable(
    string Name, int RowBits, FrozenDictionary<TextField, string> Words, FrozenDictionary<PartyRole, string> Names)
{
    public static SearchTable Articles { get; } = new(
        "article_search", 0,
        new Dictionary<TextField, string>
        {
            [TextField.Anywhere] = "{headline text}",
            [TextField.Headline] = "headline",
            [TextField.Said] = "quotes",
            [TextField.Byline] = "byline",
        }.ToFrozenDictionary(),
        new Dictionary<PartyRole, string>
        {
            [PartyRole.Speaker] = "speakers",
            [PartyRole.Source] = "{sources publisher}",
            [PartyRole.Publisher] = "publisher",
        }.ToFrozenDictionary());

    /// <summary>One row a quote. Words without a field are those of the quote.</summary>
    public static SearchTable Quotes { get; } = Articles with
    {
        Name = "quote_search",
        RowBits = SqliteSearchTables.QuoteBits,
        Words = new Dictionary<TextField, string> { [TextField.Anywhere] = "said", [TextField.Said] = "said" }.ToFrozenDictionary(),
    };

    /// <summary>The rows of a range of days.</summary>
    public (long First, long Last) Rows(DateTerm date) => (
        // An open beginning still leaves out the articles without a date.
        FirstRow(date.From ?? SqliteSearchTables.Undated.AddDays(1)),
        LastRow(date.To ?? DateOnly.MaxValue));

    public long FirstRow(DateOnly day) => SqliteSearchTables.FirstRow(day) << RowBits;

    public long LastRow(DateOnly day) => ((SqliteSearchTables.LastRow(day) + 1) << RowBits) - 1;
}
