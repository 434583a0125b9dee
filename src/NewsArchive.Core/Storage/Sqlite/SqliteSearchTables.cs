namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>
/// The full-text tables. They keep no text of their own (contentless): <c>article_search</c> points at <see cref="Articles.Article.IndexRow"/>,
/// <c>quote_search</c> at that and the quote's number, <c>party_names</c> at a party alias. Words go in folded by <see cref="Search.SearchWords"/>; the tokenizer only parts them at blanks.
/// </summary>
internal static class SqliteSearchTables
{
    /// <summary>A private-use character is a word to the index that nobody can search for; it keeps phrases from running across two quotes or names.</summary>
    public const string Barrier = " \uE000 ";

    /// <summary>Counts the changes of what the entries hold; the database keeps the number its entries were made by.</summary>
    public const int Version = 3;

    /// <summary>Stands in the tokens of every article, for questions that only exclude.</summary>
    public const string Everything = "tokens : \"a\"";

    public const string Nothing = "tokens : \"none\"";

    /// <summary>Rows of one day are numbered from 1, so that order by row is order by date and a range of days is a range of rows.</summary>
    private const int SequenceBits = 20;

    /// <summary>The lowest bits of a row tell how long the article's text is, in steps of a tenth; ranking needs it for every match.</summary>
    private const int LengthBits = 6;

    /// <summary>Words of the texts of the shortest step; those of the longest have 8,000 and more.</summary>
    private const double ShortestLength = 20;

    private const double LengthStep = 1.1;

    private static readonly double[] s_lengths = [.. Enumerable.Range(0, 1 << LengthBits).Select(step => ShortestLength * Math.Pow(LengthStep, step))];

    /// <summary>A quote's row is its article's with the quote's number, counted down, in so many more bits: from the last row to the first come the newest articles, each in the order of its text.</summary>
    public const int QuoteBits = 14;

    /// <summary>An article with more quotes has the others in its own entry only.</summary>
    public const int MostQuotes = (1 << QuoteBits) - 1;

    public static string Party(int id) => $"p{id}";

    public static string Speaker(int id) => $"s{id}";

    public static string Source(int id) => $"o{id}";

    public static string Publisher(int id) => $"b{id}";

    public static string Has(Search.ArticlePart part) => $"h{part.ToString().ToLowerInvariant()}";

    /// <summary>One token also for a verb of two words, "according to".</summary>
    public static string Verb(string verb) => "v" + Search.SearchWords.Joined(verb).Replace(" ", "", StringComparison.Ordinal);

    public static string Language(string code) => $"l{code}";

    /// <summary>A run of words that another report of the same utterance has, too.</summary>
    public static string Run(uint fingerprint) => $"f{fingerprint:x}";

    public static long QuoteRow(long articleRow, int number) => articleRow << QuoteBits | (uint)(MostQuotes - number);

    public static long FirstRow(DateOnly day) => (long)day.DayNumber << (SequenceBits + LengthBits);

    public static long LastRow(DateOnly day) => FirstRow(day) | ((1L << (SequenceBits + LengthBits)) - 1);

    public static DateOnly DayOf(long row) => DateOnly.FromDayNumber((int)(row >> (SequenceBits + LengthBits)));

    /// <summary>The row behind another one, for a text of so many words.</summary>
    public static long RowAfter(long row, int words) => ((row >> LengthBits) + 1 << LengthBits) | (uint)StepOf(words);

    /// <summary>Whether the row says what the text's length is.</summary>
    public static bool HasLength(long row, int words) => (row & (1 << LengthBits) - 1) == StepOf(words);

    /// <summary>About how many words the text of the row's article has.</summary>
    public static double WordsOf(long row) => s_lengths[(int)row & (1 << LengthBits) - 1];

    private static int StepOf(int words) => Math.Clamp((int)Math.Round(Math.Log(words / ShortestLength, LengthStep)), 0, (1 << LengthBits) - 1);

    /// <summary>The day of articles without a date: before all others.</summary>
    public static DateOnly Undated => DateOnly.MinValue;
}
