using System.Text.Json;
using System.Xml.Linq;

namespace NewsArchive.Web.Tests.Api;

public sealed class ApiTests(ApiArchive archive) : IClassFixture<ApiArchive>
{
    [Fact]
    public async Task Search_answers_with_articles_and_facets()
    {
        var answer = await archive.JsonAsync("/api/v1/search?q=person:%22Frau+Berg%22+wrote");

        Assert.Equal((1, true, null), (answer.GetProperty("total").GetInt32(), answer.GetProperty("totalIsExact").GetBoolean(), answer.GetProperty("next").GetString()));
        var item = answer.GetProperty("items")[0];
        Assert.Equal(archive.FirstId, item.GetProperty("id").GetInt32());
        Assert.Equal($"/articles/{archive.FirstId}-first-words", item.GetProperty("url").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("headline").ValueKind);
        Assert.Equal("2023-11-17", item.GetProperty("datePublished").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("source").ValueKind);
        Assert.StartsWith("😀 Anna Berg wrote.", item.GetProperty("snippet").GetString(), StringComparison.Ordinal);
        Assert.Equal("[{\"start\":2,\"end\":11},{\"start\":12,\"end\":17}]", item.GetProperty("hits").GetRawText());
        var person = answer.GetProperty("facets").GetProperty("person")[0];
        Assert.Equal((archive.BergId, "Anna Berg", 1), (person.GetProperty("id").GetInt32(), person.GetProperty("name").GetString(), person.GetProperty("count").GetInt32()));
        Assert.Equal(["language", "organization", "person", "place", "source", "year"], answer.GetProperty("facets").EnumerateObject().Select(f => f.Name).Order());
    }

    [Fact]
    public async Task Search_pages_by_cursor()
    {
        var first = await archive.JsonAsync("/api/v1/search?limit=1&sort=oldest");
        var second = await archive.JsonAsync($"/api/v1/search?limit=1&sort=oldest&cursor={first.GetProperty("next").GetString()}");

        Assert.NotEqual(first.GetProperty("items")[0].GetProperty("id").GetInt32(), second.GetProperty("items")[0].GetProperty("id").GetInt32());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Search_explains_mistakes_and_runs_the_rest()
    {
        var answer = await archive.JsonAsync("/api/v1/search?q=%F0%9F%98%80+date:never+wrote");

        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        Assert.Equal((2, 12), (answer.GetProperty("mistakes")[1].GetProperty("start").GetInt32(), answer.GetProperty("mistakes")[1].GetProperty("end").GetInt32()));
    }

    [Theory]
    [InlineData("/api/v1/articles/{0}")]
    [InlineData("/articles/{0}.json")]
    public async Task An_article_has_its_facts_with_code_points(string path)
    {
        var article = await archive.JsonAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, path, archive.FirstId));

