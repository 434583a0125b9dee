using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>Reads the text of a PDF document. A PDF holds letters at places on pages; words, lines and paragraphs are put together from them.</summary>
internal sealed class PdfReader : IFormatReader
{
    private const int DeepestNesting = 64;

    public bool CanRead(IncomingFile file) => file.Bytes.Span.TrimStart("\uFEFF \r\n\t"u8).StartsWith("%PDF-"u8);

    public ReadOutcome Read(IncomingFile file)
    {
        try
        {
            PdfNesting.Check(file.Bytes.Span);
            PdfReferences.Check(file.Bytes.Span);
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = DeepestNesting, FilterProvider = new MeasuredFilters() };
            using var document = PdfDocument.Open(file.Bytes.ToArray(), options);
            return Read(file, document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return ReadOutcome.Refused($"{file.Name} is a PDF document that is protected by a password. Save a copy without protection and import that.");
        }
        catch (InvalidDataException exception)
        {
            return ReadOutcome.Refused($"{file.Name} is a PDF document that cannot be read: {exception.Message}. Import its text instead.");
        }
        catch (Exception exception) when (IsOfDamage(exception))
        {
            return ReadOutcome.Refused($"{file.Name} is a damaged PDF document. Check that it was saved or copied completely.");
        }
    }

    private static ReadOutcome Read(IncomingFile file, PdfDocument document)
    {
        var draft = new DraftBuilder();
        var pages = PdfPages.Of(document, file.Bytes);
        var sources = new PdfText(pages).AddTo(draft);
        if (draft.IsEmpty)
            return ReadOutcome.Refused($"{file.Name} is a PDF document without text: its pages are pictures. Run text recognition (OCR) on it and import the result.");

        if (document.NumberOfPages > pages.Count)
            draft.Warnings.Add($"Only the first {pages.Count} of the document's {document.NumberOfPages} pages were read.");
        var built = draft.Build("pdf", "application/pdf", new("", "utf-8", []));
        return ReadOutcome.Of(built with
        {
            Blocks = [.. built.Blocks.Zip(sources, (block, source) => block with { Source = source })],
            Declared = built.Declared.And(HeadingAbove.Of(built)).And(PdfProperties.Of(document.Information)),
        });
    }

    // The parser reads damaged documents as far as it gets, and then fails in the way of whatever it was doing.
    private static bool IsOfDamage(Exception exception) => exception is
        PdfDocumentFormatException or PdfDocumentStackDepthException or InvalidOperationException or ArgumentException or FormatException or OverflowException
        or ArithmeticException or IndexOutOfRangeException or KeyNotFoundException or NullReferenceException or InvalidCastException or NotSupportedException
        or NotImplementedException or IOException or System.Security.Cryptography.CryptographicException;
}
