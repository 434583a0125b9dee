namespace NewsArchive.Extraction.Formats.PlainText;

/// <summary>Reads the plain text of an article's body that a wire item or a mail wraps.</summary>
internal static class PlainTextBody
{
    /// <summary>Adds the paragraphs of the text; lines that were broken only to fit a width are joined again.</summary>
    /// <param name="start">Where the text begins in the decoded file; null where it does not stand there as it is.</param>
    public static void Read(string text, DraftBuilder draft, int? start = null)
    {
        foreach (var block in PlainTextLayout.Of(text).Blocks)
        {
            var words = block.Span.Of(text);
            var place = start is { } before ? block.Span with { Start = before + block.Span.Start } : (TextSpan?)null;
            switch (block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.Heading or BlockKind.Caption:
                    draft.Add(block.Kind, OnOneLine(words), place);
                    break;
                case BlockKind.Boilerplate when HeaderLines.Read(text, block.Span) is not null:
                    draft.Add(BlockKind.Paragraph, words, place); // the draft reads such a line itself, and what it declares
                    break;
                default:
                    draft.Add(block.Kind, words, place);
                    break;
            }
        }
    }

    private static string OnOneLine(ReadOnlySpan<char> words) => words.ToString().Replace('\n', ' ');
}
