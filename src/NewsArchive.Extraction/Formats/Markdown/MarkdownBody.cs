using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>Adds the blocks of a parsed document to a draft, each with its place in the file.</summary>
internal static class MarkdownBody
{
    public static void Read(MarkdownDocument document, DraftBuilder draft)
    {
        foreach (var block in document)
            Add(draft, block, isQuoted: false);
    }

    private static void Add(DraftBuilder draft, Markdig.Syntax.Block block, bool isQuoted)
    {
        switch (block)
        {
            case YamlFrontMatterBlock frontMatter:
                FrontMatter.Read(frontMatter.Lines.ToString(), draft);
                break;
            case LinkReferenceDefinitionGroup:
                break;
            case ContainerBlock container when KindOf(container) is null:
                foreach (var inner in container)
                    Add(draft, inner, isQuoted || container is QuoteBlock);
                break;
            default:
                draft.Add(KindOf(block) ?? (isQuoted ? BlockKind.Quote : BlockKind.Paragraph), WordsOf(block), PlaceOf(block));
                break;
        }
    }

    /// <summary>The kind that the block's own marks give it.</summary>
    private static BlockKind? KindOf(Markdig.Syntax.Block block) => block switch
    {
        HeadingBlock => BlockKind.Heading,
        ListBlock => BlockKind.List,
        Table => BlockKind.Table,
        _ => null,
    };

    private static string WordsOf(Markdig.Syntax.Block block) => block switch
    {
        HtmlBlock html => Html.HtmlText.Of(html.Lines.ToString()),
        Table table => string.Join('\n', table.OfType<TableRow>().Select(row => string.Join('\t', row.SelectMany(cell => VisibleText.Lines(cell))))),
        LeafBlock { Inline: { } inlines } => VisibleText.Of(inlines),
        LeafBlock leaf => leaf.Lines.ToString(),
        _ => string.Join('\n', VisibleText.Lines(block)),
    };

    private static TextSpan? PlaceOf(Markdig.Syntax.Block block) =>
        block.Span is { Start: >= 0, Length: > 0 } span ? new TextSpan(span.Start, span.Length) : null;
}
