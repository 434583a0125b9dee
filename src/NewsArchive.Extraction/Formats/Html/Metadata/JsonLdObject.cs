using System.Text.Json;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>One object of a page's JSON-LD.</summary>
/// <param name="isListed">Whether it is an entry of a list, as teasers are.</param>
internal sealed class JsonLdObject(JsonLdGraph graph, JsonElement element, bool isListed)
{
    private const int DeepestName = 4;

    public bool IsListed => isListed;

    public IReadOnlyList<string> Types { get; } = element.TryGetProperty("@type", out var type) ? [.. Strings(type)] : [];

    public bool IsArticle => Types.Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report" or "SocialMediaPosting" or "Review" or "ReportageNewsArticle");

    /// <summary>Where the object says it is published.</summary>
    public IEnumerable<string> Addresses
    {
        get
        {
            foreach (var property in new[] { "url", "mainEntityOfPage", "@id" })
            {
                if (!element.TryGetProperty(property, out var value))
                    continue;
                if (value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("@id", out var id) || value.TryGetProperty("url", out id)))
                    value = id;
                foreach (var address in Strings(value))
                    yield return address;
            }
        }
    }

    /// <summary>The first string of a property that holds one or a list of them.</summary>
    public string? Text(string property) => element.TryGetProperty(property, out var value) ? Strings(value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) : null;

    /// <summary>The names behind a property that may hold a name, an object with a name, a reference to one, or a list of these.</summary>
    public IEnumerable<string> Names(string property) => element.TryGetProperty(property, out var value) ? NamesIn(value, 0) : [];

    private IEnumerable<string> NamesIn(JsonElement value, int depth) => value.ValueKind switch
    {
        _ when depth > DeepestName => [],
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => NamesIn(item, depth + 1)),
        JsonValueKind.Object => graph.Resolve(value) is var target && target.TryGetProperty("name", out var name) ? NamesIn(name, depth + 1) : [],
        _ => Strings(value),
    };

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };
}
