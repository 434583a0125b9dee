namespace NewsArchive.Extraction.Formats.PlainText;

/// <summary>Reads plain text: the decoded file is the canonical text, whole; what is not the article's words is marked, not removed.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    // Text of these kinds is data or markup in a form of its own; as prose it would be misread.
    private static readonly HashSet<string> OtherFormats = new(StringComparer.OrdinalIgnoreCase)
    {
        ".xml", ".rss", ".atom", ".rdf", ".csv", ".tsv", ".js", ".css", ".svg", ".eml", ".mbox", ".mhtml", ".mht", ".warc", ".yml", ".yaml",
    };

    public bool CanRead(IncomingFile file) => !OtherFormats.Contains(Path.GetExtension(file.Name));

    public ReadOutcome Read(IncomingFile file)
    {
        if (TextDecoder.Decode(file.Bytes.Span, file.Charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return FormatReaders.RefusedAsBlank(file);

        var layout = PlainTextLayout.Of(decoded.Text);
        var draft = new ArticleDraft
        {
            Text = decoded.Text,
            Blocks = layout.Blocks,
            Declared = layout.Declared,
            Format = "text",
            MediaType = "text/plain",
            Encoding = decoded.Encoding,
            EncodingRule = decoded.Rule,
            Warnings = decoded.Warnings,
        };
        return ReadOutcome.Of(draft.WithSources([.. draft.Blocks.Select(block => (TextSpan?)block.Span)], decoded, file.Bytes.Span));
    }
}
