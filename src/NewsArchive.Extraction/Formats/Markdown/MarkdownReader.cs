using System.Buffers;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>Reads Markdown with YAML front matter. The canonical text is what a reader sees: no marks, link texts kept.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private const int LongestIndent = 200;

    private static readonly SearchValues<char> Indents = SearchValues.Create(" \t>-*+");

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    public bool CanRead(IncomingFile file) => Path.GetExtension(file.Name).ToLowerInvariant() is ".md" or ".markdown";

    public ReadOutcome Read(IncomingFile file)
    {
        if (TextDecoder.Decode(file.Bytes.Span, file.Charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);
        if (IsDeep(decoded.Text) || Parse(decoded.Text) is not { } document)
            return ReadOutcome.Refused($"{file.Name} nests its Markdown more than a hundred levels deep. Remove the nesting and import it again.");

        var draft = new DraftBuilder();
        foreach (var block in document)
            Add(draft, block, isQuoted: false);
        return draft.IsEmpty ? FormatReaders.RefusedAsBlank(file) : ReadOutcome.Of(draft.Build("markdown", "text/markdown", decoded));
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

    private static void Add(DraftBuilder draft, Markdig.Syntax.Block block, bool isQuoted)
    {
        switch (block)
        {
            case YamlFrontMatterBlock frontMatter:
                FrontMatter.Read(frontMatter.Lines.ToString(), draft);
                break;
            case HeadingBlock heading:
                draft.Add(BlockKind.Heading, VisibleText.Of(heading.Inline));
                break;
            case ListBlock list:
                draft.Add(BlockKind.List, string.Join('\n', VisibleText.Lines(list)));
                break;
            case QuoteBlock quote:
                foreach (var inner in quote)
                    Add(draft, inner, isQuoted: true);
                break;
            case Table table:
                draft.Add(BlockKind.Table, string.Join('\n', table.OfType<TableRow>().Select(row => string.Join('\t', row.SelectMany(cell => VisibleText.Lines(cell))))));
                break;
            case CodeBlock code:
                draft.Add(BlockKind.Paragraph, code.Lines.ToString());
                break;
            case HtmlBlock html:
                draft.Add(BlockKind.Paragraph, Html.HtmlText.Of(html.Lines.ToString()));
                break;
            case ParagraphBlock paragraph:
                draft.Add(isQuoted ? BlockKind.Quote : BlockKind.Paragraph, VisibleText.Of(paragraph.Inline));
                break;
            case ContainerBlock container and not LinkReferenceDefinitionGroup:
                foreach (var inner in container)
                    Add(draft, inner, isQuoted);
                break;
        }
    }
}
