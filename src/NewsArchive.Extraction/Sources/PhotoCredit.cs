using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Sources;

/// <summary>
/// Finds the credit that ends a caption: Photo/REUTERS · Photo by Mira Patel/AP · (Image credit: Northlight) · Mira Patel/Getty Images.
/// Only the last words of a line are looked at, so the work does not grow with the line.
/// </summary>
internal static partial class PhotoCredit
{
    private const int LongestCredit = 120;

    /// <summary>The credit at the end of the line; null when there is none.</summary>
    public static CreditLine? AtEnd(string text, TextSpan line)
    {
        var tail = Math.Max(line.Start, line.End - LongestCredit);
        foreach (var pattern in Patterns)
        {
            if (pattern.Match(text, tail, line.End - tail) is not { Success: true } match)
                continue;
            if (NameOf(match) is { } name)
                return new(CreditKind.Photo, name, new(match.Index, match.Length), "photo credit");
        }

        return null;
    }

    private static Regex[] Patterns => [InBrackets, Labelled, Copyright, PhotographerAndAgency];

    private static string? NameOf(Match match)
    {
        var name = match.Groups["name"].Value.Trim(' ', '/', '-', '.', '(', ')', '|');
        if (match.Groups["agency"] is { Success: true } agency && !agency.Value.Split('/', '|').Any(part => WireServices.Find(part) is not null))
            return null;
        return name.Length < 2 ? null : WireServices.Find(name)?.Name ?? name;
    }

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Photo/REUTERS · Foto: Anke Reuthner (dpa) · File photo by Lotte Brask/AP · (Image credit: Northlight)
    [GeneratedRegex(@"\(?(?<![\p{L}\p{N}])(?:(?:file|handout|stock|courtesy|screen)[ -])?(?:photo|foto|picture|image|bild|pic|illustration|screenshot)s?(?:(?:[ ]credit|[ ]courtesy(?:[ ]of)?)?\s?[:/©]|[ ](?:by|credit|courtesy(?:[ ]of)?)[ ](?-i:(?=[\p{Lu}-])))\s?(?<name>[^\n:!?]{2,80})$|\(?(?<![\p{L}\p{N}])credits?(?::|\.\.\.)\s?(?<name>[^\n:!?]{2,80})$", Options)]
    private static partial Regex Labelled { get; }

    // (AP Photo/Lotte Brask) · (ANTARA FOTO/Lotte Brask) · (Dok. Northlight)
    [GeneratedRegex(@"\((?:[\p{L}.-]{2,12}[ ](?:photo|foto|via[ ]ap)/?|dok\.?[ ])(?<name>[^()\n]{2,80})\)\.?$", Options)]
    private static partial Regex InBrackets { get; }

    // © Northlight/Lotte Brask, but not © 2024 Northlight, which is a copyright line.
    [GeneratedRegex(@"©\s?(?!\s|\d{4}|copyright)(?<name>[^©\n]{2,80})$", Options)]
    private static partial Regex Copyright { get; }

    // Lotte Brask/Getty Images, Lotte Brask/AFP via Getty Images
    [GeneratedRegex(@"(?<name>(?-i:(?:\p{Lu}[\p{L}’'.-]{0,30}[ ]){0,3}\p{Lu}[\p{L}’'-]{0,30})[ ]?/[ ]?(?<agency>[\p{L}-]{2,20}(?:[ ][\p{L}-]{2,20})?(?:/[\p{L}-]{2,20})?)(?:[ ]via[ ][\p{L} ]{2,30})?)$", Options)]
    private static partial Regex PhotographerAndAgency { get; }
}
