using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace NewsArchive.Core.Export;

/// <summary>How articles are written as JSON.</summary>
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(RefusedFileJson))]
public sealed partial class ArticleJsonContext : JsonSerializerContext
{
    /// <summary>camelCase names, letters of all scripts as they are; what could end a script element is still escaped.</summary>
    public static ArticleJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
