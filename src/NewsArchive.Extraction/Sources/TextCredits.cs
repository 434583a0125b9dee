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
        if (Ending.Match(text, tail, line.End - tail) is not { Success: true } match)
            return null;

        // A bare name is a credit only where it stands alone: "… told Reuters" is a sentence. Capitals in brackets on a
        // line of their own are an agency even when we do not know it.
        var (span, name) = (new TextSpan(match.Index, match.Length), match.Groups["name"].Value);
        if (match.Groups["bare"].Success && span != line)
            return null;
        if (WireServices.Find(name)?.Name is { } service)
            return new(CreditKind.Text, service, span, "closing credit");
        if (WireServices.IsNamedAsOne(name))
            return new(CreditKind.Text, name, span, "closing credit");
        return span == line && text[span.Start] == '(' && name.Length <= 8 && name.All(char.IsUpper) ? new(CreditKind.Text, name, span, "closing credit") : null;
    }

    [GeneratedRegex(@"(?:\((?<name>[\p{L} -]{2,40})\)|(?<=^|[\s.!?”""’])[—–-]\s?(?<name>\p{Lu}[\p{L}]{1,30}(?:[ ][\p{L}]{2,20}){0,3})|(?<bare>(?<name>^\p{Lu}[\p{L}-]{1,25}(?:[ ]\p{Lu}[\p{L}-]{1,25}){0,3})))\.?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ending { get; }
}