        var runes = article.GetProperty("text").GetString()!.EnumerateRunes().ToArray();
        var speaker = article.GetProperty("quotes")[0].GetProperty("speaker");
        Assert.Equal("Frau Berg", string.Concat(runes[speaker.GetProperty("start").GetInt32()..speaker.GetProperty("end").GetInt32()]));
        Assert.Equal("Anna Berg", speaker.GetProperty("party").GetString());
        Assert.Equal(archive.FirstId, article.GetProperty("id").GetInt32());
    }

    [Fact]
    public async Task An_article_is_also_its_plain_text()
    {
        var response = await archive.Client.GetAsync(new Uri($"/articles/{archive.FirstId}.txt", UriKind.Relative));

        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(ApiArchive.Text, await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/api/v1/parties?q=frau")]
    [InlineData("/api/v1/parties?kind=person")]
    [InlineData("/api/v1/parties?limit=1")]
    [InlineData("/api/v1/suggest?q=be+an")]
    public async Task Parties_are_found_under_any_name(string path)
    {
        var answer = await archive.JsonAsync(path);

        Assert.Equal(1, answer.GetProperty("total").GetInt32());
        var party = answer.GetProperty("items")[0];
        Assert.Equal(
            (archive.BergId, $"/people/{archive.BergId}-anna-berg", "Anna Berg", "person", 1),
            (party.GetProperty("id").GetInt32(), party.GetProperty("url").GetString(), party.GetProperty("name").GetString(), party.GetProperty("kind").GetString(), party.GetProperty("count").GetInt32()));
        Assert.Equal(["Frau Berg"], party.GetProperty("aliases").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public async Task A_party_leads_to_its_articles_and_quotes()
    {
        var party = await archive.JsonAsync($"/api/v1/parties/{archive.BergId}");

        Assert.Equal(1, party.GetProperty("quotes").GetInt32());
        Assert.Equal(1, (await archive.JsonAsync(party.GetProperty("articlesUrl").GetString()!)).GetProperty("total").GetInt32());
        Assert.Equal(1, (await archive.JsonAsync(party.GetProperty("quotesUrl").GetString()!)).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_party_tells_its_spellings_and_roles_and_how_sure_they_are()
    {
        var party = await archive.JsonAsync($"/api/v1/parties/{archive.BergId}");

        Assert.False(party.GetProperty("confirmed").GetBoolean());
        Assert.Equal(0, party.GetProperty("probableCount").GetInt32());
        Assert.Equal(["Anna Berg", "Frau Berg"], party.GetProperty("spellings").EnumerateArray().Select(s => s.GetProperty("name").GetString()).Order());
        var role = party.GetProperty("roles").EnumerateArray().Single();
        Assert.Equal(("Frau", 43, 47), (role.GetProperty("text").GetString(), role.GetProperty("start").GetInt32(), role.GetProperty("end").GetInt32()));
        Assert.Empty(party.GetProperty("mayBeSame").EnumerateArray());
    }

    [Fact]
    public async Task Every_party_says_whether_it_is_confirmed_and_every_naming_whether_it_is_probable()
    {
        var article = await archive.JsonAsync($"/api/v1/articles/{archive.FirstId}");
        var party = article.GetProperty("parties").EnumerateArray().Single();
        var speaker = article.GetProperty("quotes")[0].GetProperty("speaker");
        var suggestion = (await archive.JsonAsync("/api/v1/suggest?q=berg")).GetProperty("items")[0];

        Assert.Equal((false, false), (party.GetProperty("confirmed").GetBoolean(), party.GetProperty("probable").GetBoolean()));
        Assert.Equal((false, false), (speaker.GetProperty("confirmed").GetBoolean(), speaker.GetProperty("probable").GetBoolean()));
        Assert.False(suggestion.GetProperty("confirmed").GetBoolean());
        Assert.Equal("Frau", suggestion.GetProperty("role").GetString());
    }

    [Theory]
    [InlineData("q=pe", "person:")]
    [InlineData("q=ber", "")]
    [InlineData("field=has&q=q", "has:quote")]
    [InlineData("field=verb&q=said", "verb:say")]
    [InlineData("field=lang", "lang:en")]
    [InlineData("field=date&q=2023-1", "date:2023-11")]
    [InlineData("field=person&q=pe", "")]
    public async Task Fields_and_their_values_are_suggested_as_terms(string query, string terms)
    {
        var answer = await archive.JsonAsync($"/api/v1/suggest?{query}");

        Assert.Equal(terms, string.Join(' ', answer.GetProperty("terms").EnumerateArray().Select(term => term.GetProperty("term").GetString())));
        Assert.All(answer.GetProperty("terms").EnumerateArray(), term => Assert.NotEmpty(term.GetProperty("about").GetString()!));
    }

    [Theory]
    [InlineData("q=berg", "person:\"Anna Berg\"")]
    [InlineData("q=frau&field=person", "person:\"Anna Berg\"")]
    [InlineData("q=be&field=speaker", "speaker:\"Anna Berg\"")]
    [InlineData("q=be&field=org", null)]
    [InlineData("q=be&field=source", null)]
    public async Task A_suggested_party_comes_as_a_term_of_the_field_typed(string query, string? term)
    {
        var items = (await archive.JsonAsync($"/api/v1/suggest?{query}")).GetProperty("items").EnumerateArray();

        Assert.Equal(term, items.Select(item => item.GetProperty("term").GetString()).SingleOrDefault());
        Assert.All(items, item => Assert.False(item.GetProperty("source").GetBoolean()));
    }

    [Theory]
    [InlineData("/api/v1/quotes?speaker=frau+berg&q=appeal", 1)]
    [InlineData("/api/v1/quotes?q=-appeal", 0)]
    [InlineData("/api/v1/quotes?speaker=nobody", 0)]
    [InlineData("/api/v1/quotes", 1)]
    public async Task Quotes_are_found_by_speaker_and_words(string path, int total)
    {
        var answer = await archive.JsonAsync(path);

        Assert.Equal(total, answer.GetProperty("total").GetInt32());
        Assert.All(answer.GetProperty("items").EnumerateArray(), quote =>
        {
            Assert.Equal(("direct", "“We will appeal,”", 20), (quote.GetProperty("type").GetString(), quote.GetProperty("text").GetString(), quote.GetProperty("start").GetInt32()));
            Assert.Equal(archive.FirstId, quote.GetProperty("article").GetProperty("id").GetInt32());
        });
    }

    [Fact]
    public async Task Imports_are_counted_without_naming_files()
    {
        var answer = await archive.JsonAsync("/api/v1/imports");

        var batch = answer.GetProperty("items").EnumerateArray().Single(b => b.GetProperty("origin").GetString() == "commandline");
        Assert.Equal(1, batch.GetProperty("imported").GetInt32());
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/search?limit=0", 400)]
    [InlineData("/api/v1/search?limit=101", 400)]
    [InlineData("/api/v1/search?limit=ten", 400)]
    [InlineData("/api/v1/search?limit=", 400)]
    [InlineData("/api/v1/search?limit=1&limit=2", 400)]
    [InlineData("/api/v1/search?sort=best", 400)]
    [InlineData("/api/v1/parties?kind=animal", 400)]
    [InlineData("/api/v1/parties?limit=-1", 400)]
    [InlineData("/api/v1/quotes?limit=1e9", 400)]
    [InlineData("/api/v1/imports?limit=1.5", 400)]
    [InlineData("/api/v1/suggest?kind=", 400)]
    [InlineData("/api/v1/suggest?field=colour", 400)]
    [InlineData("/api/v1/articles/0", 404)]
    [InlineData("/api/v1/articles/x", 404)]
    [InlineData("/api/v1/articles/99999999999999999999", 404)]
    [InlineData("/api/v1/articles/-1", 404)]
    [InlineData("/articles/x.json", 404)]
    [InlineData("/articles/0.txt", 404)]
    [InlineData("/api/v1/parties/x", 404)]
    [InlineData("/api/v1/nothing", 404)]
    public async Task What_is_wrong_with_a_request_is_explained_as_problem_details(string path, int status)
    {
        var response = await archive.Client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(JsonDocument.Parse(body).RootElement.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("q=%00")]
    [InlineData("q=%22%28%28OR+-*")]
    [InlineData("q=%ff%fe")]
    [InlineData("cursor=zzz")]
    [InlineData("cursor=9223372036854775807-2147483647")]
    [InlineData("cursor=0-0")]
    [InlineData("speaker=%22%29+OR+1")]
    public async Task Odd_values_are_answered(string query)
    {
        foreach (var path in new[] { "search", "parties", "quotes", "imports", "suggest", "unnamed-speakers" })
            await archive.JsonAsync($"/api/v1/{path}?{query}");
    }

    [Fact]
    public async Task The_description_names_every_route()
    {
        var paths = (await archive.JsonAsync("/openapi/v1.json")).GetProperty("paths").EnumerateObject().Select(p => p.Name);

        Assert.Equal(
            [
                "/api/v1/articles/{id}", "/api/v1/imports", "/api/v1/parties", "/api/v1/parties/{id}", "/api/v1/quotes", "/api/v1/search", "/api/v1/suggest",
                "/api/v1/unnamed-speakers", "/api/v1/unnamed-speakers/{id}",
                "/articles/{id}.annotations.json", "/articles/{id}.bib", "/articles/{id}.csl.json", "/articles/{id}.json", "/articles/{id}.jsonld", "/articles/{id}.ris", "/articles/{id}.txt",
                "/articles/{id}/cite.json",
                "/export/search.bib", "/export/search.csl.json", "/export/search.csv", "/export/search.jsonl", "/export/search.ris",
                "/feeds/newest.atom", "/feeds/newest.json", "/feeds/search.atom", "/feeds/search.json",
                "/organizations/{id}.atom", "/organizations/{id}.feed.json", "/people/{id}.atom", "/people/{id}.feed.json",
                "/places/{id}.atom", "/places/{id}.feed.json", "/sources/{id}.atom", "/sources/{id}.feed.json",
            ],
            paths.Where(p => p.StartsWith("/api", StringComparison.Ordinal) || p.Contains('.', StringComparison.Ordinal)).Order());
    }

    [Fact]
    public async Task The_archive_is_a_search_engine_for_browsers()
    {
        var xml = XDocument.Parse(await archive.Client.GetStringAsync(new Uri("/opensearch.xml", UriKind.Relative)));

        Assert.Contains(xml.Root!.Elements(), e => (string?)e.Attribute("template") == "http://localhost/search?q={searchTerms}");
    }

    [Fact]
    public async Task Nothing_in_the_api_changes_anything()
    {
        var response = await archive.Client.PostAsync(new Uri("/api/v1/search", UriKind.Relative), null);

        Assert.InRange((int)response.StatusCode, 400, 499);
    }
}
