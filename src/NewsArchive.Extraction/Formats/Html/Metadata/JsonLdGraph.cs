using System.Text.Json;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>All JSON-LD objects of a page, and by their @id those that others refer to.</summary>
internal sealed class JsonLdGraph
{
    private const int MostObjects = 500;

    private static readonly string[] Nests = ["@graph", "mainEntity", "mainEntityOfPage", "hasPart", "itemListElement", "item"];

    private readonly List<JsonLdObject> objects = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    public IReadOnlyList<JsonLdObject> Objects => objects;

    /// <summary>Whether a script could not be read at all.</summary>
    public bool IsBroken { get; private set; }

    public static JsonLdGraph Of(IDocument document)
    {
        var graph = new JsonLdGraph();
        foreach (var script in document.Scripts)
        {
            if (script.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true)
                continue;
            if (LenientJson.Read(script.TextContent) is { } root)
                graph.Add(root, depth: 0, isListed: false);
            else if (!string.IsNullOrWhiteSpace(script.TextContent))
                graph.IsBroken = true;
        }

        return graph;
    }

    /// <summary>
    /// The article the page is about: of several the one whose address is the page's or whose headline is among its titles,
    /// else the first that is not an entry of a list.
    /// </summary>
    public JsonLdObject? ArticleOf(string? address, IReadOnlyList<string?> titles)
    {
        var keys = titles.Select(TitleWords.KeyOf).Where(key => key.Length > 0).ToList();
        return objects
            .Where(item => item.IsArticle)
            .Select((item, number) => (item, number, score: Score(item, address, keys)))
            .OrderByDescending(choice => choice.score)
            .ThenBy(choice => choice.number)
            .Select(choice => choice.item)
            .FirstOrDefault();
    }

    /// <summary>The object that a reference such as {"@id": "…#author"} names; the element itself when it is no reference.</summary>
    public JsonElement Resolve(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && !element.TryGetProperty("name", out _)
        && element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String
        && byId.TryGetValue(id.GetString()!, out var target)
            ? target
            : element;

    private static int Score(JsonLdObject item, string? address, List<string> keys)
    {
        var score = item.IsListed ? 0 : 2;
        if (address is not null && item.Addresses.Any(own => PageAddress.AreSame(own, address)))
            score += 4;
        if (TitleWords.KeyOf(item.Text("headline") ?? item.Text("name")) is { Length: > 0 } headline && keys.Any(key => key.Contains(headline, StringComparison.Ordinal)))
            score += 3;
        return item.Text("datePublished") is null ? score : score + 1;
    }

    private void Add(JsonElement element, int depth, bool isListed)
    {
        if (depth > 8 || objects.Count >= MostObjects)
            return;
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Add(item, depth + 1, isListed);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;

        var found = new JsonLdObject(this, element, isListed);
        if (element.TryGetProperty("@type", out _))
            objects.Add(found);
        if (found.Text("@id") is { } id)
            byId.TryAdd(id, element);
        foreach (var nest in Nests)
        {
            if (element.TryGetProperty(nest, out var inner))
                Add(inner, depth + 1, isListed || nest is "itemListElement" or "hasPart");
        }
    }
}
