using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>Tells running heads, feet and page numbers from the text: they stand at a page's edge and repeat, or are a number.</summary>
internal sealed partial class PageMargins
{
    private const double Edge = 0.1;
    private const int LeastPages = 2;

    private readonly HashSet<string> repeated;

    public PageMargins(IReadOnlyList<PdfPage> pages) => repeated = pages
        .SelectMany(page => page.Groups.SelectMany(group => group).Where(IsAtEdge).Select(KeyOf).Distinct())
        .CountBy(key => key)
        .Where(count => count.Value >= LeastPages)
        .Select(count => count.Key)
        .ToHashSet();

    public bool Contain(PdfLine line) => IsAtEdge(line) && (repeated.Contains(KeyOf(line)) || PageNumber.IsMatch(line.Text));

    private static bool IsAtEdge(PdfLine line) => line.Middle is < Edge or > 1 - Edge;

    private static string KeyOf(PdfLine line) => Digits.Replace(line.Text, "#");

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits { get; }

    [GeneratedRegex(@"^\W{0,3}(?:(?:page|seite|pagina|página|p\.|s\.)\s?)?[0-9]{1,4}(?:\s?(?:of|von|de|di|van|/)\s?[0-9]{1,4})?\W{0,3}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber { get; }
}
