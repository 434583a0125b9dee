using NewsArchive.Extraction.Formats.Feeds;
using NewsArchive.Extraction.Formats.Html;
using NewsArchive.Extraction.Formats.Json;
using NewsArchive.Extraction.Formats.Mail;
using NewsArchive.Extraction.Formats.Markdown;
using NewsArchive.Extraction.Formats.Mhtml;
using NewsArchive.Extraction.Formats.PlainText;
using NewsArchive.Extraction.Formats.WebArchives;
using NewsArchive.Extraction.Formats.Word;

namespace NewsArchive.Extraction.Formats;

/// <summary>The formats the archive reads, most specific first.</summary>
public static class FormatReaders
{
    private const string WhatToDo = "Import the article as plain text (.txt), Markdown (.md) or HTML (.html).";

    /// <summary>More articles than a feed or an export has; more than this cannot be read in the time of one file.</summary>
    internal const int MostArticles = 10_000;

    public static IReadOnlyList<IFormatReader> All { get; } =
        [new WarcRecordReader(), new FeedReader(), new MhtmlReader(), new MailReader(), new HtmlReader(), new NinjsReader(), new MarkdownReader(), new PlainTextReader()];

    private static readonly WordReader word = new();

    /// <summary>Reads the file with the first reader that knows its content.</summary>
    public static ReadOutcome Read(IncomingFile file)
    {
        if (file.Bytes.IsEmpty)
            return ReadOutcome.Refused($"{file.Name} is empty. Check that it was saved or copied completely.");
        if (word.CanRead(file))
            return word.Read(file);
        if (BinaryContent.NameOf(file.Bytes.Span) is { } kind)
            return ReadOutcome.Refused($"{file.Name} is {kind}, not an article. {WhatToDo}");

        return All.FirstOrDefault(reader => reader.CanRead(file))?.Read(file)
            ?? ReadOutcome.Refused($"{file.Name} is in a format that the archive does not read. {WhatToDo}");
    }

    internal static ReadOutcome RefusedAsBinary(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} is not a text file: it holds bytes that no text encoding allows. {WhatToDo}");

    internal static ReadOutcome RefusedAsBlank(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} holds no readable text. Check that it was saved or copied completely.");

    internal static ReadOutcome RefusedAsTooMany(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} holds more than {MostArticles} articles. Split it into smaller files.");
}
