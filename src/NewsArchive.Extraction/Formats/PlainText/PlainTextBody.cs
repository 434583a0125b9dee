namespace NewsArchive.Extraction.Formats.PlainText;

/// <summary>Reads the plain text of an article's body that a wire item or a mail wraps.</summary>
internal static class PlainTextBody
{
    /// <summary>Adds the paragraphs of the text; lines that were broken only to fit a width are joined again.</summary>
    public static void Read(string text, DraftBuilder draft)
    {
        foreach (var block in PlainTextLayout.Of(text).Blocks)
        {
            var words = block.Span.Of(text);
            switch (block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.Heading or BlockKind.Caption:
                    draft.Add(block.Kind, OnOneLine(words));
                    break;
                case BlockKind.Boilerplate when HeaderLines.Read(text, block.Span) is not null:
                    draft.Add(BlockKind.Paragraph, words); // the draft reads such a line itself, and what it declares
                    break;
                default:
                    draft.Add(block.Kind, words);
                    break;
            }
        }
    }

    private static string OnOneLine(ReadOnlySpan<char> words) => words.ToString().Replace('\n', ' ');
}
