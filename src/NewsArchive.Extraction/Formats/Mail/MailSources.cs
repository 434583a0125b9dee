using NewsArchive.Extraction.Formats.Html;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Finds the blocks of a mail's text in the file: each where it stands, or in the bytes of its part when a transfer encoding hides its words.</summary>
internal static class MailSources
{
    /// <param name="blocks">The mail with only the blocks of this text.</param>
    /// <param name="draft">What the mail was built with.</param>
    /// <param name="file">The mail's bytes.</param>
    public static IEnumerable<Block> Located(MailText text, ArticleDraft blocks, DraftBuilder draft, ReadOnlySpan<byte> file)
    {
        if (text.Source is not { } part)
            return blocks.Blocks;
        if (!file.Slice((int)part.Start, (int)part.Length).SequenceEqual(text.Bytes.Span))
            return blocks.Blocks.Select(block => block with { Source = part });

        var places = text.IsHtml ? SourceAlignment.Of(text.Decoded.Text, blocks) : draft.PlacesOf(blocks);
        var located = blocks.WithSources(places, text.Decoded, text.Bytes.Span);
        return located.Blocks.Select(block => block with { Source = block.Source is { } words ? words with { Start = part.Start + words.Start } : part });
    }
}
