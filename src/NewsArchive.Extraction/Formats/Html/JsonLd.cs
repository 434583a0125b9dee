using System.Text.Json;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Reads the schema.org description of an article from a page's JSON-LD.</summary>
internal static class JsonLd
{
    private const string Place = "JSON-LD";
    private const int MostObjects = 200;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    public static void Read(string json, DeclaredValues declared)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            foreach (var article in Objects(document.RootElement).Take(MostObjects).Where(IsArticle))
                Read(article, declared);
        }
        catch (JsonException)
        {
            // Many pages hold broken JSON-LD; their other declarations still count.
        }
    }

    private static void Read(JsonElement article, DeclaredValues declared)
    {
        declared.Add(DeclaredField.Headline, Text(article, "headline") ?? Text(article, "name"), Place);
        declared.Add(DeclaredField.DatePublished, Text(article, "datePublished"), Place);
        declared.Add(DeclaredField.DateModified, Text(article, "dateModified"), Place);
        declared.Add(DeclaredField.Language, Text(article, "inLanguage"), Place);
        declared.Add(DeclaredField.CanonicalUrl, Text(article, "url"), Place);
        foreach (var author in Names(article, "author"))
            declared.Add(DeclaredField.Byline, author, Place);
        foreach (var publisher in Names(article, "publisher"))
            declared.Add(DeclaredField.Publisher, publisher, Place);
    }

    /// <summary>The object itself, those of an array and those of an @graph.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Objects(graph).Prepend(element),
        JsonValueKind.Object => [element],
        _ => [],
    };

    private static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && Strings(type).Any(name => name.EndsWith("Article", StringComparison.Ordinal) || name is "BlogPosting" or "LiveBlogPosting" or "Report");

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? Strings(value).FirstOrDefault() : null;

    /// <summary>The names behind a property that may hold a name, an object with a name, or a list of these.</summary>
    private static IEnumerable<string> Names(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) ? NamesIn(value) : [];

    private static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        JsonValueKind.Object => value.TryGetProperty("name", out var name) ? Strings(name) : [],
        _ => Strings(value),
    };

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };
}
