using NewsArchive.Core.Articles;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Core.Storage.Sqlite;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Core.Tests.Search;

/// <summary>A real database filled with given articles and searched by typed questions.</summary>
internal sealed class SearchableArchive : IAsyncDisposable
{
    private readonly TestArchive _archive;

    private SearchableArchive(TestArchive archive) => _archive = archive;

    public static async Task<SearchableArchive> OfAsync(params Article[] articles)
    {
        var archive = new SearchableArchive(await TestArchive.OpenAsync());
        await archive.AddAsync(articles);
        return archive;
    }

    /// <summary>Adds articles, or indexes changed ones anew.</summary>
    public Task AddAsync(params Article[] articles) => ChangeAsync(async (archive, index) =>
    {
        foreach (var article in articles)
        {
            await using var transaction = await archive.Database.BeginTransactionAsync();
            archive.Update(article);
            await archive.SaveChangesAsync();
            await index.IndexAsync(article, default);
            await index.IndexPartiesAsync([.. article.Parties.Select(p => p.PartyId)], default);
            await transaction.CommitAsync();
        }
    });

    public Task RemoveAsync(params Article[] articles) => ChangeAsync(async (archive, index) =>
    {
        await index.RemoveAsync([.. articles.Select(a => a.IndexRow)], default);
        archive.RemoveRange(articles);
        await archive.SaveChangesAsync();
    });

    public Task ChangeAsync(Func<ArchiveDbContext, ISearchIndex, Task> change) =>
        _archive.RunAsync((ArchiveDbContext archive) => change(archive, new SqliteSearchIndex(archive, new())));

    public Task<SearchResults> SearchAsync(string question, SearchOrder order = SearchOrder.Newest, int limit = 20, string? cursor = null) =>
        _archive.RunAsync((ISearchIndex index) => index.SearchAsync(SearchQuery.Parse(question), order, limit, cursor, default));

    /// <summary>As in an archive where the question finds more articles than are counted.</summary>
    public Task<SearchResults> SearchAmongManyAsync(string question, SearchOrder order, int maxTotal, int maxRanked = 50_000) => _archive.RunAsync((ArchiveDbContext archive) =>
        new SqliteSearchIndex(archive, new()) { MaxTotal = maxTotal, MaxRanked = maxRanked }.SearchAsync(SearchQuery.Parse(question), order, 5, null, default));

    /// <summary>The display titles of the found articles, newest first.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string question, SearchOrder order = SearchOrder.Newest) =>
        [.. (await SearchAsync(question, order)).Hits.Select(h => h.DisplayTitle)];

    public async Task<Snippet> SnippetAsync(string question) => (await SearchAsync(question)).Hits.Single().Snippets.Single();

    public Task<IReadOnlyList<PartySuggestion>> SuggestAsync(string typed, PartyKind? kind = null, int limit = 10, PartyRole role = PartyRole.Named) =>
        _archive.RunAsync((ISearchIndex index) => index.SuggestAsync(typed, kind, role, limit, default));

    public Task<IReadOnlySet<int>> SourcesAmongAsync(params int[] ids) =>
        _archive.RunAsync((ISearchIndex index) => index.SourcesAmongAsync(ids, default));

    public async Task<IReadOnlyList<string>> LanguagesAsync(string typed) =>
        [.. (await _archive.RunAsync((ISearchIndex index) => index.SuggestLanguagesAsync(typed, limit: 10, default))).Select(suggestion => suggestion.Term)];

    public async Task<IReadOnlyList<string>> DatesAsync(string typed, int limit = 10) =>
        [.. (await _archive.RunAsync((ISearchIndex index) => index.SuggestDatesAsync(typed, limit, default))).Select(suggestion => suggestion.Term)];

    public ValueTask DisposeAsync() => _archive.DisposeAsync();
}
