using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsArchive.Extraction.Formats.Html.Metadata;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>
/// What a page says the article's words are: articleBody in JSON-LD, and the summary in its descriptions. It is not read as
/// text, since it comes without paragraphs, but tells which paragraphs of the page are the article's.
/// </summary>
internal sealed partial class DeclaredBody
{
    private const int MostScripts = 50;

    private readonly WordRuns body = new();
    private readonly WordRuns summary = new();

    public static DeclaredBody Of(IDocument document)
    {
        var declared = new DeclaredBody();
        foreach (var script in document.Scripts.Where(script => string.Equals(script.Type, "application/ld+json", StringComparison.OrdinalIgnoreCase)).Take(MostScripts))
            declared.Read(script.TextContent);
        foreach (var meta in document.GetElementsByTagName("meta"))
        {
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name")) is "og:description" or "description" or "twitter:description")
                declared.summary.Add(meta.GetAttribute("content") ?? "");
        }

        return declared;
    }

    /// <summary>The share of the words' runs that the declared body has; null where nothing is declared or the words are too few to tell.</summary>
    public double? ShareInBody(string words) => body.Share(words);

    /// <summary>Whether the words are the page's summary of the article.</summary>
    public bool IsSummary(string words) => summary.Share(words) > 0.7;

    private void Read(string json)
    {
        if (!json.Contains("\"articleBody\"", StringComparison.Ordinal) && !json.Contains("\"description\"", StringComparison.Ordinal))
            return;

        if (LenientJson.Read(json) is { } element)
            Read(element);
    }

    private void Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
                Read(item);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        foreach (var property in element.EnumerateObject())
        {
            if (property.Name is "@graph" or "mainEntity" or "liveBlogUpdate")
                Read(property.Value);
            else if (property.Value.ValueKind == JsonValueKind.String && property.Name == "articleBody")
                body.Add(WithoutTags(property.Value.GetString()!));
            else if (property.Value.ValueKind == JsonValueKind.String && property.Name == "description")
                summary.Add(WithoutTags(property.Value.GetString()!));
        }
    }

    private static string WithoutTags(string text) => WebUtility.HtmlDecode(Tag.Replace(text, " "));

    [GeneratedRegex(@"<[^<>]{1,500}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }
}
