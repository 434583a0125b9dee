using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Reads a saved web page: what its head declares and the article in its body. Nothing is fetched and nothing runs.</summary>
internal sealed partial class HtmlReader : IFormatReader
{
    private const int BytesLookedAt = 4096;

    public bool CanRead(IncomingFile file) =>
        Path.GetExtension(file.Name).ToLowerInvariant() is ".html" or ".htm" or ".xhtml" || Opening.IsMatch(Head(file));

    public ReadOutcome Read(IncomingFile file)
    {
        var charset = file.Charset ?? (DeclaredCharset.Match(Head(file)) is { Success: true } match ? match.Groups["name"].Value : null);
        if (TextDecoder.Decode(file.Bytes.Span, charset) is not { } decoded)
            return FormatReaders.RefusedAsBinary(file);

        var draft = new DraftBuilder();
        if (!TryRead(decoded.Text, draft))
            return RefusedAsTooDeep(file);
        if (draft.IsEmpty)
            return RefusedAsEmptyPage(file);

        var article = draft.Build("html", "text/html", decoded);
        return ReadOutcome.Of(article.WithSources(SourceAlignment.Of(decoded.Text, article), decoded, file.Bytes.Span));
    }

    /// <summary>Adds what a page declares and the blocks of its article, also for formats that wrap a page.</summary>
    /// <returns>False when the page nests too deep to be read; nothing is added then.</returns>
    internal static bool TryRead(string html, DraftBuilder draft)
    {
        if (Nesting.IsTooDeep(html))
            return false;

        using var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        BreakMarks.RemoveFrom(document, html);
        HtmlMetadata.Read(document, draft);
        HtmlBody.Read(document, draft);
        return true;
    }

    internal static ReadOutcome RefusedAsTooDeep(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} nests its boxes more than {Nesting.Deepest} deep or leaves thousands of tags open, as no readable page does. Copy its text into a text file and import that.");

    internal static ReadOutcome RefusedAsEmptyPage(IncomingFile file) =>
        ReadOutcome.Refused($"{file.Name} is a web page without article text. Save the page again once its text is shown, or import the text itself.");

    /// <summary>The first bytes as letters; a declaration is ASCII in every encoding that can hold one.</summary>
    private static string Head(IncomingFile file) =>
        System.Text.Encoding.Latin1.GetString(file.Bytes.Span[..Math.Min(file.Bytes.Length, BytesLookedAt)]);

    // After a byte-order mark, an XML declaration and comments.
    [GeneratedRegex(@"^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype html|html|head|body|article)[\s>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"(?:<meta[^>]{1,200}?charset|^\s*<\?xml[^>]{1,100}?encoding)\s*=\s*[""']?\s*(?<name>[\w:.-]{2,40})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DeclaredCharset { get; }
}
