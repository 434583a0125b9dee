using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsArchive.Web.Tests.Api;

/// <summary>What other programs get of an article, however odd it is.</summary>
public sealed partial class LinkedDataTests(OddArchive archive) : IClassFixture<OddArchive>
{
    public static TheoryData<string, string> EveryForm
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var odd in new[] { "plain", "hostile", "word", "long", "undated" })
            {
                foreach (var form in new[] { ".json", ".jsonld", ".annotations.json", ".csl.json", ".txt", ".ris", ".bib", "/original" })
                    data.Add(odd, form);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EveryForm))]
    public async Task Every_article_has_every_form(string odd, string form)
    {
        var answer = await archive.GetAsync(odd, form);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Matches("^<http://localhost/articles/[0-9]+>; rel=\"(describes|canonical|collection)\"; type=\"text/html\"$", Assert.Single(answer.Headers.GetValues("Link")));
        if (form.EndsWith("json", StringComparison.Ordinal) || form == ".jsonld")
            JsonDocument.Parse(await answer.Content.ReadAsStreamAsync()).Dispose();
    }

    [Fact]
    public async Task An_article_is_a_news_article_with_quotations_and_what_it_is_based_on()
    {
        var article = await JsonAsync("plain", ".jsonld");

        Assert.Equal(("NewsArticle", "Port reopens", "2025-11-17"), (Text(article, "@type"), Text(article, "headline"), Text(article, "datePublished")));
        Assert.Equal("Ruiz", Text(article.GetProperty("author")[0], "familyName"));
        Assert.Equal("The Harbour Post", Text(article.GetProperty("publisher"), "name"));
        Assert.Equal("https://post.example/port", article.GetProperty("isBasedOn")[0].GetString());
        Assert.Equal("Reuters", Text(article.GetProperty("isBasedOn")[1].GetProperty("publisher"), "name"));
        Assert.EndsWith("/original", Text(article, "archivedAt"), StringComparison.Ordinal);

        var (quotation, claim) = (article.GetProperty("hasPart")[0], article.GetProperty("hasPart")[1]);
        Assert.Equal(("Quotation", OddArchive.Speech), (Text(quotation, "@type"), Text(quotation, "text")));
        Assert.Equal("Anna Berg", Text(quotation.GetProperty("creator"), "name"));
        Assert.Equal("2025-11-16", Text(quotation.GetProperty("isBasedOn")[0], "datePublished"));
        Assert.Equal("Claim", Text(claim, "@type"));
    }

    [Fact]
    public async Task What_no_person_has_confirmed_says_so()
    {
        var article = await JsonAsync("plain", ".jsonld");

        Assert.False(article.GetProperty("mentions")[0].TryGetProperty("disambiguatingDescription", out _));
        Assert.Equal("unconfirmed", Text(article.GetProperty("isBasedOn")[1].GetProperty("publisher"), "disambiguatingDescription"));
        Assert.All(article.GetProperty("hasPart").EnumerateArray(), quote => Assert.Equal("unconfirmed", Text(quote, "creativeWorkStatus")));
        Assert.Equal("unconfirmed", Text(await JsonAsync("plain", ".json"), "review"));
        foreach (var form in new[] { ".ris", ".bib", ".csl.json" })
            Assert.Contains("unconfirmed", await archive.ReadAsync("plain", form), StringComparison.Ordinal);
        Assert.Contains(",unconfirmed", await archive.Client.GetStringAsync("/export/search.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_things_are_left_out()
    {
        var article = await JsonAsync("undated", ".jsonld");

        foreach (var unknown in new[] { "headline", "datePublished", "author", "publisher", "inLanguage", "hasPart", "isBasedOn", "license" })
            Assert.False(article.TryGetProperty(unknown, out _), unknown);
        Assert.Equal("[Undated]", Text(article, "name"));
    }

    [Theory]
    [InlineData("plain", 7)]
    [InlineData("hostile", 7)]
    [InlineData("word", 0)]
    [InlineData("long", 5_000)]
    public async Task Every_finding_is_an_annotation_that_finds_its_words(string odd, int count)
    {
        var text = await archive.ReadAsync(odd, ".txt");
        var points = text.EnumerateRunes().ToArray();
        var collection = await JsonAsync(odd, ".annotations.json");
        var annotations = collection.GetProperty("first").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal((count, count), (annotations.Count, collection.GetProperty("total").GetInt32()));
        Assert.Equal(count, annotations.Select(annotation => Text(annotation, "id")).Distinct().Count());
        foreach (var selectors in annotations.Select(annotation => annotation.GetProperty("target")).Where(target => target.TryGetProperty("selector", out _)).Select(target => target.GetProperty("selector")))
        {
            var exact = Text(selectors[0], "exact");
            Assert.Contains(Text(selectors[0], "prefix") + exact + Text(selectors[0], "suffix"), text, StringComparison.Ordinal);
            Assert.Equal(exact, string.Concat(points[selectors[1].GetProperty("start").GetInt32()..selectors[1].GetProperty("end").GetInt32()]));
        }
    }

    [Fact]
    public async Task Annotations_of_guesses_are_tagged()
    {
        var annotations = (await JsonAsync("plain", ".annotations.json")).GetProperty("first").GetProperty("items").EnumerateArray().ToLookup(annotation => Text(annotation.GetProperty("body")[0], "value"), Tags);

        Assert.DoesNotContain("unconfirmed", annotations["mention"].Single());
        Assert.All(annotations["quote"].Concat(annotations["byline"]).Concat(annotations["source"]), tags => Assert.Contains("unconfirmed", tags));

        static List<string?> Tags(JsonElement annotation) =>
            [.. annotation.GetProperty("body").EnumerateArray().Where(body => body.TryGetProperty("purpose", out var purpose) && purpose.GetString() == "tagging").Select(body => Text(body, "value"))];
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("hostile")]
    [InlineData("long")]
    public async Task The_page_holds_its_linked_data_and_nothing_breaks_out_of_it(string odd)
    {
        var page = await archive.ReadAsync(odd, "");

        var script = Assert.Single(LinkedDataScript.Matches(page)).Groups[1].Value;
        Assert.DoesNotContain(script, c => c is '<' or '\u2028' or '\u2029');
        using var data = JsonDocument.Parse(script);
        Assert.Equal("NewsArticle", Text(data.RootElement, "@type"));
        Assert.True(!data.RootElement.TryGetProperty("hasPart", out var quotes) || quotes.GetArrayLength() <= 50);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("hostile")]
    public async Task The_page_points_to_everything_else(string odd)
    {
        var answer = await archive.GetAsync(odd, "");
        answer = answer.Headers.Location is { } location ? await archive.Client.GetAsync(location) : answer;
        var links = answer.Headers.GetValues("Link").ToList();
        Assert.All(links, link => Assert.Matches("""^<[^>]*>(; [a-z]+="([^"\\]|\\.)*")*$""", link));
        var address = $"http://localhost/articles/{archive.Ids[odd]}";

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Contains($"<{address}>; rel=\"cite-as\"", links);
        Assert.Contains($"<{address}.ris>; rel=\"describedby\"; type=\"application/x-research-info-systems\"", links);
        Assert.Contains($"<{address}.jsonld>; rel=\"describedby\"; type=\"application/ld+json\"", links);
        Assert.Contains($"<{address}/original>; rel=\"item\"; type=\"application/octet-stream\"", links);
        Assert.Contains("<https://schema.org/NewsArticle>; rel=\"type\"", links);
        Assert.All(links, link => Assert.True(Ascii.IsValid(link), link));
        foreach (var target in links.Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]).Where(target => target.StartsWith(address, StringComparison.Ordinal)))
            Assert.True((int)(await archive.Client.GetAsync(target)).StatusCode < 400, target);
    }

    /// <summary>The metadata that makes reference managers take the page for a newspaper article, and nothing that outranks it.</summary>
    [Fact]
    public async Task The_page_is_a_newspaper_article_to_reference_managers()
    {
        var page = WebUtility.HtmlDecode(await archive.ReadAsync("plain", ""));

        foreach (var tag in new[]
        {
            "name=\"z:itemType\" content=\"newspaperArticle\"", "property=\"og:type\" content=\"article\"", "property=\"og:site_name\" content=\"The Harbour Post\"",
            "name=\"citation_title\" content=\"Port reopens\"", "name=\"citation_author\" content=\"Carla Ruiz\"", "name=\"citation_publication_date\" content=\"2025-11-17\"", "name=\"citation_public_url\" content=\"http",
        })
            Assert.Contains("<meta " + tag, page, StringComparison.Ordinal);
        foreach (var trap in new[] { "citation_journal_title", "Z3988", "unapi-server", "content=\"website\"" })
            Assert.DoesNotContain(trap, page, StringComparison.Ordinal);
    }

    private async Task<JsonElement> JsonAsync(string odd, string form) => JsonDocument.Parse(await archive.ReadAsync(odd, form)).RootElement;

    private static string? Text(JsonElement json, string property) => json.GetProperty(property).GetString();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline, 5000)]
    private static partial Regex LinkedDataScript { get; }
}
