using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Export.References;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>
/// Signposting: Link headers by which programs find an article's permanent address, its other forms, its original and its kind.
/// No license is given: the archive knows none.
/// </summary>
internal static class Signposting
{
    /// <summary>Other forms of an article, by the ending of their address.</summary>
    private static readonly IReadOnlyList<(string Name, string MediaType)> Forms =
    [
        ("jsonld", "application/ld+json"), ("json", "application/json"), ("annotations.json", ArticleApi.AnnotationsMediaType), ("txt", "text/plain"),
        .. ReferenceFormat.All.Where(format => format.IsOfOne).Select(format => (format.Name, format.MediaType)),
    ];

    /// <summary>On the page of an article.</summary>
    public static void PointFromPage(HttpContext context, ArticleView article, VersionChain versions)
    {
        var id = article.Id.ToString(CultureInfo.InvariantCulture);
        List<string> links = [Link(context, $"/articles/{id}", "cite-as"), "<https://schema.org/NewsArticle>; rel=\"type\"", "<https://schema.org/AboutPage>; rel=\"type\""];
        links.AddRange(Forms.Select(form => Link(context, $"/articles/{id}.{form.Name}", form.Name == "txt" ? "alternate" : "describedby", form.MediaType)));
        links.Add(Link(context, $"/articles/{id}/original", "item", "application/octet-stream"));
        links.AddRange(
            from byline in article.FindingsOf(FindingField.Byline)
            where byline.Span is not null
            from mention in article.Mentions
            where mention.Text == byline.Value && mention.Span.Overlaps(byline.Span!.Value)
            select Link(context, Links.Party(mention.Party), "author"));
        links.AddRange(ToVersions(context, versions));
        context.Response.Headers.Link = links.Distinct().ToArray();
    }

    /// <summary>To the versions before and behind, the latest and the list of all (RFC 5829).</summary>
    private static IEnumerable<string> ToVersions(HttpContext context, VersionChain versions)
    {
        if (versions.Versions.Count == 1)
            yield break;

        yield return Link(context, Links.Article(versions.Latest.ArticleId), "latest-version", "text/html");
        if (versions.Predecessor is { } before)
            yield return Link(context, Links.Article(before.ArticleId), "predecessor-version", "text/html");
        if (versions.Successor is { } behind)
            yield return Link(context, Links.Article(behind.ArticleId), "successor-version", "text/html");
        yield return Link(context, Links.Versions(versions.Current.ArticleId), "version-history", "text/html");
    }

    /// <summary>On another form of an article, back to its page.</summary>
    public static void PointToPage(HttpContext context, int articleId, string relation = "describes") =>
        context.Response.Headers.Link = Link(context, string.Create(CultureInfo.InvariantCulture, $"/articles/{articleId}"), relation, "text/html");

    private static string Link(HttpContext context, string path, string relation, string? mediaType = null) =>
        $"<{Links.Absolute(context.Request, path)}>; rel=\"{relation}\"" + (mediaType is null ? "" : $"; type=\"{mediaType.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
}
