using NewsArchive.Extraction.Formats.Html;

namespace NewsArchive.Extraction.Formats.WebArchives;

/// <summary>Reads one record of a web archive, whole with its headers: the page that it captured, and with it the address and the time of capture.</summary>
internal sealed class WarcRecordReader : IFormatReader
{
    // What is imported has been tried against the limit that is set; this is the most that it can be set to.
    private const long MostBytes = 500L * 1024 * 1024;

    public bool CanRead(IncomingFile file) => file.Bytes.Span.StartsWith("WARC/"u8);

    public ReadOutcome Read(IncomingFile file)
    {
        if (WarcRecord.Read(file.Bytes.Span) is not { ContentLength: { } length } record || length > file.Bytes.Length - record.Fields.Length)
            return ReadOutcome.Refused($"{file.Name} is a damaged record of a web archive: its headers or its length are wrong. Capture the page again.");

        var start = record.Fields.Length;
        var content = file.Bytes.Slice(start, (int)length);
        if (CapturedPage.Of(record, content.Span) is not { } page)
            return ReadOutcome.Refused($"{file.Name} is a record of a web archive that holds no page. Import the record of the page itself.");

        var payload = page.Payload(content, MostBytes);
        if (payload.Bytes is not { } bytes)
            return ReadOutcome.Refused($"{file.Name} {payload.Problem}");

        var outcome = Read(new IncomingFile(NameOf(file.Name, page.MediaType), bytes) { Charset = page.Charset }, page.MediaType);
        return outcome.Refusal is not null
            ? outcome
            : ReadOutcome.Of([.. outcome.Drafts.Select(draft => AsCaptured(draft, record, payload, start + page.Start))]);
    }

    /// <summary>HTML by what the server says it is; anything else, and HTML that is something else, by its content.</summary>
    private static ReadOutcome Read(IncomingFile payload, string? mediaType) =>
        mediaType is "text/html" or "application/xhtml+xml" && !payload.Bytes.IsEmpty && BinaryContent.NameOf(payload.Bytes.Span) is null
            ? new HtmlReader().Read(payload)
            : FormatReaders.Read(payload);

    /// <summary>The name with the ending that the server's type calls for; that of an address, or of the record itself, would mislead the readers.</summary>
    private static string NameOf(string name, string? mediaType) => (mediaType, Path.GetExtension(name).ToLowerInvariant()) switch
    {
        ("text/plain", not (".txt" or ".md" or ".markdown")) => name + ".txt",
        ("text/markdown", not (".md" or ".markdown")) => name + ".md",
        ("application/json", not ".json") => name + ".json",
        _ => name,
    };

    private static ArticleDraft AsCaptured(ArticleDraft draft, WarcRecord record, HttpPayload payload, int start) => draft with
    {
        Format = "warc",
        MediaType = "application/warc",
        Blocks = [.. draft.Blocks.Select(block => block with { Source = InRecord(block.Source, record, payload, start) })],
        Declared = draft.Declared with
        {
            CanonicalUrl = [.. draft.Declared.CanonicalUrl, .. Declared(record.TargetUri, "WARC-Target-URI")],
            Captured = [.. Declared(record.Captured, "WARC-Date")],
        },
    };

    private static DeclaredValue[] Declared(string? value, string place) => value is null ? [] : [new(value, place)];

    /// <summary>Bytes of the page as bytes of the record, where the page stands in it as it is.</summary>
    private static SourceRange? InRecord(SourceRange? source, WarcRecord record, HttpPayload payload, int start) => source switch
    {
        null => null,
        { Part: null } when payload.IsPlain => source with { Start = source.Start + start },
        _ => source.In(record.TargetUri ?? "page"),
    };
}
