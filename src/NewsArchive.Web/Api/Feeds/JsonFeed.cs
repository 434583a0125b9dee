using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsArchive.Web.Api.Feeds;

/// <summary>A feed as JSON Feed 1.1.</summary>
internal static class JsonFeed
{
    public static IResult Of(Feed feed) => TypedResults.Text(
        JsonSerializer.Serialize(
            new JsonFeedDocument(
                "https://jsonfeed.org/version/1.1", feed.Title, feed.Page, feed.Address,
                [.. feed.Items.Select(item => new JsonFeedItem(
                    item.Id, item.Address, item.Title, item.Reason, item.DatePublished is { Length: 10 } day ? $"{day}T00:00:00Z" : null, item.Imported.UtcDateTime,
                    item.Source is null ? null : [new(item.Source)], item.Language, VersionsOf(item, feed)))]),
            JsonFeedContext.Readable.JsonFeedDocument),
        "application/feed+json", Encoding.UTF8);

    private static JsonFeedVersions? VersionsOf(FeedItem item, Feed feed) => item.Versions is { } versions
        ? new(new Uri(new Uri(feed.Address), "/help/api").AbsoluteUri, versions.Number, versions.Predecessor, versions.Successor, versions.Latest, versions.History) : null;
}

internal sealed record JsonFeedDocument(
    string Version, string Title, [property: JsonPropertyName("home_page_url")] string HomePageUrl, [property: JsonPropertyName("feed_url")] string FeedUrl, IReadOnlyList<JsonFeedItem> Items);

internal sealed record JsonFeedItem(
    string Id, string Url, string Title, [property: JsonPropertyName("content_text")] string ContentText, [property: JsonPropertyName("date_published")] string? DatePublished,
    [property: JsonPropertyName("date_modified")] DateTime DateModified, IReadOnlyList<JsonFeedAuthor>? Authors, string? Language,
    [property: JsonPropertyName("_versions")] JsonFeedVersions? Versions);

/// <summary>An extension, as JSON Feed allows it: the place of the article among its versions, by the relations of RFC 5829.</summary>
/// <param name="About">Where the extension is described.</param>
internal sealed record JsonFeedVersions(
    string About, int Version, [property: JsonPropertyName("predecessor_version")] string? Predecessor, [property: JsonPropertyName("successor_version")] string? Successor,
    [property: JsonPropertyName("latest_version")] string Latest, [property: JsonPropertyName("version_history")] string History);

internal sealed record JsonFeedAuthor(string Name);

[JsonSerializable(typeof(JsonFeedDocument))]
internal sealed partial class JsonFeedContext : JsonSerializerContext
{
    public static JsonFeedContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
