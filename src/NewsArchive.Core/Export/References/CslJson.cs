using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export.References;

/// <summary>CSL-JSON, the input of citeproc, pandoc and Zotero: a list of items.</summary>
internal static class CslJson
{
    public static async Task WriteAsync(TextWriter writer, IAsyncEnumerable<Reference> references)
    {
        var separator = "[";
        await foreach (var reference in references)
        {
            await writer.WriteAsync(separator + JsonSerializer.Serialize(CslItem.Of(reference), CslJsonContext.Readable.CslItem));
            separator = ",\n";
        }

        await writer.WriteAsync(separator == "[" ? "[]\n" : "]\n");
    }
}

internal sealed record CslItem(
    string Id, string Type, string Title, IReadOnlyList<CslName>? Author,
    [property: JsonPropertyName("container-title")] string? ContainerTitle,
    CslDate? Issued, string? Section, string? Language, string Note,
    [property: JsonPropertyName("URL")] string Url)
{
    public static CslItem Of(Reference reference) => new(
        reference.Key, "article-newspaper", reference.Title,
        reference.Authors.Count == 0 ? null : [.. reference.Authors.Select(CslName.Of)],
        reference.Publisher, reference.DatePublished is { } date ? CslDate.Of(date) : null, reference.Section, reference.Language,
        reference.Note, reference.Address);
}

internal sealed record CslName(string? Family, string? Given, string? Literal)
{
    public static CslName Of(AuthorName author) => author.Family is null ? new(null, null, author.Whole) : new(author.Family, author.Given, null);
}

internal sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> DateParts)
{
    public static CslDate Of(PartialDate date) => new([date.Precision switch
    {
        DatePrecision.Day => [date.FirstDay.Year, date.FirstDay.Month, date.FirstDay.Day],
        DatePrecision.Month => [date.FirstDay.Year, date.FirstDay.Month],
        _ => [date.FirstDay.Year],
    }]);
}

[JsonSerializable(typeof(CslItem))]
internal sealed partial class CslJsonContext : JsonSerializerContext
{
    public static CslJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });
}
