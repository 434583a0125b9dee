using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Json;

/// <summary>Reads ninjs, the News in JSON of the IPTC, versions 1.3 to 3: one item, a list of items, or one item a line.</summary>
internal sealed partial class NinjsReader : IFormatReader
{
    private const int DeepestJson = 64;

    public bool CanRead(IncomingFile file) =>
        Path.GetExtension(file.Name).ToLowerInvariant() is ".json" or ".jsonl" or ".ndjson"
        || (Opening.IsMatch(FileHead.Of(file)) && file.Bytes.Span.TrimEnd(" \r\n\t\0"u8) is [.., (byte)'}' or (byte)']']);

    public ReadOutcome Read(IncomingFile file)
    {
        if (TextDecoder.Decode(file.Bytes.Span, file.Charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);

        try
        {
            return Read(file, decoded);
        }
        catch (JsonException exception)
        {
            return ReadOutcome.Refused($"{file.Name} cannot be read as JSON from its line {exception.LineNumber + 1} on. Check that it was saved or copied completely.");
        }
    }

    private static ReadOutcome Read(IncomingFile file, DecodedText decoded)
    {
        var placed = new List<PlacedDraft>();
        var others = 0;
        var utf8 = Encoding.UTF8.GetBytes(decoded.Text);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { AllowMultipleValues = true, MaxDepth = DeepestJson });
        while (reader.Read())
        {
            using var document = JsonDocument.ParseValue(ref reader);
            var places = new JsonPlaces(utf8, document.RootElement, (int)reader.BytesConsumed);
            foreach (var item in JsonText.ItemsOf(document.RootElement))
            {
                if (placed.Count == FormatReaders.MostArticles)
                    return FormatReaders.RefusedAsTooMany(file);
                if (NinjsItem.Read(item, places, decoded) is { } draft)
                    placed.Add(draft);
                else
                    others++;
            }
        }

        if (placed.Count == 0)
            return RefusedAsOtherJson(file);

        var drafts = placed.WithSources(decoded, file.Bytes.Span);
        if (others > 0)
            drafts[0] = drafts[0] with { Warnings = [.. drafts[0].Warnings, $"{others} of the {others + drafts.Count} items in the file have no article text and were left out."] };
        return ReadOutcome.Of(drafts);
    }

    private static ReadOutcome RefusedAsOtherJson(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} is JSON, but not a news item in ninjs (IPTC News in JSON): an object with body_text, body_xhtml or bodies was expected. Export the article as ninjs, or import its text.");

    // An object, or a list of objects.
    [GeneratedRegex(@"^\s*(?:\[\s*)?\{\s*""", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }
}
