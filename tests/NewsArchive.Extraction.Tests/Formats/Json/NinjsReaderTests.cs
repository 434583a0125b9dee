using NewsArchive.Extraction.Formats;

namespace NewsArchive.Extraction.Tests.Formats.Json;

public sealed class NinjsReaderTests
{
    private const string First = """{"uri": "urn:a", "headline": "Goats vote", "body_text": "The goats voted on Monday."}""";
    private const string Second = """{"uri": "urn:b", "headline": "Sheep wait", "body_text": "The sheep did not."}""";
    private const string Picture = """{"uri": "urn:c", "type": "picture", "description_text": "A goat."}""";

    [Theory]
    [InlineData("a.json", $"[{First}, {Second}]")]
    [InlineData("a.jsonl", $"{First}\n{Second}\n")]
    [InlineData("a.txt", $"{First}\n{Second}\n")]
    public void A_list_and_lines_hold_an_article_each(string name, string json) =>
        Assert.Equal(["Goats vote", "Sheep wait"], Read(name, json).Drafts.Select(draft => ArticleExtractor.Extract(draft).Headline!.Value));

    [Fact]
    public void Items_without_text_are_left_out_and_counted() =>
        Assert.Contains("1 of the 2 items in the file have no article text and were left out.", Assert.Single(Read("a.json", $"[{Picture}, {First}]").Drafts).Warnings);

    [Fact]
    public void A_withdrawn_or_embargoed_item_says_so() =>
        Assert.Equal(
            ["The agency marks this item as canceled.", "The agency set an embargo on this item."],
            Assert.Single(Read("a.json", """{"pubstatus": "canceled", "embargoed": "2024-01-01T00:00:00Z", "body_text": "Old news."}""").Drafts).Warnings);

    [Theory]
    [InlineData("""{"a": 1}""")]
    [InlineData("""[1, "two", null]""")]
    [InlineData(Picture)]
    [InlineData("""{"body_text": "half a character: \ud83d"}""")]
    public void Other_JSON_is_refused_with_what_was_expected(string json) =>
        Assert.Equal(
            "a.json is JSON, but not a news item in ninjs (IPTC News in JSON): an object with body_text, body_xhtml or bodies was expected. Export the article as ninjs, or import its text.",
            Read("a.json", json).Refusal);

    [Fact]
    public void JSON_without_a_name_is_not_read_as_prose() =>
        Assert.Contains("not a news item in ninjs", Read("lines/line 12", """{"a": 1}""").Refusal, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"body_text\":\n \"cut sho")]
    [InlineData("\nNo JSON at all.")]
    public void Broken_JSON_is_refused_with_its_line(string json) =>
        Assert.Equal("a.json cannot be read as JSON from its line 2 on. Check that it was saved or copied completely.", Read("a.json", json).Refusal);

    [Fact]
    public void Deep_JSON_is_refused() =>
        Assert.Contains("cannot be read as JSON", Read("a.json", new string('[', 100_000)).Refusal, StringComparison.Ordinal);

    private static ReadOutcome Read(string name, string json) => FormatReaders.Read(Some.File(name, json));
}
