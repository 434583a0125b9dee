using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace NewsArchive.Web.Api;

/// <summary>What /openapi/v1.json says beyond the signatures. Parameters are read as text, so that a bad one gets an answer that explains it.</summary>
internal static class ApiDescription
{
    public static Task DescribeDocument(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new()
        {
            Title = "NewsArchive",
            Version = "v1",
            Description = "Articles of the archive with everything found in them. Positions count Unicode code points, start inclusive, end exclusive.",
        };
        return Task.CompletedTask;
    }

    public static Task DescribeParameters(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            (parameter.Description, parameter.Schema) = Describe(parameter.Name);
            parameter.Example = Example(parameter.Name);
        }

        return Task.CompletedTask;
    }

    private static (string? Description, OpenApiSchema Schema) Describe(string? parameter) => parameter switch
    {
        "id" => ("Number in the archive.", new OpenApiSchema { Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1" }),
        "limit" => ("How many to answer with.", new OpenApiSchema
        {
            Type = JsonSchemaType.Integer, Format = "int32", Minimum = "1", Maximum = "100", Default = ApiParameters.UsualLimit,
        }),
        "sort" => ("The order of the results.", OneOf("newest", "oldest", "relevance")),
        "kind" => ("Only parties of this kind.", OneOf("person", "organization", "place")),
        "cursor" => ("The next of the page before. One that cannot be read starts over.", Text),
        "speaker" => ("A name of the speaker, any alias.", Text),
        "q" => ("What to search for.", Text),
        "verb" => ("A reporting verb in any form: denied.", Text),
        "source" => ("Who published or relayed the article.", Text),
        "date" => ("A day, month or year, or a range: 2023-11-01..2023-11-17.", Text),
        "style" => ("The citation style.", OneOf("house", "apa", "chicago", "mla")),
        "quote" => ("The number of a quote in its article.", Text),
        "at" => ("Words of the text, as start-end in UTF-16 units.", Text),
        "url" => ("The full address of a quote's page.", Text),
        "format" => ("Only json.", OneOf("json")),
        "maxwidth" or "maxheight" => ("In pixels.", Text),
        _ => (null, Text),
    };

    private static JsonNode? Example(string? parameter) => parameter switch
    {
        "id" => 7,
        "limit" => ApiParameters.UsualLimit,
        "sort" => "newest",
        "kind" => "person",
        "cursor" => "n775040368641",
        "speaker" => "Anna Berg",
        "q" => "person:\"Anna Berg\" appeal",
        "verb" => "denied",
        "source" => "Reuters",
        "date" => "2023-11-01..2023-11-17",
        "style" => "apa",
        "quote" => "2",
        "at" => "120-137",
        "url" => "http://localhost:5000/quotes/57",
        "format" => "json",
        "maxwidth" or "maxheight" => "600",
        _ => null,
    };

    private static OpenApiSchema Text => new() { Type = JsonSchemaType.String };

    private static OpenApiSchema OneOf(params string[] words) => new() { Type = JsonSchemaType.String, Enum = [.. words.Select(w => (JsonNode)w)] };
}
