using System.Text;
using System.Text.Json.Nodes;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Parties;
using NewsArchive.Extraction.Quotes;
using NewsArchive.Extraction.Sources;

namespace NewsArchive.Extraction.Tests.Corpus;

/// <summary>The findings in the shape of the program's `extract` output, each with the words at its span as `text`.</summary>
internal sealed class FindingsJson(ExtractedArticle article)
{
    private readonly string text = article.Draft.Text;

    public JsonObject Whole() => new()
    {
        ["format"] = article.Draft.Format,
        ["mediaType"] = article.Draft.MediaType,
        ["encoding"] = article.Draft.Encoding,
        ["text"] = text,
        ["language"] = article.Language?.Value,
        ["headline"] = Of(article.Headline),
        ["datePublished"] = Of(article.DatePublished),
        ["dateModified"] = Of(article.DateModified),
        ["publisher"] = Of(article.Publisher),
        ["byline"] = ListOf(article.Byline, Of),
        ["dateline"] = article.Dateline is { } dateline ? At(new() { ["place"] = dateline.Value }, dateline.Span) : null,
        ["credits"] = ListOf(article.Credits, credit => At(new() { ["kind"] = Lower(credit.Kind), ["name"] = credit.Name }, credit.Span)),
        ["blocks"] = ListOf(article.Draft.Blocks, block => At(new() { ["kind"] = Lower(block.Kind) }, block.Span)),
        ["parties"] = ListOf(article.Parties, Of),
        ["quotes"] = ListOf(article.Quotes, Of),
        ["sources"] = ListOf(article.Sources, Of),
        ["warnings"] = ListOf(article.Warnings, warning => JsonValue.Create(warning)),
    };

    private JsonObject? Of(Finding<string>? finding) =>
        finding is null ? null : At(new() { ["value"] = finding.Value, ["rule"] = finding.Rule }, finding.Span);

    private JsonObject? Of(Finding<PartialDate>? finding) =>
        finding is null ? null : At(new() { ["value"] = finding.Value.ToString(), ["precision"] = Lower(finding.Value.Precision), ["rule"] = finding.Rule }, finding.Span);

    private JsonObject Of(ExtractedParty party) => new()
    {
        ["name"] = party.Name,
        ["kind"] = Lower(party.Kind),
        ["mentions"] = ListOf(party.Mentions, mention => At([], mention.Span)),
    };

    private JsonObject Of(ExtractedQuote quote) => At(new()
    {
        ["type"] = Lower(quote.Type),
        ["speaker"] = Of(quote.Speaker),
        ["cue"] = quote.Cue is { } cue ? At([], cue) : null,
        ["medium"] = quote.Medium?.Value,
        ["addressee"] = quote.Addressee?.Party?.Name,
        ["denies"] = quote.Denies,
        ["chain"] = ListOf(quote.Chain, Of),
    }, quote.Span);

    private JsonObject? Of(PartyReference? reference) =>
        reference is null ? null : At(new() { ["party"] = reference.Party?.Name }, reference.Span);

    private JsonObject Of(ExtractedSource source) =>
        At(new() { ["name"] = source.Name, ["relation"] = source.Relation, ["date"] = source.Date?.ToString() }, source.Span);

    private JsonObject At(JsonObject item, TextSpan? span)
    {
        item["start"] = span is { } start ? CodePoints(start.Start) : null;
        item["end"] = span is { } end ? CodePoints(end.End) : null;
        item["text"] = span?.Of(text).ToString();
        return item;
    }

    private int CodePoints(int position) => text.AsSpan(0, position).EnumerateRunes().Count();

    private static JsonArray ListOf<T>(IEnumerable<T> items, Func<T, JsonNode?> shape) => new([.. items.Select(shape)]);

    private static string Lower<T>(T name) where T : struct, Enum => name.ToString().ToLowerInvariant();
}

internal static class Runes
{
    public static int Count(this SpanRuneEnumerator runes)
    {
        var count = 0;
        foreach (var _ in runes)
            count++;
        return count;
    }
}
