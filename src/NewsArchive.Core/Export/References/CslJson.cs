using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Core.Export.References;

/// <summary>
/// CSL-JSON, the input of citeproc, pandoc and Zotero: a list of items. Their readers take a few tags in any text as formatting and know no way
/// to write them as letters, so a word joiner, which is not seen, stands behind the <c>&lt;</c> of such a tag.
/// </summary>
/// <seealso href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html#html-like-formatting-tags"/>
internal static partial class CslJson
{
    private const char WordJoiner = '\u2060';

    [GeneratedRegex("<(?=/?(?:b|i|sc|sub|sup|span)[\\s>])", RegexOptions.CultureInvariant)]
    private static partial Regex FormattingTag { get; }

    /// <summary>The text so that readers of CSL-JSON print all its letters.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Literal(string? text) => text is null ? null : FormattingTag.Replace(text, $"<{WordJoiner}");

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
        reference.Key, "article-newspaper", CslJson.Literal(reference.Title),
        reference.Authors.Count == 0 ? null : [.. reference.Authors.Select(CslName.Of)],
        CslJson.Literal(reference.Publisher), reference.DatePublished is { } date ? CslDate.Of(date) : null,
        CslJson.Literal(reference.Section), reference.Language, CslJson.Literal(reference.Note), reference.Address);
}

internal sealed record CslName(string? Family, string? Given, string? Literal)
{
    public static CslName Of(AuthorName author) => author.Family is null
        ? new(null, null, CslJson.Literal(author.Whole))
        : new(CslJson.Literal(author.Family), CslJson.Literal(author.Given), null);
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
