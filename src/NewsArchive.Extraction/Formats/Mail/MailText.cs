using MimeKit;
using NewsArchive.Extraction.Formats.Html;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>A text part of a mail, decoded.</summary>
internal sealed record MailText(DecodedText Decoded, bool IsHtml)
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

    private static IEnumerable<MailText> Read(TextPart part) =>
        MimeMessages.Decode(part) is { } decoded && !string.IsNullOrWhiteSpace(decoded.Text) ? [new(decoded, part.IsHtml)] : [];

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
