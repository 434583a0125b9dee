using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/opensearch.xml: makes the archive a search engine of the browser (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    private static readonly XNamespace Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    public static void MapOpenSearch(this IEndpointRouteBuilder routes) => routes.MapGet("/opensearch.xml", Describe).ExcludeFromDescription();

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
        return TypedResults.Text($"""<?xml version="1.0" encoding="utf-8"?>{'\n'}{description}""", "application/opensearchdescription+xml", Encoding.UTF8);
    }
}
