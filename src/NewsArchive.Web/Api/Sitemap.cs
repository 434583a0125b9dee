using System.Globalization;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Storage;
using NewsArchive.Extraction.Parties;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>
/// /sitemap.xml and the files it lists (sitemaps.org), and /robots.txt, which names it. Each file has the rows of a range of ids, so that no request costs in
/// proportion to the archive: the index looks up the largest ids only.
/// </summary>
internal static class Sitemap
{
    /// <summary>Ids a file; the protocol allows 50,000 addresses and 50 MB.</summary>
    public const int IdsPerFile = 20_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string MediaType = "application/xml; charset=utf-8";
    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(false) };

    public static void MapSitemap(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sitemap.xml", IndexAsync).ExcludeFromDescription();
        routes.MapGet("/sitemaps/{name}-{number}.xml", FileAsync).ExcludeFromDescription();
        routes.MapGet("/robots.txt", Robots).ExcludeFromDescription();
    }

    /// <summary>Searches and exports answer without end; people's pages of the desk are of no use to a crawler.</summary>
    private static ContentHttpResult Robots(HttpRequest request) => TypedResults.Text(
        $"""
        User-agent: *
        Disallow: /account/
        Disallow: /admin/
        Disallow: /api/
        Disallow: /export/
        Disallow: /feeds/search
        Disallow: /search?

        Sitemap: {Links.Absolute(request, "/sitemap.xml")}

        """,
        "text/plain", Encoding.UTF8);

    private static async Task IndexAsync(ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        var largest = new[]
        {
            ("articles", await archive.Articles.MaxAsync(article => (int?)article.Id, cancellation) ?? 0),
            ("parties", await archive.Parties.MaxAsync(party => (int?)party.Id, cancellation) ?? 0),
        };
        context.Response.ContentType = MediaType;
        await using var writer = XmlWriter.Create(context.Response.Body, Settings);
        await writer.WriteStartElementAsync(null, "sitemapindex", Namespace);
        foreach (var (name, id) in largest)
        {
            for (var number = 1; (number - 1) * (long)IdsPerFile < id; number++)
                await WriteAsync(writer, "sitemap", Links.Absolute(context.Request, string.Create(CultureInfo.InvariantCulture, $"/sitemaps/{name}-{number}.xml")));
        }

        await writer.WriteEndElementAsync();
    }

    private static async Task<IResult> FileAsync(string name, string number, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        if (ApiParameters.Id(number) is not (> 0 and <= int.MaxValue / IdsPerFile and var file) || PathsOf(name, archive, (file - 1) * IdsPerFile) is not { } paths)
            return ApiProblems.NotFound("There is no such sitemap. /sitemap.xml lists them.");

        context.Response.ContentType = MediaType;
        await using var writer = XmlWriter.Create(context.Response.Body, Settings);
        await writer.WriteStartElementAsync(null, "urlset", Namespace);
        await foreach (var path in paths.WithCancellation(cancellation))
            await WriteAsync(writer, "url", Links.Absolute(context.Request, path));
        await writer.WriteEndElementAsync();
        return TypedResults.Empty;
    }

    /// <param name="after">The ids behind this one, as many as a file has.</param>
    private static IAsyncEnumerable<string>? PathsOf(string name, ArchiveDbContext archive, int after) => name switch
    {
        "articles" => archive.Articles.Where(article => article.Id > after && article.Id <= after + IdsPerFile).OrderBy(article => article.Id)
            .Select(article => new { article.Id, article.DisplayTitle }).AsAsyncEnumerable().Select(article => Links.Article(article.Id, article.DisplayTitle)),
        "parties" => archive.Parties.Where(party => party.Id > after && party.Id <= after + IdsPerFile && party.ArticleCount > 0 && party.Kind != PartyKind.Place).OrderBy(party => party.Id)
            .Select(party => new { party.Kind, party.Id, party.Name }).AsAsyncEnumerable().Select(party => Links.Party(party.Kind, party.Id, party.Name)),
        _ => null,
    };

    private static async Task WriteAsync(XmlWriter writer, string element, string address)
    {
        await writer.WriteStartElementAsync(null, element, Namespace);
        await writer.WriteElementStringAsync(null, "loc", Namespace, address);
        await writer.WriteEndElementAsync();
    }
}
