using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace NewsArchive.Extraction.Formats.Word;

/// <summary>Reads a Word document (.docx): its body and footnotes. Macros, comments and deleted text are left alone.</summary>
internal sealed class WordReader : IFormatReader
{
    public bool CanRead(IncomingFile file) => WordPackage.Is(file.Bytes);

    public ReadOutcome Read(IncomingFile file)
    {
        try
        {
            return WordPackage.Problem(file.Bytes) is { } problem ? Refused(file, problem) : ReadChecked(file);
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or IOException or InvalidOperationException or ArgumentException)
        {
            return Refused(file, "it is damaged");
        }
    }

    private static ReadOutcome ReadChecked(IncomingFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes.ToArray(), writable: false), isEditable: false);
        if (document.MainDocumentPart is not { } main)
            return Refused(file, "it has no text part");

        var draft = new DraftBuilder();
        var body = new WordBody(draft, new WordStyles(main.StyleDefinitionsPart is { } styles ? WordPart.Of(styles).Root : null));
        body.Read(WordPart.Of(main));
        if (main.FootnotesPart is { } footnotes)
            body.Read(WordPart.Of(footnotes));
        if (draft.IsEmpty)
            return FormatReaders.RefusedAsBlank(file);

        var built = draft.Build("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", new("", "utf-8", []));
        return ReadOutcome.Of(built with
        {
            Blocks = [.. built.Blocks.Zip(body.Sources, (block, source) => block with { Source = source })],
            Declared = built.Declared.And(HeadingAbove.Of(built)).And(WordProperties.Of(document)),
        });
    }

    private static ReadOutcome Refused(IncomingFile file, string problem) =>
        ReadOutcome.Refused($"{file.Name} is a Word document that cannot be read: {problem}. Open it in Word, save it again, or import its text.");
}
