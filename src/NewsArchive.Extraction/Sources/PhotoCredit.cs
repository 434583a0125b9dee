using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Sources;

/// <summary>
/// Finds the credit that ends a caption: Photo/REUTERS · Photo by Mira Patel/AP · (Image credit: Northlight) · Mira Patel/Getty Images.
/// Only the last words of a line are looked at, so the work does not grow with the line.
/// </summary>
internal static partial class PhotoCredit
{
    private const int LongestCredit = 120;
    private const int MostSmallWords = 4;

    private static readonly char[] Edges = [' ', '/', '-', '–', '.', ',', ':', '(', ')', '|', '©', '\n', '\t'];

    /// <summary>The credit at the end of any line, which makes the line a caption; null when there is none.</summary>
    public static CreditLine? AtEnd(string text, TextSpan line) => First(Patterns, text, line);

    /// <summary>The credit at the end of what is known to be a caption, where a name needs no agency or label; null when there is none.</summary>
    public static CreditLine? InCaption(string text, TextSpan caption) => AtEnd(text, caption) ?? First(CaptionPatterns, text, caption);

    /// <summary>The credit that the markup sets apart, its label left out.</summary>
    public static CreditLine? Marked(string text, TextSpan credit)
    {
        var label = Label.Match(text, credit.Start, credit.Length);
        var name = text[(label.Success ? label.Index + label.Length : credit.Start)..credit.End].Trim(Edges);
        return name.Length is < 2 or > LongestCredit ? null : new(CreditKind.Photo, WireServices.Find(name)?.Name ?? name, credit, "marked as credit");
    }

    private static CreditLine? First(Regex[] patterns, string text, TextSpan line)
    {
        var tail = Math.Max(line.Start, line.End - LongestCredit);
        foreach (var pattern in patterns)
        {
            if (pattern.Match(text, tail, line.End - tail) is { Success: true } match && NameOf(match) is { } name)
                return new(CreditKind.Photo, name, new(match.Index, match.Length), "photo credit");
        }

        return null;
    }

    private static Regex[] Patterns => [InBrackets, Labelled, Copyright, PhotographerAndAgency];

    private static Regex[] CaptionPatterns => [ClosingBrackets, SourceLabel, BeforeCopyright, Owners, BehindSentence];

    private static string? NameOf(Match match)
    {
        var name = match.Groups["name"].Value.Trim(Edges);
        if (match.Groups["agency"] is { Success: true } agency && !agency.Value.Split('/', '|').Any(part => WireServices.Find(part) is not null))
            return null;
        return name.Length < 2 || IsSentence(name) ? null : WireServices.Find(name)?.Name ?? name;
    }

    // FILE PHOTO: The ferry in the harbour of Elsin. – here the label opens the caption.
    private static bool IsSentence(string name) => name.Split(' ').Count(word => word.Length > 0 && char.IsLower(word[0])) >= MostSmallWords;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // Photo/REUTERS · Foto: Anke Reuthner (dpa) · File photo by Lotte Brask/AP · (Image credit: Northlight)
    [GeneratedRegex(@"\(?(?:(?<![\p{L}\p{N}])|(?<=\p{Ll})(?-i:(?=\p{Lu})))(?:(?:file|handout|stock|courtesy|screen)[ -])?(?:photo|foto|picture|image|bild|pic|illustration|screenshot)s?(?:(?:[ ]credit|[ ]courtesy(?:[ ]of)?)?\s?[:/©]|[ ](?:by|credit|courtesy(?:[ ]of)?)[ ](?-i:(?=[\p{Lu}-])))\s?(?<name>[^\n:!?]{2,80})$|\(?(?<![\p{L}\p{N}])credits?(?::|\.\.\.)\s?(?<name>[^\n:!?]{2,80})$", Options)]
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

    // (Lotte Brask/Northlight) · (Northlight)
    [GeneratedRegex(@"\((?<name>(?-i:\p{Lu})[^()\n]{1,80})\)\.?$", Options)]
    private static partial Regex ClosingBrackets { get; }

    // Quelle: dpa · Fuente: Northlight
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:bildquelle|bildnachweis|quelle|source|fuente|fonte|bron|sumber|sursa|fotografi?[aeo]?|foto|grafik|grafi[ck]|crédits?|créditos?|isithombe|kredit)\s?:\s?(?<name>[^\n:!?]{2,80})$", Options)]
    private static partial Regex SourceLabel { get; }

    // Lotte Brask/Copyright 2026 Northlight. All rights reserved
    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?<name>(?-i:\p{Lu}[\p{L}’'.-]{0,30}(?:[ ]\p{Lu}[\p{L}’'.-]{0,30}){0,3}))[ ]?/?[ ]?(?:copyright|©)\b.{0,70}$", Options)]
    private static partial Regex BeforeCopyright { get; }

    // Northlight/The Harbour Board via NW/Lotte Brask · / Lotte Brask
    [GeneratedRegex(@"(?:(?<name>(?-i:\p{Lu})[\p{L}’'.-]{1,30}(?:[ ][\p{L}’'.-]{1,30}){0,3}(?:[ ]?/[ ]?[\p{L}][\p{L}’'. -]{1,40}){1,3})|[ ]/[ ]?(?<name>(?-i:\p{Lu})[\p{L}’'. -]{2,50}))$", Options)]
    private static partial Regex Owners { get; }

    // The pier at noon. Lotte Brask for the Evening Ledger
    [GeneratedRegex(@"[.!?”»][\s](?<name>(?-i:\p{Lu}[\p{L}’'.-]{1,30}(?:[ ](?:for|of|via|the|de|und|and|&|\p{Lu}[\p{L}’'.-]{0,30})){0,6})(?<!\.))$", Options)]
    private static partial Regex BehindSentence { get; }

    // Photo: · Image credit: · © · Foto von
    [GeneratedRegex(@"\G\W*(?:(?:(?:photos?|photographs?|fotos?|pictures?|images?|bild(?:er)?|illustrations?|grafik|quelle|source|copyright|credits?|courtesy of|by|von|par|via)\b|©)\W*){1,4}", Options)]
    private static partial Regex Label { get; }
}
