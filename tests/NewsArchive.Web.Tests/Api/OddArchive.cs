using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parties;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Api;

/// <summary>The whole program over articles that are hard to write down: full of markup and marks, very long, very short, without a date.</summary>
public sealed class OddArchive : IAsyncLifetime
{
    public const string Odd = "\"'></script><script>alert(1)</script> {\\}% \r\nSet-Cookie: a=b\u2028\u202Etxet 😀 “we, too,” &amp; @";
    public const string Speech = "“We will appeal, 😀”";

    private LiveSite? site;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>By what is odd about each article.</summary>
    public IReadOnlyDictionary<string, int> Ids { get; private set; } = new Dictionary<string, int>();

    public async Task InitializeAsync()
    {
        site = await LiveSite.StartAsync();
        Ids = await site.InArchiveAsync((IServiceProvider services) => FillAsync(services.GetRequiredService<ArchiveDbContext>(), services.GetRequiredService<ISearchIndex>()));
        Client = site.Browser();
    }

    public async Task<HttpResponseMessage> GetAsync(string odd, string form) =>
        await Client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/articles/{Ids[odd]}{form}"));

    public async Task<string> ReadAsync(string odd, string form)
    {
        var answer = await GetAsync(odd, form);
        if (answer.StatusCode == HttpStatusCode.MovedPermanently)
            answer = await Client.GetAsync(answer.Headers.Location);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task DisposeAsync()
    {
        if (site is not null)
            await site.DisposeAsync();
    }

    private static async Task<IReadOnlyDictionary<string, int>> FillAsync(ArchiveDbContext archive, ISearchIndex index)
    {
        var articles = new Dictionary<string, Article>
        {
            ["plain"] = Plain(),
            ["hostile"] = Hostile(),
            ["word"] = Some.Article("Word", "Word"),
            ["long"] = Long(),
            ["undated"] = Undated(),
        };
        foreach (var article in articles.Values)
        {
            archive.Add(article);
            await archive.SaveChangesAsync();
            await index.IndexAsync(article, default);
        }

        await index.IndexPartiesAsync([.. archive.Parties.Select(party => party.Id)], default);
        return articles.ToDictionary(article => article.Key, article => article.Value.Id);
    }

    private static Article Plain()
    {
        var text = $"By Carla Ruiz\n\n😀 Anna Berg spoke.\n\n{Speech} said Anna Berg, Reuters reported. She wrote that the port would open.";
        var article = Some.Article(text, "Port reopens", TitleOrigin.Headline);
        var berg = Some.Party("Anna Berg");
        berg.IsConfirmed = true;
        var agency = Some.Party("Reuters", PartyKind.Organization);
        article.Naming(berg, "Anna Berg", PartyParts.Mentioned | PartyParts.Speaker);
        article.Findings.Add(Found(FindingField.Byline, "Carla Ruiz", article));
        article.Findings.Add(new() { Field = FindingField.Publisher, Value = "The Harbour Post", Rule = "meta", Confidence = 1 });
        article.Findings.Add(new() { Field = FindingField.CanonicalUrl, Value = "https://post.example/port", Rule = "meta", Confidence = 1 });
        article.Quoting(Speech, berg, "letter", article.Citing(agency, "Reuters", new PartialDate(2025, 11, 16)));
        article.Quoting("the port would open", type: Extraction.Quotes.QuoteType.Indirect);
        return article;
    }

    private static Article Hostile()
    {
        var long10 = Odd + string.Concat(Enumerable.Repeat("x 😀", 2_500));
        var article = Some.Article($"Before {long10} after.", long10, TitleOrigin.Headline, fileName: Odd);
        var speaker = Some.Party(long10);
        article.Naming(speaker, long10, PartyParts.Mentioned | PartyParts.Speaker);
        foreach (var field in new[] { FindingField.Byline, FindingField.Publisher, FindingField.Section, FindingField.CanonicalUrl })
            article.Findings.Add(new() { Field = field, Value = Odd, Span = article.SpanOf(Odd), Rule = Odd, Confidence = 1 });
        article.Quoting(Odd, speaker, Odd, article.Citing(Some.Party("Agency " + Odd, PartyKind.Organization), "after"));
        article.Language = "en";
        return article;
    }

    private static Article Long()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"“The {i}th time 😀 we say what we have said before, all of it,” said Anna Berg.\n\n"))).TrimEnd();
        var article = Some.Article(text, "Long");
        for (var number = 0; number < 5_000; number++)
            article.Quoting(string.Create(CultureInfo.InvariantCulture, $"“The {number}th time 😀 we say what we have said before, all of it,”"));
        return article;
    }

    private static Article Undated()
    {
        var article = Some.Article("Nobody knows when.", "Undated");
        article.DatePublished = null;
        article.Language = null;
        return article;
    }

    private static ArticleFinding Found(FindingField field, string value, Article article) => new() { Field = field, Value = value, Span = article.SpanOf(value), Rule = "test", Confidence = 1 };
}
