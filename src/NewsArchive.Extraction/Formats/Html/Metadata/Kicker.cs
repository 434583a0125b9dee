using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Html.Metadata;

/// <summary>The topic that outlets set above a headline, inside the same heading: “Premier League  Rovers lose at home”.</summary>
internal static partial class Kicker
{
    /// <summary>The words of the heading behind its kicker.</summary>
    public static string CutFrom(PageLine heading)
    {
        foreach (var part in heading.Parts)
        {
            if (!IsKicker(heading, part))
                return heading.Words[part.Offset..];
        }

        return heading.Words;
    }

    // Marks between kicker and headline belong to neither.
    private static bool IsKicker(PageLine heading, LinePart part) =>
        Name.IsMatch(part.Element.ClassName ?? "") || (part.Element.LocalName == "span" && !heading.WordsOf(part).Any(char.IsLetterOrDigit));

    [GeneratedRegex(@"kicker|overline|topline|eyebrow|dachzeile|spitzmarke|roofline|rubri[ck]|supertitle|pretitle|suptitle|sur-?titre|visually-?hidden|sr-only", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Name { get; }
}
