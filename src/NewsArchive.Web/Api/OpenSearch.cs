using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Core.Search;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/opensearch.xml: makes the archive a search engine of the browser (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    private const string SuggestionsMediaType = "application/x-suggestions+json";
    private const int SuggestionCount = 8;

    public static void MapOpenSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/opensearch.xml", Describe).ExcludeFromDescription();
        routes.MapGet("/opensearch/suggest", SuggestAsync).ExcludeFromDescription();
    }

    /// <summary>What was typed, names, what is said of them and where they lead, as browsers read suggestions.</summary>
    private static async Task<ContentHttpResult> SuggestAsync(string? q, ISearchIndex index, HttpRequest request, CancellationToken cancellation)
    {
        var found = await index.SuggestAsync(q ?? "", null, PartyRole.Named, SuggestionCount, cancellation);
        var suggestions = new JsonArray(
            q ?? "", Array(found.Select(party => party.Name)), Array(found.Select(party => Phrases.Count(party.ArticleCount, "article"))),
            Array(found.Select(party => Links.Absolute(request, Links.Party(party.Kind, party.Id, party.Name)))));
        return TypedResults.Text(suggestions.ToJsonString(), SuggestionsMediaType, Encoding.UTF8);

        static JsonArray Array(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode)text)];
    }

    private static ContentHttpResult Describe(HttpRequest request)
    {
        var description = new XElement(
            Namespace + "OpenSearchDescription",
            new XElement(Namespace + "ShortName", "NewsArchive"),
            new XElement(Namespace + "Description", "Search the articles of this news archive."),
            new XElement(Namespace + "InputEncoding", "UTF-8"),
            new XElement(Namespace + "Url", new XAttribute("type", "text/html"), new XAttribute("template", Links.Absolute(request, "/search?q={searchTerms}"))),
            new XElement(
                Namespace + "Url", new XAttribute("type", "application/json"), new XAttribute("template", Links.Absolute(request, "/api/v1/search?q={searchTerms}"))));
        description.Add(new XElement(
            Namespace + "Url", new XAttribute("type", SuggestionsMediaType), new XAttribute("rel", "suggestions"), new XAttribute("template", Links.Absolute(request, "/opensearch/suggest?q={searchTerms}"))));
        return TypedResults.Text($"""<?xml version="1.0" encoding="utf-8"?>{'\n'}{description}""", "application/opensearchdescription+xml", Encoding.UTF8);
    }
}
