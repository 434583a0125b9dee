using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Search;

/// <summary>Full-text search of one database. Writing joins the caller's transaction, so that article and index entry appear together.</summary>
public interface ISearchIndex
{
    /// <summary>Adds a new article: sets <see cref="Article.IndexRow"/>, has it saved with that, and writes its entry from its findings.</summary>
    Task AddAsync(Article article, Func<Task> save, CancellationToken cancellation);

    /// <summary>Adds an article, saving it first where it is new, or replaces its entry, its findings loaded; sets <see cref="Article.IndexRow"/>.</summary>
    Task IndexAsync(Article article, CancellationToken cancellation);

    Task RemoveAsync(IReadOnlyCollection<long> indexRows, CancellationToken cancellation);

    /// <summary>Removes all entries, also those that no article knows of any more.</summary>
    Task ClearAsync(CancellationToken cancellation);

    /// <summary>Removes the entries that belong to no article or alias.</summary>
    Task RemoveStrayAsync(CancellationToken cancellation);

    /// <summary>Whether the article's entries say what the article and its findings, all loaded, say.</summary>
    Task<bool> HoldsAsync(Article article, CancellationToken cancellation);

    /// <summary>How many entries belong to no article or alias, and how many aliases have none.</summary>
    Task<int> CountStrayAsync(CancellationToken cancellation);

    /// <summary>Whether all entries were made by the present rules; if not, <see cref="Reindexing"/> makes them anew.</summary>
    Task<bool> IsCurrentAsync(CancellationToken cancellation);

    Task MarkCurrentAsync(CancellationToken cancellation);

    /// <summary>Makes spellings that were saved just now findable by <see cref="SuggestAsync"/>.</summary>
    Task AddSpellingsAsync(IReadOnlyCollection<PartyAlias> spellings, CancellationToken cancellation);

    /// <summary>Makes the parties' present aliases findable by <see cref="SuggestAsync"/>; removes a party without aliases.</summary>
    Task IndexPartiesAsync(IReadOnlyCollection<int> partyIds, CancellationToken cancellation);

    /// <param name="cursor">From <see cref="SearchResults.Next"/>; null for the first page. A malformed one starts over.</param>
    Task<SearchResults> SearchAsync(SearchQuery query, SearchOrder order, int limit, string? cursor, CancellationToken cancellation);

    /// <summary>The ids of all articles that match, newest first, so many at a time.</summary>
    IAsyncEnumerable<IReadOnlyList<int>> FindAllAsync(SearchQuery query, int atOnce, CancellationToken cancellation);

    /// <summary>Whether any article matches.</summary>
    Task<bool> FindsAnyAsync(QueryNode node, CancellationToken cancellation);

    /// <summary>Quotes, newest articles first and in the order of the text within an article.</summary>
    /// <param name="query">Words and speakers are those of the same quote; other terms narrow down the articles.</param>
    /// <param name="cursor">From <see cref="QuoteResults.Next"/>; null for the first page. A malformed one starts over.</param>
    Task<QuoteResults> SearchQuotesAsync(SearchQuery query, int limit, string? cursor, CancellationToken cancellation);

    /// <summary>Quotes that share at least six words in a row with the utterance, those that share most first; the utterance itself among them.</summary>
    Task<IReadOnlyList<int>> QuotesAlikeAsync(string utterance, int limit, CancellationToken cancellation);

    /// <summary>The parties that a name in a party field means: those that bear it exactly or, if none does, those of which one alias has all its words.</summary>
    Task<IReadOnlyList<int>> PartiesNamedAsync(string name, PartyKind? kind, CancellationToken cancellation);

    /// <summary>The parties that stand in most of the party's newest articles.</summary>
    /// <param name="articles">So many articles are looked at.</param>
    /// <param name="count">At most so many parties.</param>
    Task<Companions> CompanionsAsync(int partyId, int articles, int count, CancellationToken cancellation);

    /// <summary>The days of a party's newest articles and quotes, out of the index alone.</summary>
    /// <param name="limit">At most so many of each.</param>
    Task<PartyDays> DaysOfAsync(int partyId, int limit, CancellationToken cancellation);

    /// <summary>Parties of which a word of some alias begins with each typed word, most articles first.</summary>
    /// <param name="role">What a party has to do with some article; sources and publishers are looked for among the 200 most named of those parties.</param>
    Task<IReadOnlyList<PartySuggestion>> SuggestAsync(string typed, PartyKind? kind, PartyRole role, int limit, CancellationToken cancellation);

    /// <summary>Those of the parties that published an article, are credited in one or cited by one.</summary>
    Task<IReadOnlySet<int>> SourcesAmongAsync(IReadOnlyCollection<int> partyIds, CancellationToken cancellation);

    /// <summary>Terms for the languages of the archive whose code or English name begins so.</summary>
    Task<IReadOnlyList<TermSuggestion>> SuggestLanguagesAsync(string typed, int limit, CancellationToken cancellation);

    /// <summary>Terms for the years or, behind a year and a dash, the months and then the days that begin so and have an article, the latest first.</summary>
    Task<IReadOnlyList<TermSuggestion>> SuggestDatesAsync(string typed, int limit, CancellationToken cancellation);
}
