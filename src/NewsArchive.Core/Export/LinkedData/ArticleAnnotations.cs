using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NewsArchive.Core.Articles;
using NewsArchive.Extraction;
using static NewsArchive.Core.Export.LinkedData.ReadableJson;

namespace NewsArchive.Core.Export.LinkedData;

/// <summary>
/// Every finding of an article as a W3C Web Annotation: what was found, and the words that prove it, by quotation with the words around it and
/// by position. Positions count code points of the article's text form. Findings that no person confirmed are tagged "unconfirmed".
/// </summary>
public static class ArticleAnnotations
{
    /// <summary>So many UTF-16 units of the text before and behind the words, so that words that occur twice are told apart.</summary>
    private const int Context = 32;

    /// <summary>Writes them one by one: a long article has tens of thousands.</summary>
    public static async Task WriteAsync(Stream output, ArticleView article, SiteAddresses site, CancellationToken cancellation)
    {
        var address = site.Form(article.Id, "annotations.json");
        var offsets = new CodePointOffsets(article.Text);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var writer = new Utf8JsonWriter(output, Writer);
        writer.WriteStartObject();
        writer.WriteString("@context", "http://www.w3.org/ns/anno.jsonld");
        writer.WriteString("id", address);
        writer.WriteString("type", "AnnotationCollection");
        writer.WriteString("label", $"Found in {article.DisplayTitle}");
        writer.WriteNumber("total", FoundWords.In(article, site).Count());
        writer.WriteStartObject("first");
        writer.WriteString("id", address + "#all");
        writer.WriteString("type", "AnnotationPage");
        writer.WriteString("partOf", address);
        writer.WriteNumber("startIndex", 0);
        writer.WriteStartArray("items");
        foreach (var found in FoundWords.In(article, site))
        {
            Annotation(article, site, found, offsets, NameOf(found, offsets, names), address).WriteTo(writer, Options);
            if (writer.BytesPending > 32_000)
                await writer.FlushAsync(cancellation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>The kind and place of a finding, which stay the same as long as it is found; numbered where several share them.</summary>
    private static string NameOf(FoundWords found, CodePointOffsets offsets, Dictionary<string, int> names)
    {
        var name = found.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{found.Kind}-{offsets.At(span.Start)}-{offsets.At(span.End)}") : found.Kind;
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}.{count}");
    }

    private static JsonObject Annotation(ArticleView article, SiteAddresses site, FoundWords found, CodePointOffsets offsets, string name, string address) => Object(
        ("id", $"{address}#{name}"),
        ("type", "Annotation"),
        ("motivation", found.Kind is "mention" or "source" ? "identifying" : "describing"),
        ("generator", Object(("id", site.Root + "/"), ("type", "Software"), ("name", "NewsArchive"))),
        ("body", Array(Bodies(site, found))),
        ("target", Object(
            ("source", site.Form(article.Id, "txt")),
            ("scope", site.Article(article.Id, article.DisplayTitle)),
            ("selector", found.Span is { } span ? Array([Quotation(article.Text, span), Position(offsets, span)]) : null))));

    private static IEnumerable<JsonNode> Bodies(SiteAddresses site, FoundWords found)
    {
        yield return Text(found.Kind, "tagging");
        yield return Text(found.Value, found.Kind is "mention" or "source" ? "identifying" : "describing");
        if (found.Party is { } party)
            yield return Object(("type", "SpecificResource"), ("source", site.Party(party)), ("purpose", found.Kind == "quote" ? "linking" : "identifying"));
        if (found.Address is { } page)
            yield return Object(("type", "SpecificResource"), ("source", page), ("purpose", "linking"));
        if (!found.IsConfirmed)
            yield return Text("unconfirmed", "tagging");
        if (found.Party is { IsProbable: true })
            yield return Text("probable", "tagging");
        yield return Text(string.Create(CultureInfo.InvariantCulture, $"Found by rule “{found.Rule}”, confidence {found.Confidence:0.##}."), "commenting");
    }

    private static JsonObject Text(string value, string purpose) => Object(("type", "TextualBody"), ("value", value), ("format", "text/plain"), ("purpose", purpose));

    private static JsonObject Quotation(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Context);
        var to = Math.Min(text.Length, span.End + Context);
        if (from > 0 && char.IsLowSurrogate(text[from]))
            from++;
        if (to < text.Length && char.IsLowSurrogate(text[to]))
            to--;
        return Object(("type", "TextQuoteSelector"), ("exact", text[span.Start..span.End]), ("prefix", text[from..span.Start]), ("suffix", text[span.End..to]));
    }

    private static JsonObject Position(CodePointOffsets offsets, TextSpan span) =>
        Object(("type", "TextPositionSelector"), ("start", offsets.At(span.Start)), ("end", offsets.At(span.End)));
}
