using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Sources;

/// <summary>Finds the agency that a text ends with: (REUTERS) · – Bernama · Reuter.</summary>
internal static partial class TextCredits
{
    private const int LongestCredit = 60;

    /// <summary>Whether the line is nothing but an agency's credit.</summary>
    public static bool IsLine(string text, TextSpan line) => AtEnd(text, line) is { } credit && credit.Span == line;

    /// <summary>The agency's credit that the line ends with; null when there is none.</summary>
    public static CreditLine? AtEnd(string text, TextSpan line)
    {
        var tail = Math.Max(line.Start, line.End - LongestCredit);
        if (Ending.Match(text, tail, line.End - tail) is not { Success: true } match || WireServices.Find(match.Groups["name"].Value) is not { } service)
            return null;

        // A bare name is a credit only where it stands alone: "… told Reuters" is a sentence.
        var span = new TextSpan(match.Index, match.Length);
        return match.Groups["bare"].Success && span != line ? null : new(CreditKind.Text, service.Name, span, "closing credit");
    }

    [GeneratedRegex(@"(?:\((?<name>[\p{L} -]{2,40})\)|(?<=^|[\s.!?”""’])[—–-]\s?(?<name>\p{Lu}[\p{L}]{1,30}(?:[ ][\p{L}]{2,20}){0,3})|(?<bare>(?<name>^\p{Lu}[\p{L} -]{1,40})))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending { get; }
}
