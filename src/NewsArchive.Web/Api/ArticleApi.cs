using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Versions;
using NewsArchive.Core.Export;
using NewsArchive.Core.Export.LinkedData;
using NewsArchive.Core.Originals;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/articles/{id}, and the same article as /articles/{id}.json, .jsonld, .annotations.json and .txt.</summary>
internal static class ArticleApi
{
    /// <summary>Of Web Annotations.</summary>
    public const string AnnotationsMediaType = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    public static JsonLinks ArticleLinks { get; } = new(
        article => Links.Article(article.Id, article.DisplayTitle), party => Links.Party(party.Kind, party.Id, party.Name),
        speaker => Links.UnnamedSpeaker(speaker.Id, speaker.Words));

    public static void MapArticleApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles/{id}", ReadAsync).WithSummary("Read an article with everything found in it").WithTags("Articles");

    public static void MapArticleForms(this IEndpointRouteBuilder routes)
    {
        // Without the constraint, 12.csl.json would be the article "12.csl".
        routes.MapGet("/articles/{id:regex(^[^.]*$)}.json", ReadAsync).WithSummary("Read an article as JSON").WithTags("Articles");
        routes.MapGet("/articles/{id}.jsonld", ReadLinkedDataAsync).WithSummary("Read an article as schema.org linked data").WithTags("Articles");
        routes.MapGet("/articles/{id}.annotations.json", ReadAnnotationsAsync).WithSummary("Read the findings of an article as Web Annotations").WithTags("Articles");
        routes.MapGet("/articles/{id}.txt", ReadTextAsync).WithSummary("Read the text of an article").WithTags("Articles");
    }

    private static async Task<Results<Ok<ArticleJson>, ProblemHttpResult>> ReadAsync(string id, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var article = await archive.Articles.Where(a => a.Id == number).WithFindings().SingleOrDefaultAsync(cancellation);
        if (article is null)
            return Missing(id);

        Signposting.PointToPage(context, article.Id);
        var verified = await FixityQueries.OfOriginalAsync(archive, article.OriginalId, article.ImportedAt, cancellation);
        return TypedResults.Ok(ArticleJson.From(article, ArticleLinks).Among(await VersionChain.OfAsync(archive, article.Id, cancellation)).VerifiedBy(verified));
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReadLinkedDataAsync(string id, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        if (await ViewAsync(id, archive, cancellation) is not { } article)
            return Missing(id);

        Signposting.PointToPage(context, article.Id);
        var versions = await VersionChain.OfAsync(archive, article.Id, cancellation);
        var verified = await FixityQueries.OfOriginalAsync(archive, article.Original.Id, article.ImportedAt, cancellation);
        return TypedResults.Text(ArticleJsonLd.Of(article, versions, verified, Links.Addresses(context.Request)), "application/ld+json", Encoding.UTF8);
    }

    private static async Task<Results<EmptyHttpResult, ProblemHttpResult>> ReadAnnotationsAsync(string id, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        if (await ViewAsync(id, archive, cancellation) is not { } article)
            return Missing(id);

        Signposting.PointToPage(context, article.Id);
        context.Response.ContentType = AnnotationsMediaType;
        await ArticleAnnotations.WriteAsync(context.Response.Body, article, Links.Addresses(context.Request), cancellation);
        return TypedResults.Empty;
    }

    private static async Task<ArticleView?> ViewAsync(string id, ArchiveDbContext archive, CancellationToken cancellation) =>
        ApiParameters.Id(id) is { } number ? await ArticleQueries.ViewAsync(archive, number, cancellation) : null;

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReadTextAsync(string id, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var text = await archive.Articles.Where(a => a.Id == number).Select(a => a.Text).SingleOrDefaultAsync(cancellation);
        if (text is null)
            return Missing(id);

        Signposting.PointToPage(context, number!.Value, "canonical");
        return TypedResults.Text(text, "text/plain", Encoding.UTF8);
    }

    private static ProblemHttpResult Missing(string id) => ApiProblems.NotFound($"The archive has no article “{id}”.");
}
