using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Export;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/api/v1/articles/{id}, and the same article as /articles/{id}.json and .txt.</summary>
internal static class ArticleApi
{
    public static JsonLinks ArticleLinks { get; } = new(
        article => Links.Article(article.Id, article.DisplayTitle), party => Links.Party(party.Kind, party.Id, party.Name),
        speaker => Links.UnnamedSpeaker(speaker.Id, speaker.Words));

    public static void MapArticleApi(this IEndpointRouteBuilder api) =>
        api.MapGet("/articles/{id}", ReadAsync).WithSummary("Read an article with everything found in it").WithTags("Articles");

    public static void MapArticleForms(this IEndpointRouteBuilder routes)
    {
        // Without the constraint, 12.csl.json would be the article "12.csl".
        routes.MapGet("/articles/{id:regex(^[^.]*$)}.json", ReadAsync).WithSummary("Read an article as JSON").WithTags("Articles");
        routes.MapGet("/articles/{id}.txt", ReadTextAsync).WithSummary("Read the text of an article").WithTags("Articles");
    }

    private static async Task<Results<Ok<ArticleJson>, ProblemHttpResult>> ReadAsync(string id, ArchiveDbContext archive, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var article = await archive.Articles.Where(a => a.Id == number).WithFindings().SingleOrDefaultAsync(cancellation);
        return article is null ? Missing(id) : TypedResults.Ok(ArticleJson.From(article, ArticleLinks));
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> ReadTextAsync(string id, ArchiveDbContext archive, CancellationToken cancellation)
    {
        var number = ApiParameters.Id(id);
        var text = await archive.Articles.Where(a => a.Id == number).Select(a => a.Text).SingleOrDefaultAsync(cancellation);
        return text is null ? Missing(id) : TypedResults.Text(text, "text/plain", Encoding.UTF8);
    }

    private static ProblemHttpResult Missing(string id) => ApiProblems.NotFound($"The archive has no article “{id}”.");
}
