using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Importing;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction;

namespace NewsArchive.Core.Tests.Articles.Versions;

public sealed class VersionChainTests
{
    private const string Body = "The harbour of Elsin is open again after nine days of storm. The mayor said that two ferries sail every hour.";

    [Fact]
    public async Task A_changed_text_under_the_same_address_is_a_version_and_the_first_one_stays()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Page(Body, "https://post.example/harbour"));
        var second = await ImportAsync(archive, Page(Body.Replace("nine", "eleven", StringComparison.Ordinal), "http://POST.example/harbour/?utm_source=mail#top"));

        var chain = await ChainAsync(archive, first);

        Assert.Equal([(first, 1), (second, 2)], chain.Versions.Select(version => (version.ArticleId, version.Number)));
        Assert.Equal((1, second, second, 2), (chain.Current.Number, chain.Successor!.ArticleId, chain.Latest.ArticleId, chain.Count));
        Assert.Equal(first, (await ChainAsync(archive, second)).Predecessor!.ArticleId);
        Assert.Contains("nine days", await archive.ReadAsync(context => context.Articles.Where(a => a.Id == first).Select(a => a.Text).SingleAsync()), StringComparison.Ordinal);
        Assert.Equal([first], await archive.ReadAsync(context => VersionChain.EarlierAmongAsync(context, [first, second], default)));
    }

    [Fact]
    public async Task A_lone_article_is_version_1_of_itself()
    {
        await using var archive = await TestArchive.OpenAsync();
        var id = await ImportAsync(archive, Page(Body, "https://post.example/harbour"));

        var chain = await ChainAsync(archive, id);

        Assert.Equal((1, 1, id), (chain.Count, chain.Current.Number, chain.Latest.ArticleId));
        Assert.Null(chain.Predecessor);
        Assert.Null(chain.Successor);
        Assert.Empty(await archive.ReadAsync(context => VersionChain.EarlierAmongAsync(context, [id], default)));
    }

    [Fact]
    public async Task Without_an_address_outlet_headline_day_and_a_text_that_is_alike_make_a_version()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Report("Harbour reopens", "2023-11-17", "The Harbour Post", Body));
        var corrected = await ImportAsync(archive, Report("Harbour reopens", "2023-11-17", "The Harbour Post", Body.Replace("two", "three", StringComparison.Ordinal)));

        Assert.Equal([first, corrected], (await ChainAsync(archive, first)).Versions.Select(version => version.ArticleId));
    }

    [Theory]
    [InlineData("Harbour reopens", "2023-11-18", "The Harbour Post", Body)]
    [InlineData("Harbour reopens", "2023-11-17", "The Other Post", Body)]
    [InlineData("Ferries sail again", "2023-11-17", "The Harbour Post", Body)]
    [InlineData("Harbour reopens", "2023-11-17", "The Harbour Post", "Nothing of this has to do with it: a cat sat on a wall and looked at the moon, and nobody minded.")]
    public async Task One_thing_that_differs_makes_two_articles(string headline, string day, string outlet, string text)
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Report("Harbour reopens", "2023-11-17", "The Harbour Post", Body + " One more."));
        await ImportAsync(archive, Report(headline, day, outlet, text));

        Assert.Single((await ChainAsync(archive, first)).Versions);
    }

    [Fact]
    public async Task The_name_of_the_file_the_address_of_the_site_and_a_reused_address_make_no_version()
    {
        await using var archive = await TestArchive.OpenAsync();
        var named = await ImportAsync(archive, Some.File(Body, "same.txt"));
        await ImportAsync(archive, Some.File(Body + " More.", "same.txt"));
        var home = await ImportAsync(archive, Page(Body, "https://post.example/"));
        await ImportAsync(archive, Page(Body + " More.", "https://post.example/"));
        var daily = await ImportAsync(archive, Page(Body, "https://post.example/today", "Harbour reopens", "2023-11-17"));
        await ImportAsync(archive, Page("A cat sat on a wall and looked at the moon, and nobody minded the cat.", "https://post.example/today", "Cat seen", "2023-11-18"));

        foreach (var id in new[] { named, home, daily })
            Assert.Single((await ChainAsync(archive, id)).Versions);
    }

    [Fact]
    public async Task The_same_text_in_another_frame_is_kept_as_captured_again()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Page(Body, "https://post.example/harbour"));
        await ImportAsync(archive, Page(Body, "https://post.example/harbour", frame: "<nav>Another menu</nav>"));

        var chain = await ChainAsync(archive, first);

        Assert.Equal([1, 1], chain.Versions.Select(version => version.TextNumber));
    }

    [Fact]
    public async Task Versions_stand_in_the_order_of_their_change_and_keep_the_number_of_their_import()
    {
        await using var archive = await TestArchive.OpenAsync();
        var late = await ImportAsync(archive, Page(Body, "https://post.example/harbour", "Harbour reopens", "2023-11-17", modified: "2023-11-19T08:00:00Z"));
        var unchanged = await ImportAsync(archive, Page(Body + " More.", "https://post.example/harbour", "Harbour reopens", "2023-11-17"));
        var between = await ImportAsync(archive, Page(Body + " Even more.", "https://post.example/harbour", "Harbour reopens", "2023-11-17", modified: "2023-11-18T08:00:00Z"));

        var chain = await ChainAsync(archive, between);

        Assert.Equal([(unchanged, 2), (between, 3), (late, 1)], chain.Versions.Select(version => (version.ArticleId, version.Number)));
        Assert.Equal(VersionTime.Modified, chain.Latest.Time);
        Assert.Equal([unchanged, between], (await archive.ReadAsync(context => VersionChain.EarlierAmongAsync(context, [unchanged, between, late], default))).Order());
    }

    [Fact]
    public async Task Two_processes_that_import_versions_at_once_number_them_in_one_chain()
    {
        await using var archive = await TestArchive.OpenAsync();
        await using var other = archive.FromAnotherProcess();
        var first = await ImportAsync(archive, Page(Body, "https://post.example/harbour"));

        await Task.WhenAll(
            Task.Run(() => ImportManyAsync(archive, "Here")),
            Task.Run(() => ImportManyAsync(other, "There")));

        Assert.Equal(Enumerable.Range(1, 11), (await ChainAsync(archive, first)).Versions.Select(version => version.Number).Order());

        static async Task ImportManyAsync(TestArchive into, string word)
        {
            for (var number = 0; number < 5; number++)
                await ImportAsync(into, Page($"{Body} {word} {number}.", "https://post.example/harbour"));
        }
    }

    [Fact]
    public async Task Articles_of_one_file_are_no_versions_of_each_other()
    {
        await using var archive = await TestArchive.OpenAsync();
        var address = Some.Finding("https://post.example/harbour");

        await archive.StoreAsync(Some.Article(Body) with { CanonicalUrl = address }, Some.Article(Body + " More.") with { CanonicalUrl = address });
        await archive.StoreAsync(Some.Article(Body + " Later.") with { CanonicalUrl = address }, Some.Article(Body + " Latest.") with { CanonicalUrl = address });

        var numbers = await archive.ReadAsync(context => context.ArticleVersions.OrderBy(v => v.ArticleId).Select(v => new { v.ChainId, v.Number }).ToListAsync());
        Assert.Equal([(1, 1), (2, 1), (2, 2), (1, 2)], numbers.Select(v => (v.ChainId, v.Number)));
    }

    [Fact]
    public async Task Articles_from_before_there_were_versions_are_version_1_and_are_continued()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Page(Body, "https://post.example/harbour", "Harbour reopens", "2023-11-17"));
        var plain = await ImportAsync(archive, Some.File(Body));
        await archive.TamperAsync($"UPDATE ArticleVersions SET \"Key\" = '', At = '0001-01-01 00:00:00', Time = 'Imported'");

        await archive.RunAsync((ArchiveStore store) => store.OpenAsync());
        var second = await ImportAsync(archive, Page(Body + " More.", "https://post.example/harbour", "Harbour reopens", "2023-11-17"));

        Assert.Equal([first, second], (await ChainAsync(archive, first)).Versions.Select(version => version.ArticleId));
        Assert.Equal(VersionTime.Published, (await ChainAsync(archive, first)).Current.Time);
        Assert.Null(await archive.ReadAsync(context => context.ArticleVersions.Where(v => v.ArticleId == plain).Select(v => v.Key).SingleAsync()));
    }

    [Fact]
    public async Task Search_finds_all_versions_and_says_which_are_earlier()
    {
        await using var archive = await TestArchive.OpenAsync();
        var first = await ImportAsync(archive, Page(Body, "https://post.example/harbour"));
        await ImportAsync(archive, Page(Body + " More.", "https://post.example/harbour"));

        var found = await archive.RunAsync((ISearchIndex index) => index.SearchAsync(SearchQuery.Parse("harbour"), SearchOrder.Newest, 10, null, default));

        Assert.Equal(2, found.Hits.Count);
        Assert.Equal(first, Assert.Single(found.Hits, hit => hit.IsEarlierVersion).ArticleId);
    }

    private static IncomingFile Page(
        string body, string address, string headline = "Harbour reopens", string? published = null, string? modified = null, string frame = "") => Some.File($"""
        <!doctype html><html lang="en"><head><title>{headline}</title><link rel="canonical" href="{address}">
        {(published is null ? "" : $"<meta property=\"article:published_time\" content=\"{published}\">")}
        {(modified is null ? "" : $"<meta property=\"article:modified_time\" content=\"{modified}\">")}
        </head><body>{frame}<article><h1>{headline}</h1><p>{body}</p></article></body></html>
        """, "page.html");

    private static IncomingFile Report(string headline, string day, string outlet, string text) => Some.File($"Title: {headline}\nDate: {day}\nSource: {outlet}\n\n{text}\n");

    private static Task<int> ImportAsync(TestArchive archive, IncomingFile file) => archive.RunAsync(async (Importer importer) =>
    {
        var batch = await importer.StartBatchAsync(BatchOrigin.CommandLine);
        var outcome = (await importer.ImportAsync(batch, [FileSource.Of(file)]).SingleAsync()).Outcome;
        return Assert.Single(Assert.IsType<ImportOutcome.Imported>(outcome).ArticleIds);
    });

    private static Task<VersionChain> ChainAsync(TestArchive archive, int id) => archive.ReadAsync(context => VersionChain.OfAsync(context, id, default));
}
