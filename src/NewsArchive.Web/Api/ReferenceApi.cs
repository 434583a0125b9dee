using System.Globalization;
using System.Text;
using NewsArchive.Core.Export;
using NewsArchive.Core.Export.References;
using NewsArchive.Core.Search;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>References for other programs: of one article as /articles/{id}.ris, .bib and .csl.json, and of all that a search finds as /export/search.csv?q= and so on.</summary>
internal static partial class ReferenceApi
{
    private const string JsonLines = "jsonl";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static void MapReferences(this IEndpointRouteBuilder routes)
    {
        foreach (var format in ReferenceFormat.All.Where(format => format.IsOfOne))
        {
            routes.MapGet($"/articles/{{id}}.{format.Name}", (string id, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation) => ReadAsync(id, format, archive, context, cancellation))
                .WithSummary($"Read the reference of an article as {format.Name}").WithTags("Articles");
        }

        foreach (var format in ReferenceFormat.All)
        {
            routes.MapGet($"/export/search.{format.Name}", (string? q, ArchiveDbContext archive, ISearchIndex index, HttpContext context, ILogger<ReferenceFormat> log, CancellationToken cancellation) =>
                    ExportAsync(q, format, archive, index, context, log, cancellation))
                .WithSummary($"Export everything that a search finds as {format.Name}").WithTags("Articles");
        }

        routes.MapGet($"/export/search.{JsonLines}", ExportArticlesAsync).WithSummary("Export everything that a search finds with all findings, an article a line").WithTags("Articles");
    }

    private static async Task<IResult> ReadAsync(string id, ReferenceFormat format, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        var references = ApiParameters.Id(id) is { } number ? await ReferenceQueries.WithIdsAsync(archive, [number], AddressIn(context), cancellation) : [];
        if (references.Count == 0)
            return ApiProblems.NotFound($"The archive has no article “{id}”.");

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        await format.WriteAsync(text, references.ToAsyncEnumerable());
        Signposting.PointToPage(context, references[0].Id);
        Download(context, $"{references[0].Key}.{format.Name}");
        return TypedResults.Text(text.ToString(), format.MediaType, Encoding.UTF8);
    }

    private static async Task ExportAsync(
        string? q, ReferenceFormat format, ArchiveDbContext archive, ISearchIndex index, HttpContext context, ILogger log, CancellationToken cancellation)
    {
        var query = Begin(q, format.Name, format.MediaType, context, log);
        await using var writer = new StreamWriter(context.Response.Body, Utf8);
        await format.WriteAsync(writer, ReferenceQueries.FoundAsync(archive, index, query, AddressIn(context), cancellation));
    }

    private static async Task ExportArticlesAsync(
        string? q, ArchiveDbContext archive, ISearchIndex index, HttpContext context, ILogger<ReferenceFormat> log, CancellationToken cancellation)
    {
        var query = Begin(q, JsonLines, "application/jsonl", context, log);
        await using var writer = new StreamWriter(context.Response.Body, Utf8);
        await ArticleExport.WriteLinesAsync(writer, archive, index, query, ArticleApi.ArticleLinks, cancellation);
    }

    private static SearchQuery Begin(string? q, string name, string mediaType, HttpContext context, ILogger log)
    {
        var query = SearchQuery.Parse(q);
        Exported(log, name, query);
        Download(context, $"newsarchive-search.{name}");
        context.Response.ContentType = $"{mediaType}; charset=utf-8";
        return query;
    }

    private static void Download(HttpContext context, string name) => context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";

    private static Func<int, string, string> AddressIn(HttpContext context) => (id, title) => Links.Absolute(context.Request, Links.Article(id, title));

    [LoggerMessage(Level = LogLevel.Information, Message = "Everything that {Question} finds is exported as {Format}.")]
    private static partial void Exported(ILogger logger, string format, SearchQuery question);
}
