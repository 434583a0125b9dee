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
        List<int> speakers = [.. quote.Parties.Where(part => part.Role == QuoteRole.Joint).Select(part => part.Party?.Id ?? part.PartyId).Prepend(quote.Speaker?.Id ?? quote.SpeakerId).OfType<int>().Distinct()];
        return new(
            SqliteSearchTables.QuoteRow(article.IndexRow, quote.Number),
            string.Join(' ', words),
            speakers.Count == 0 ? SearchWords.Joined(quote.SpeakerText ?? "") : "",
            entry.Sources,
            entry.Publisher,
            string.Join(' ', [shared, .. TokensOf(speakers, quote.Verb, words)]));
    }

    private static IEnumerable<string> TokensOf(IEnumerable<int> speakers, string? verb, IReadOnlyList<string> words)
    {
        foreach (var speaker in speakers)
            yield return SqliteSearchTables.Speaker(speaker);
        if (verb is not null)
            yield return SqliteSearchTables.Verb(verb);
        foreach (var fingerprint in QuoteFingerprint.Of(words))
            yield return SqliteSearchTables.Run(fingerprint);
    }
}
