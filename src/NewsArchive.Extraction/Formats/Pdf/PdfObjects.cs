using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>The objects of a document, with references followed.</summary>
internal sealed class PdfObjects(PdfDocument document)
{
    private const int LongestChain = 32;

    public IToken Pages => new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Pages] = Value(document.Structure.Catalog.CatalogDictionary, NameToken.Pages) ?? NullToken.Instance });

    /// <summary>The object; null when the document does not have it.</summary>
    public ObjectToken? Read(IndirectReference reference) => document.Structure.TokenScanner.Get(reference);

    /// <summary>What the token stands for: itself, or what it refers to.</summary>
    public IToken? Resolve(IToken? token)
    {
        for (var step = 0; step < LongestChain && token is IndirectReferenceToken { Data: var reference }; step++)
            token = Read(reference)?.Data;
        return token;
    }

    public IToken? Value(DictionaryToken? parent, NameToken name) => parent is not null && parent.TryGet(name, out var value) ? Resolve(value) : null;

    /// <summary>Whether the token stands for a picture.</summary>
    public bool IsPicture(IToken token) =>
        Resolve(token) is StreamToken { StreamDictionary: var about } && Value(about, NameToken.Subtype) is NameToken kind && kind == NameToken.Image;

    /// <summary>The bytes of a stream, unpacked.</summary>
    public ReadOnlyMemory<byte> Unpacked(StreamToken stream) => stream.Decode(document.Structure.FilterProvider, document.Structure.TokenScanner);
}
