using System.Globalization;
using System.Xml.Linq;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>What a document's styles make of its paragraphs. Built-in styles keep their English names in every language of Word.</summary>
internal sealed class WordStyles
{
    private const int LongestChain = 20;
    private const int BodyLevel = 9;

    private readonly Dictionary<string, XElement> styles = [];

    /// <param name="root">The root of the part with the styles; null when there is none.</param>
    public WordStyles(XElement? root)
    {
        foreach (var style in root?.Elements(root.Name.Namespace + "style") ?? [])
            styles.TryAdd(style.Attribute(style.Name.Namespace + "styleId")?.Value ?? "", style);
    }

    public BlockKind KindOf(XElement paragraph)
    {
        var properties = paragraph.Element(paragraph.Name.Namespace + "pPr");
        if (properties is null)
            return BlockKind.Paragraph;
        if (Number(properties.Element(properties.Name.Namespace + "numPr"), "numId") > 0)
            return BlockKind.List;
        if (Number(properties, "outlineLvl") < BodyLevel)
            return BlockKind.Heading;

        return Chain(Value(properties, "pStyle")).Select(KindOf).FirstOrDefault(kind => kind is not null) ?? BlockKind.Paragraph;
    }

    /// <summary>The names of the style and of those that it is based on.</summary>
    private IEnumerable<string> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return Value(style, "name") ?? "";
            id = Value(style, "basedOn");
        }
    }

    private static BlockKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "title" or "subtitle" => BlockKind.Heading,
        "caption" => BlockKind.Caption,
        "quote" or "intense quote" or "block text" => BlockKind.Quote,
        var heading when heading.StartsWith("heading ", StringComparison.Ordinal) => BlockKind.Heading,
        var list when list.StartsWith("list", StringComparison.Ordinal) => BlockKind.List,
        _ => null,
    };

    private static string? Value(XElement parent, string name) =>
        parent.Element(parent.Name.Namespace + name)?.Attribute(parent.Name.Namespace + "val")?.Value;

    private static int? Number(XElement? parent, string name) =>
        parent is not null && int.TryParse(Value(parent, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
