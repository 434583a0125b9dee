using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;

namespace NewsArchive.Core.Storage.Sqlite;

/// <summary>What the full-text table holds of an article, column by column, in folded words.</summary>
/// <param name="Speakers">Speakers that are no party, in the article's words: "a western diplomat".</param>
/// <param name="Sources">Cited sources that are no party, and credited agencies.</param>
/// <param name="Tokens">Parties, language and the words that the article has strongly, in a column that typed words never reach.</param>
internal sealed record SqliteSearchEntry(
    string Headline, string Text, string Quotes, string Byline, string Speakers, string Sources, string Publisher, string Tokens)
{
    /// <param name="text">The article's text in folded words.</param>
    public static SqliteSearchEntry Of(Article article, string text) => Of(article, SearchWords.Joined(article.Headline ?? ""), text);

    private static SqliteSearchEntry Of(Article article, string headline, string text) => new(
        headline,
        text,
        Apart(article.Quotes.Select(q => q.Text)),
        Apart(ValuesOf(article, FindingField.Byline)),
        Apart(article.Quotes.Where(q => q.Speaker is null && q.SpeakerId is null).Select(q => q.SpeakerText ?? "")),
        Apart([.. article.Sources.Where(s => s.Party is null && s.PartyId is null).Select(s => s.Name), .. ValuesOf(article, FindingField.TextCredit)]),
        Apart(ValuesOf(article, FindingField.Publisher)),
        string.Join(' ', [.. TokensOf(article, withSpeakers: true), .. WordStrength.TokensOf(headline, text, SqliteSearchTables.WordsOf(article.IndexRow))]));

    /// <param name="withSpeakers">Whether to tell who speaks anywhere in the article, and by which verbs.</param>
    public static IEnumerable<string> TokensOf(Article article, bool withSpeakers)
    {
        yield return "a";
        if (article.Language is { } language)
            yield return SqliteSearchTables.Language(SearchWords.Joined(language));
        foreach (var verb in withSpeakers ? article.Quotes.Select(quote => quote.Verb).OfType<string>().Distinct() : [])
            yield return SqliteSearchTables.Verb(verb);
        foreach (var part in PartsOf(article))
            yield return SqliteSearchTables.Has(part);

        foreach (var part in article.Parties)
        {
            yield return SqliteSearchTables.Party(part.PartyId);
            if (withSpeakers && part.Parts.HasFlag(PartyParts.Speaker))
                yield return SqliteSearchTables.Speaker(part.PartyId);
            if ((part.Parts & (PartyParts.Source | PartyParts.Publisher)) != PartyParts.None)
                yield return SqliteSearchTables.Source(part.PartyId);
            if (part.Parts.HasFlag(PartyParts.Publisher))
                yield return SqliteSearchTables.Publisher(part.PartyId);
        }
    }

    private static IEnumerable<ArticlePart> PartsOf(Article article) =>
        new (ArticlePart Part, bool IsThere)[]
        {
            (ArticlePart.Quote, article.Quotes.Count > 0),
            (ArticlePart.Denial, article.Quotes.Exists(quote => quote.Denies)),
            (ArticlePart.Headline, article.Headline is not null),
            (ArticlePart.Byline, ValuesOf(article, FindingField.Byline).Any()),
            (ArticlePart.Publisher, article.PublisherId is not null || article.Publisher is not null),
            (ArticlePart.Date, article.DatePublished is not null),
        }.Where(part => part.IsThere).Select(part => part.Part);

    private static IEnumerable<string> ValuesOf(Article article, FindingField field) =>
        article.Findings.Where(f => f.Field == field).Select(f => f.Value);

    private static string Apart(IEnumerable<string> texts) => string.Join(SqliteSearchTables.Barrier, texts.Select(SearchWords.Joined));
}
