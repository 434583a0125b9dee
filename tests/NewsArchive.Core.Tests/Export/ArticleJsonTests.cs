using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Export;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Core.Tests.Export;

public sealed class ArticleJsonTests
{
    private const string Text = "🚢 Ships 🚢🚢 wait.\n\n“We wait 😀,” said Anna Berg of Norda Agency.";

    private static readonly JsonLinks Links = new(article => $"/articles/{article.Id}", party => $"/parties/{party.Id}", speaker => $"/unnamed-speakers/{speaker.Id}");

    [Fact]
    public void Positions_count_code_points()
    {
        var json = Json(ArticleJson.From(Everything(), "a.txt", "00"));

        Assert.Equal("“We wait 😀,”", At(json["quotes"]![0]!));
        Assert.Equal("Anna Berg", At(json["quotes"]![0]!["speaker"]!));
        Assert.Equal("Norda Agency", At(json["quotes"]![0]!["chain"]![0]!));
        Assert.Equal("Anna Berg", At(json["parties"]![0]!["mentions"]![0]!));
        Assert.Equal("Ships", At(json["headline"]!));
        Assert.Equal("🚢 Ships 🚢🚢 wait.", At(json["blocks"]![0]!));
    }

    [Fact]
    public void Everything_unknown_is_null_or_empty()
    {
        var json = Json(ArticleJson.From(Some.Article("Words."), "a.txt", "00"));

        foreach (var name in new[] { "language", "headline", "datePublished", "dateModified", "publisher", "dateline" })
            Assert.True(json.AsObject().ContainsKey(name) && json[name] is null, name);
        foreach (var name in new[] { "byline", "credits", "parties", "quotes", "sources", "warnings" })
            Assert.Empty(json[name]!.AsArray());
        Assert.False(json.AsObject().ContainsKey("id"));
    }

    [Fact]
    public void A_value_declared_outside_the_text_has_null_positions()
    {
        var article = Some.Article("Words.") with { Publisher = new Finding<string>("Vesna Post", null, "meta og:site_name", 0.9) };

        var publisher = Json(ArticleJson.From(article, "a.txt", "00"))["publisher"]!.AsObject();

        Assert.True(publisher.ContainsKey("start"));
        Assert.Null(publisher["start"]);
        Assert.Equal("meta og:site_name", (string?)publisher["rule"]);
    }

    [Fact]
    public async Task A_stored_article_is_written_as_the_extracted_one_with_ids()
    {
        await using var archive = await TestArchive.OpenAsync();
        var extracted = Everything();
        await archive.StoreAsync(extracted);
        var stored = await archive.ReadAsync(context => Task.FromResult(context.Articles.WithFindings().Single()));

        var json = Json(ArticleJson.From(stored, Links));

        Assert.Equal($"/articles/{stored.Id}", (string?)json["url"]);
        Assert.Equal($"/parties/{stored.Quotes[0].SpeakerId}", (string?)json["parties"]![0]!["url"]);
        var expected = Json(ArticleJson.From(extracted, stored.Original.FileName, stored.Original.Sha256));

        Assert.Equal(expected.ToJsonString(), Without(json, "id", "url", "partyId", "confirmed", "probable").ToJsonString());
    }

    [Fact]
    public void Letters_stay_readable_and_script_ends_are_escaped()
    {
        var line = JsonSerializer.Serialize(ArticleJson.From(Some.Article("Česko, ایران </script>"), "a.txt", "00"), ArticleJsonContext.Readable.ArticleJson);

        Assert.Contains("Česko, ایران", line, StringComparison.Ordinal);
        Assert.DoesNotContain("</script>", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', line);
    }

    private static ExtractedArticle Everything()
    {
        var berg = Some.Party(Text, PartyKind.Person, "Anna Berg");
        var agency = Some.Party(Text, PartyKind.Organization, "Norda Agency");
        var source = Some.Source(Text, "Norda Agency", "of", agency) with { Date = Some.Day(2023, 11, 16) };
        return Some.Article(Text) with
        {
            Headline = Some.Finding("Ships", Some.At(Text, "Ships")),
            DatePublished = Some.Finding(Some.Day(2023, 11, 17)),
            Credits = [new(CreditKind.Text, "NPA", Some.At(Text, "Norda"), "credit")],
            Parties = [berg, agency],
            Sources = [source],
            Quotes = [Some.Quote(Text, "“We wait 😀,”", new PartyReference(Some.At(Text, "Anna Berg"), berg), source)],
        };
    }

    private static JsonNode Json(ArticleJson article) =>
        JsonNode.Parse(JsonSerializer.SerializeToUtf8Bytes(article, ArticleJsonContext.Readable.ArticleJson))!;

    /// <summary>The words at a fact's positions, counted as another program would.</summary>
    private static string At(JsonNode fact)
    {
        var runes = Text.EnumerateRunes().ToList();
        var words = runes[(int)fact["start"]!..(int)fact["end"]!];
        return words.Aggregate(new StringBuilder(), (all, rune) => all.Append(rune.ToString())).ToString();
    }

    private static JsonNode Without(JsonNode node, params string[] names)
    {
        if (node is JsonObject fields)
        {
            foreach (var name in names)
                fields.Remove(name);
        }

        foreach (var child in node is JsonArray items ? items.ToList() : [.. node.AsObject().Select(f => f.Value)])
        {
            if (child is JsonObject or JsonArray)
                Without(child, names);
        }

        return node;
    }
}
