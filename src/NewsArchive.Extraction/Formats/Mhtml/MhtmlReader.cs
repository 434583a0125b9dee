using MimeKit;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.Mail;

namespace NewsArchive.Extraction.Formats.Mhtml;

/// <summary>Reads a web page that a browser saved with its pictures in one file (MHTML, RFC 2557): the page in it, as any other page.</summary>
internal sealed class MhtmlReader : IFormatReader
{
    private readonly HtmlReader pages = new();

    public bool CanRead(IncomingFile file)
    {
        var head = FileHead.Of(file);
        return MailHeader.IsAtTop(head)
            && (MailHeader.IsOfSavedPage(head) || Path.GetExtension(file.Name).ToLowerInvariant() is ".mhtml" or ".mht");
    }

    public ReadOutcome Read(IncomingFile file)
    {
        if (MimeMessages.Problem(file.Bytes.Span) is { } problem)
            return ReadOutcome.Refused($"{file.Name} is a saved page that cannot be read: {problem}. Save the page again as a web page.");

        using var message = MimeMessages.Parse(file);
        if (message is null || PageIn(message) is not { } page)
            return ReadOutcome.Refused($"{file.Name} is a saved page that holds no HTML. Check that it was saved or copied completely.");

        var read = pages.Read(MimeMessages.Unwrap(page, file.Name));
        return read.Refusal is null ? ReadOutcome.Of([.. read.Drafts.Select(draft => Framed(draft, page, message))]) : read;
    }

    private static TextPart? PageIn(MimeMessage message) =>
        (message.Body as MultipartRelated)?.Root as TextPart ?? message.BodyParts.OfType<TextPart>().FirstOrDefault(part => part.IsHtml);

    /// <summary>The page's draft with what the frame says: the address it was saved from, and when.</summary>
    private static ArticleDraft Framed(ArticleDraft draft, TextPart page, MimeMessage message)
    {
        var address = page.ContentLocation?.OriginalString ?? message.Headers["Snapshot-Content-Location"];
        var frame = new DeclaredValues();
        frame.Add(DeclaredField.CanonicalUrl, address, "address in the saved page's frame");
        frame.Add(DeclaredField.Captured, InternetDate.ToIso(message.Headers[HeaderId.Date] ?? ""), "date in the saved page's frame");
        return draft.InPart(address ?? "text/html") with
        {
            Format = "mhtml",
            MediaType = "multipart/related",
            Declared = draft.Declared.And(frame.ToMetadata()),
        };
    }
}
