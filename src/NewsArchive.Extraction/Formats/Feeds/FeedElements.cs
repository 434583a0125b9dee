using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Feeds;

/// <summary>The elements of RSS and Atom by their names, whatever version of the format the namespace stands for.</summary>
internal static class FeedElements
{
    public static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";
    public static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    public static readonly XNamespace DublinCoreTerms = "http://purl.org/dc/terms/";

    // A feed's own elements; media:title and the like are something else.
    private static readonly HashSet<string> OwnNamespaces =
    [
        "", "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
        "http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#",
    ];

    public static IEnumerable<XElement> Own(this XElement parent, string name) =>
        parent.Elements().Where(element => element.IsOwn(name));

    public static bool IsOwn(this XElement element, string name) =>
        element.Name.LocalName == name && OwnNamespaces.Contains(element.Name.NamespaceName);

    /// <summary>The words of the first such element that has any.</summary>
    public static string? Text(this IEnumerable<XElement> elements) =>
        elements.Select(element => element.Value).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
}
