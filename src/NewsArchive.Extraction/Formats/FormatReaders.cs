using NewsArchive.Extraction.Formats.Feeds;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.Json;
using NewsArchive.Extraction.Formats.Mail;
using NewsArchive.Extraction.Formats.Markdown;
using NewsArchive.Extraction.Formats.Mhtml;
using NewsArchive.Extraction.Formats.Pdf;
using NewsArchive.Extraction.Formats.PlainText;
using NewsArchive.Extraction.Formats.WebArchives;
using NewsArchive.Extraction.Formats.Word;

namespace NewsArchive.Extraction.Formats;

/// <summary>The formats the archive reads, most specific first.</summary>
public static class FormatReaders
{
    private const string WhatToDo = "Import the article as text (.txt), Markdown (.md), a web page (.html), PDF or Word (.docx).";

    /// <summary>More articles than a feed or an export has; more than this cannot be read in the time of one file.</summary>
    internal const int MostArticles = 10_000;

    /// <summary>The formats that are no text; their first bytes give them away.</summary>
    private static readonly (string Kind, IFormatReader Reader)[] Documents = [("a Word document", new WordReader()), ("a PDF document", new PdfReader())];

    private static readonly HtmlReader Pages = new();

    private static readonly IFormatReader[] Texts =
        [new WarcRecordReader(), new FeedReader(), new MhtmlReader(), new MailReader(), Pages, new NinjsReader(), new MarkdownReader(), new PlainTextReader()];

    public static IReadOnlyList<IFormatReader> All { get; } = [.. Documents.Select(document => document.Reader), .. Texts];

    /// <summary>Reads the file with the first reader that knows its content.</summary>
    public static ReadOutcome Read(IncomingFile file)
    {
        if (file.Bytes.IsEmpty)
            return ReadOutcome.Refused($"{file.Name} is empty. Check that it was saved or copied completely.");
        if (Documents.FirstOrDefault(document => document.Reader.CanRead(file)) is ({ } document, var reader))
            return NameClaim.OtherThan(document, file.Name) is { } other ? RefusedAsMismatch(file, other, document) : reader.Read(file);
        if (BinaryContent.NameOf(file.Bytes.Span) is { } kind)
            return ReadOutcome.Refused($"{file.Name} is {kind}, not an article. {WhatToDo}");
        if (NameClaim.OfNoText(file.Name) is { } claim)
            return RefusedAsMismatch(file, claim, KindOfText(file));

        return Texts.FirstOrDefault(reader => reader.CanRead(file))?.Read(file)
            ?? ReadOutcome.Refused($"{file.Name} is in a format that the archive does not read. {WhatToDo}");
    }

    private static string KindOfText(IncomingFile file) =>
        Pages.CanRead(file) ? "a web page"
        : TextDecoder.Decode(file.Bytes.Span) is not null ? "a text"
        : "something else";

    private static ReadOutcome RefusedAsMismatch(IncomingFile file, string claim, string content) =>
        ReadOutcome.Refused($"{file.Name} has the name of {claim} but is {content}. Rename it after what it holds, or check that it was saved correctly, and import it again.");

    internal static ReadOutcome RefusedAsBinary(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} is not a text file: it holds bytes that no text encoding allows. {WhatToDo}");

    internal static ReadOutcome RefusedAsBlank(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} holds no readable text. Check that it was saved or copied completely.");

    internal static ReadOutcome RefusedAsTooMany(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} holds more than {MostArticles} articles. Split it into smaller files.");
}
