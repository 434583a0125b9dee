using Microsoft.AspNetCore.Http.HttpResults;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Articles.Citing;
using NewsArchive.Core.Storage;
using NewsArchive.Web.Display;

namespace NewsArchive.Web.Api;

/// <summary>/articles/{id}/cite.json: the citation of an article, one of its quotes or any of its words.</summary>
internal static class CitationApi
{
    public static void MapCitations(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/articles/{id}/cite.json", ReadAsync).WithSummary("Cite an article, one of its quotes or any of its words").WithTags("Articles");

    private static async Task<Results<Ok<CitationAnswer>, ValidationProblem, ProblemHttpResult>> ReadAsync(
        string id, string? style, string? quote, string? at, ArchiveDbContext archive, HttpContext context, CancellationToken cancellation)
    {
        var parameters = new ApiParameters();
        var chosen = parameters.OneOf<CitationStyle>("style", style) ?? CitationChoice.Of(context.Request);
        if (parameters.Problem is { } problem)
            return problem;
        if (ApiParameters.Id(id) is not { } number || await ArticleQueries.ViewAsync(archive, number, cancellation) is not { } article)
            return ApiProblems.NotFound($"The archive has no article “{id}”.");
        if (!CitedPlace.TryFind(article, quote, at, out var passage))
            return ApiProblems.NotFound("The article has no such words. “quote” is the number of a quote, “at” is start-end in UTF-16 units of the text.");

        var address = Links.Absolute(context.Request, Links.Article(article.Id, article.DisplayTitle));
        var citations = new Citations(CitedArticle.Of(article), address);
        var text = passage is null ? citations.OfArticle(chosen) : citations.OfWords(chosen, passage);
        return TypedResults.Ok(new CitationAnswer(
            CitationChoice.Name(chosen), text.Plain, text.Html, address + passage?.Anchor.TrimEnd('#'), passage is null ? null : address + passage.Anchor + passage.Highlight));
    }
}

/// <param name="Plain">Lines are parted by a line feed.</param>
/// <param name="Url">Leads to the words.</param>
/// <param name="MarkingUrl">The same with the words marked by browsers that can; null for a whole article.</param>
internal sealed record CitationAnswer(string Style, string Plain, string Html, string Url, string? MarkingUrl);
