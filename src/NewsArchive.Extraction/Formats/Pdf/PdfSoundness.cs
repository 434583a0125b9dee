using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Walks through all that the pages of a document refer to before they are read, and proves it harmless: the library makes room for every
/// letter that a font claims to have, loads every font that a page names, and draws what it is told to draw.
/// </summary>
internal sealed class PdfSoundness(PdfObjects objects, PageEffort effort)
{
    private const int MostFonts = 5_000;
    private const int MostUnsharedFonts = 100;

    // Functions may be made of functions (ISO 32000-1, 7.10.4).
    private const int DeepestFunction = 8;
    private const int MostFunctions = 50_000;

    // ISO 32000-1, 9.7.4.2: letters of a font are numbered up to here.
    private const int LastLetter = 65_535;

    private readonly Stack<IToken> ahead = [];
    private readonly HashSet<IndirectReference> seen = [];
    private int fonts;
    private int unsharedFonts;
    private int functions;

    /// <exception cref="InvalidDataException">Reading the document would take more than a document may ask for.</exception>
    public void Check()
    {
        ahead.Push(objects.Pages);
        while (ahead.TryPop(out var token))
            Visit(token);
    }

    private void Visit(IToken token)
    {
        switch (token)
        {
            case IndirectReferenceToken { Data: var reference } when seen.Add(reference) && objects.Read(reference) is { } found:
                ahead.Push(found.Data);
                break;
            case ArrayToken { Data: var tokens }:
                foreach (var each in tokens.Where(MayRefer))
                    ahead.Push(each);
                break;
            case StreamToken { StreamDictionary: var about }:
                ahead.Push(about);
                break;
            case DictionaryToken dictionary:
                Check(dictionary);
                foreach (var (key, value) in dictionary.Data)
                {
                    if (key != NameToken.Parent && MayRefer(value))
                        ahead.Push(value);
                }

                break;
        }
    }

    private static bool MayRefer(IToken token) => token is IndirectReferenceToken or ArrayToken or DictionaryToken or StreamToken;

    private void Check(DictionaryToken dictionary)
    {
        if (Claims(dictionary, NameToken.W) || Claims(dictionary, NameToken.W2))
            throw new InvalidDataException($"a font of it claims more letters than the {LastLetter} that a font can have");

        if (objects.Value(dictionary, NameToken.Font) is DictionaryToken { Data.Values: var named })
        {
            fonts += named.Count();
            unsharedFonts += named.Count(font => font is DictionaryToken);
            if (fonts > MostFonts || unsharedFonts > MostUnsharedFonts)
                throw new InvalidDataException($"it has more than {MostFonts} fonts, or more than {MostUnsharedFonts} that stand inside its pages");
        }

        CountFunctions(dictionary, 0);

        if (dictionary.ContainsKey(NameToken.Contents) && effort.Of(dictionary) > PageEffort.Most)
            throw new InvalidDataException($"a page of it takes more than {PageEffort.Most / 1_000_000} MB of drawing commands");
    }

    private void CountFunctions(IToken? token, int depth)
    {
        var about = token as DictionaryToken ?? (token as StreamToken)?.StreamDictionary;
        if (objects.Value(about, NameToken.Functions) is not ArrayToken { Data: var parts })
            return;

        foreach (var part in parts)
        {
            if (depth == DeepestFunction || ++functions > MostFunctions)
                throw new InvalidDataException("functions of it are made of each other without end");
            CountFunctions(objects.Resolve(part), depth + 1);
        }
    }

    private bool Claims(DictionaryToken dictionary, NameToken widths) =>
        objects.Value(dictionary, widths) is ArrayToken { Data: var numbers } && numbers.OfType<NumericToken>().Any(number => number.Double > LastLetter);
}
