using System.Buffers;
using Markdig;
using Markdig.Syntax;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>Reads Markdown with YAML or TOML front matter. The canonical text is what a reader sees: no marks, link texts kept.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private const int LongestIndent = 200;

    private static readonly SearchValues<char> Indents = SearchValues.Create(" \t>-*+");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseFootnotes().Build();

    public bool CanRead(IncomingFile file) => Path.GetExtension(file.Name).ToLowerInvariant() is ".md" or ".markdown";

    public ReadOutcome Read(IncomingFile file)
    {
        if (TextDecoder.Decode(file.Bytes.Span, file.Charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);

        var draft = new DraftBuilder();
        var content = TomlFrontMatter.Cut(decoded.Text, draft);
        if (IsDeep(content) || Parse(content) is not { } document)
            return ReadOutcome.Refused($"{file.Name} nests its Markdown more than a hundred levels deep. Remove the nesting and import it again.");

        MarkdownBody.Read(document, draft);
        if (draft.IsEmpty)
            return FormatReaders.RefusedAsBlank(file);

        var article = draft.Build("markdown", "text/markdown", decoded);
        return ReadOutcome.Of(article.WithSources(draft.PlacesOf(article), decoded, file.Bytes.Span));
    }

    // Nested lists cost the square of their depth before any limit of the parser is reached.
    private static bool IsDeep(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IndexOfAnyExcept(Indents) > LongestIndent)
                return true;
        }

        return false;
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            return null; // Markdig's answer to nesting beyond its limit
        }
    }
}
