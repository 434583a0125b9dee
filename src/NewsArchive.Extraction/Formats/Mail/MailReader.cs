using MimeKit;
using NewsArchive.Extraction.Formats.Html;

namespace NewsArchive.Extraction.Formats.Mail;

/// <summary>Reads a saved e-mail: its text is an article, and so is each mail that it forwards whole.</summary>
internal sealed class MailReader : IFormatReader
{
    private const int MostNames = 5;
    private const int MostTexts = 500;

    public bool CanRead(IncomingFile file)
    {
        var head = FileHead.Of(file);
        return MailHeader.IsAtTop(head) || (file.Name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) && MailHeader.HasFieldAtTop(head));
    }

    public ReadOutcome Read(IncomingFile file)
    {
        if (MimeMessages.Problem(file.Bytes.Span) is { } problem)
            return ReadOutcome.Refused($"{file.Name} is an e-mail that cannot be read: {problem}. Import its text instead.");

        using var message = MimeMessages.Parse(file);
        if (message is null)
            return ReadOutcome.Refused($"{file.Name} begins like an e-mail but cannot be read as one. Save the mail again, or import its text.");

        var drafts = Messages(message).Take(FormatReaders.MostArticles + 1).Select(mail => Draft(mail, file)).OfType<ArticleDraft>().ToList();
        return drafts.Count switch
        {
            0 => ReadOutcome.Refused($"{file.Name} is an e-mail without text. If the article is attached to it, save the attachment and import that."),
            > FormatReaders.MostArticles => FormatReaders.RefusedAsTooMany(file),
            _ => ReadOutcome.Of(drafts),
        };
    }

    /// <summary>The mail and the mails inside it; the parser bounds their depth.</summary>
    private static IEnumerable<MimeMessage> Messages(MimeMessage message) =>
        Forwarded(message.Body).SelectMany(Messages).Prepend(message);

    private static IEnumerable<MimeMessage> Forwarded(MimeEntity? entity) => entity switch
    {
        MessagePart { Message: { } forwarded } => [forwarded],
        Multipart parts => parts.SelectMany(Forwarded),
        _ => [],
    };

    private static ArticleDraft? Draft(MimeMessage message, IncomingFile file)
    {
        var texts = MailText.In(message.Body).Take(MostTexts + 1).ToList();
        if (texts.Count == 0)
            return null;

        var draft = new DraftBuilder();
        MailDeclarations.Read(message, draft.Declared);
        Warn(message, draft.Warnings);
        if (texts.Count > MostTexts)
        {
            draft.Warnings.Add($"Only the first {MostTexts} texts of the mail were read.");
            texts.RemoveAt(MostTexts);
        }

        draft.Add(BlockKind.Heading, MailDeclarations.HeadlineOf(message));
        var ends = new List<int> { draft.BlockCount };
        foreach (var text in texts)
        {
            Add(text, draft);
            ends.Add(draft.BlockCount);
        }

        var built = draft.Build("mail", "message/rfc822", texts[0].Decoded);
        var subject = built.Blocks.Take(ends[0]).Select(block => block with { Source = MimeMessages.SourceOf(message, HeaderId.Subject, file.Bytes.Span) });
        var body = texts.SelectMany((text, number) =>
            MailSources.Located(text, built with { Blocks = [.. built.Blocks.Take(ends[number]..ends[number + 1])] }, draft, file.Bytes.Span));
        return built with { Blocks = [.. subject, .. body] };
    }

    private static void Add(MailText text, DraftBuilder draft)
    {
        if (!text.IsHtml)
            MailPlainText.Read(text.Decoded.Text, draft);
        else if (!HtmlFragment.TryRead(text.Decoded.Text, draft))
            draft.Warnings.Add("The text of this mail nests its boxes deeper than any readable page and was not read.");
    }

    private static void Warn(MimeMessage message, List<string> warnings)
    {
        var attached = message.Attachments.Where(part => part is not MessagePart).Select(NameOf).Take(MostNames + 1).ToList();
        if (attached.Count > 0)
            warnings.Add($"What is attached to the mail was not read: {string.Join(", ", attached.Take(MostNames))}{(attached.Count > MostNames ? " …" : "")}.");
    }

    private static string NameOf(MimeEntity part) =>
        new([.. (part.ContentDisposition?.FileName ?? part.ContentType.Name ?? part.ContentType.MimeType).Where(letter => !char.IsControl(letter)).Take(100)]);
}
