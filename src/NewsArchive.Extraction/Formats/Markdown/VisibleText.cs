using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsArchive.Extraction.Formats.Markdown;

/// <summary>What a reader sees of Markdown: words without marks. Markdig limits the nesting, so recursion is safe here.</summary>
internal static class VisibleText
{
    public static string Of(ContainerInline? inlines)
    {
        var words = new StringBuilder();
        Append(words, inlines);
        return words.ToString();
    }

    /// <summary>The visible lines inside a block, one for each paragraph or list item.</summary>
    public static IEnumerable<string> Lines(Markdig.Syntax.Block block) => block switch
    {
        LeafBlock { Inline: { } inlines } => [Of(inlines).ReplaceLineEndings(" ")],
        LeafBlock leaf => [leaf.Lines.ToString()],
        ContainerBlock container => container.SelectMany(Lines),
        _ => [],
    };

    private static void Append(StringBuilder words, ContainerInline? inlines)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case LineBreakInline lineBreak:
                    words.Append(lineBreak.IsHard ? '\n' : ' ');
                    break;
                case LinkInline { IsImage: true }:
                    break; // the words in place of a picture are not seen where it is shown
                case ContainerInline container:
                    Append(words, container);
                    break;
            }
        }
    }
}
