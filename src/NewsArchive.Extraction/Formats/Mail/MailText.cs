using MimeKit;
using NewsArchive.Extraction.Formats.Html;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>A text part of a mail, decoded.</summary>
/// <param name="Bytes">Its bytes with the transfer encoding undone.</param>
/// <param name="Source">Where the file holds it, in its transfer encoding.</param>
internal sealed record MailText(DecodedText Decoded, bool IsHtml, ReadOnlyMemory<byte> Bytes, SourceRange? Source)
{
    /// <summary>A plain text this much shorter than the page beside it only says that there is a page.</summary>
    private const int MuchShorter = 2;

    /// <summary>The texts that a reader of the mail is shown one below the other, each in its best form.</summary>
    public static IEnumerable<MailText> In(MimeEntity? entity) => entity switch
    {
        MultipartAlternative alternatives => Best([.. alternatives.SelectMany(In)]),
        MultipartRelated { Root: { } root } => In(root),
        Multipart parts => parts.SelectMany(In),
        TextPart { IsAttachment: false } text when text.IsPlain || text.IsHtml => Read(text),
        _ => [],
    };

    private static IEnumerable<MailText> Read(TextPart part)
    {
        var unwrapped = MimeMessages.Unwrap(part, "");
        if (TextDecoder.Decode(unwrapped.Bytes.Span, unwrapped.Charset) is { } decoded && !string.IsNullOrWhiteSpace(decoded.Text))
            yield return new(decoded, part.IsHtml, unwrapped.Bytes, MimeMessages.SourceOf(part));
    }

    // Plain text is the article without a newsletter's frame.
    private static IEnumerable<MailText> Best(List<MailText> forms)
    {
        var plain = forms.Find(form => !form.IsHtml);
        var html = forms.Find(form => form.IsHtml);
        if (plain is null || html is null)
            return forms.Take(1);
        return [plain.Decoded.Text.Length * MuchShorter < HtmlText.Of(html.Decoded.Text).Length ? html : plain];
    }
}
