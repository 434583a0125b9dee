using System.Buffers;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsArchive.Extraction.Formats.Html;

/// <summary>Tells the element that names whose picture it is: class="credit", itemprop="copyrightHolder".</summary>
internal static partial class CreditMark
{
    // The words of the pattern, to pass over the many names without any of them.
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["credit", "copyright", "photographer", "fotograf", "bildquelle", "bildnachweis", "urheber", "attribution", "agency", "crédit"], StringComparison.OrdinalIgnoreCase);

    public static bool IsCredit(IElement element) =>
        element.LocalName is not ("figure" or "figcaption" or "article" or "section" or "a")
        && (Names(element.ClassName) || Names(element.GetAttribute("itemprop")) || Names(element.GetAttribute("data-testid")));

    private static bool Names(string? name) => name is { Length: > 0 and < 200 } && name.AsSpan().ContainsAny(Hints) && Credit.IsMatch(name);

    [GeneratedRegex(@"(?:credits?|copyright(?:holder)?|photographer|fotograf|bildquelle|bildnachweis|urheber|attribution|cr[eé]dito?|agency)(?![a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Credit { get; }
}
