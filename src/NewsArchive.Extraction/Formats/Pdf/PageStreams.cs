using System.Globalization;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Tokens;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Tells where in the file the words of a page stand: in its content streams, packed or not. Only what is certain is told: the bytes at
/// the object's place must be the very ones that were read, and nothing may come from a form that other pages share.
/// </summary>
internal sealed class PageStreams(PdfObjects objects, ReadOnlyMemory<byte> file)
{
    // Beyond these a page is made by a machine for a machine.
    private const int MostStreams = 100;

    private readonly Dictionary<IndirectReference, SourceRange?> known = [];

    /// <summary>The bytes from the first to the last content stream of the page; null when they cannot be told.</summary>
    public SourceRange? Of(Page page)
    {
        if (References(page.Dictionary) is not { Count: > 0 and <= MostStreams } references || ShowsForm(page))
            return null;

        return Around([.. references.Select(Place)], string.Create(CultureInfo.InvariantCulture, $"page {page.Number}"));
    }

    /// <summary>The bytes around the words of some pages; null when those of one cannot be told.</summary>
    public static SourceRange? Around(IReadOnlyList<PdfPage> pages) => pages is [var page]
        ? page.Source
        : Around([.. pages.Select(each => each.Source)], string.Create(CultureInfo.InvariantCulture, $"pages {pages[0].Number}–{pages[^1].Number}"));

    private static SourceRange? Around(IReadOnlyList<SourceRange?> ranges, string part)
    {
        if (ranges.Contains(null))
            return null;

        var start = ranges.Min(range => range!.Start);
        return new(part, start, ranges.Max(range => range!.End) - start);
    }

    private List<IndirectReference> References(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Contents, out var contents))
            return [];

        IReadOnlyList<IToken> streams = objects.Resolve(contents) is ArrayToken { Data: var several } ? several : [contents];
        return [.. streams.OfType<IndirectReferenceToken>().Select(token => token.Data).Distinct()];
    }

    private SourceRange? Place(IndirectReference reference)
    {
        if (!known.TryGetValue(reference, out var range))
            known[reference] = range = Find(reference);
        return range;
    }

    private SourceRange? Find(IndirectReference reference)
    {
        if (objects.Read(reference) is not { Data: StreamToken stream, Position: { Type: XrefEntryType.File, Value1: var place } } || place < 0 || place >= file.Length)
            return null;

        var rest = file.Span[(int)place..].TrimStart(PdfObjectBytes.Blanks);
        return PdfObjectBytes.LengthOfStream(rest, stream.Data.Span) is { } length ? new(null, file.Length - rest.Length, length) : null;
    }

    /// <summary>Whether the page shows something that stands elsewhere and may have words; pictures have none.</summary>
    private bool ShowsForm(Page page)
    {
        var names = page.Operations.OfType<InvokeNamedXObject>().Select(operation => operation.Name).ToHashSet();
        if (names.Count == 0)
            return false;

        var shared = objects.Value(objects.Value(page.Dictionary, NameToken.Resources) as DictionaryToken, NameToken.Xobject) as DictionaryToken;
        return !names.All(name => shared is not null && shared.TryGet(name, out var shown) && objects.IsPicture(shown));
    }
}
