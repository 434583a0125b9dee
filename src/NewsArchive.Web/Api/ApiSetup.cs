using System.Text.Encodings.Web;
using System.Text.Unicode;
using NewsArchive.Web.Api.Feeds;

namespace NewsArchive.Web.Api;

/// <summary>The HTTP API: one extension a feature, and what they share.</summary>
internal static class ApiSetup
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddOpenApi("v1", options =>
        {
            options.AddDocumentTransformer(ApiDescription.DescribeDocument);
            options.AddOperationTransformer(ApiDescription.DescribeParameters);
        });
        services.AddHttpContextAccessor();
        services.AddScoped<FeedSource>();
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJsonContext.Default);
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        });
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapSearchApi();
        api.MapArticleApi();
        api.MapPartyApi();
        api.MapQuoteApi();
        api.MapUnnamedSpeakerApi();
        api.MapImportApi();
        api.Map("{**path}", () => ApiProblems.NotFound("There is nothing at this address. /openapi/v1.json lists what there is.")).ExcludeFromDescription();

        routes.MapArticleForms();
        routes.MapReferences();
        routes.MapCitations();
        routes.MapFeeds();
        routes.MapOpenSearch();
        routes.MapSitemap();
        routes.MapOEmbed();
        routes.MapOpenApi();
    }
}
