using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>What the full-text table of quotes holds of one: its own words and, so that a question about quotes needs no other table, the parties of its article.</summary>
internal sealed record QuoteSearchEntry(long Row, string Said, string Speakers, string Sources, string Publisher, string Tokens)
{
    public static IEnumerable<QuoteSearchEntry> Of(Article article, SqliteSearchEntry entry)
    {
        var shared = string.Join(' ', SqliteSearchEntry.TokensOf(article, withSpeakers: false));
        return article.Quotes.Where(quote => quote.Number <= SqliteSearchTables.MostQuotes).Select(quote => Of(article, quote, entry, shared));
    }

    private static QuoteSearchEntry Of(Article article, Quote quote, SqliteSearchEntry entry, string shared)
    {
        var words = SearchWords.In(quote.Text).Select(word => word.Folded).ToList();
        var speaker = quote.Speaker?.Id ?? quote.SpeakerId;
        return new(
            SqliteSearchTables.QuoteRow(article.IndexRow, quote.Number),
            string.Join(' ', words),
            speaker is null ? SearchWords.Joined(quote.SpeakerText ?? "") : "",
            entry.Sources,
            entry.Publisher,
            string.Join(' ', [shared, .. TokensOf(speaker, words)]));
    }

    private static IEnumerable<string> TokensOf(int? speaker, IReadOnlyList<string> words)
    {
        if (speaker is { } id)
            yield return SqliteSearchTables.Speaker(id);
        foreach (var fingerprint in QuoteFingerprint.Of(words))
            yield return SqliteSearchTables.Run(fingerprint);
    }
}
