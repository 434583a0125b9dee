using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;
using NewsArchive.Extraction.Formats.Html.Metadata;
using NewsArchive.Extraction.Parties;

namespace NewsArchive.Extraction.Sources;

/// <summary>Takes a declared byline apart into names, and tells persons from agencies, desks and outlets.</summary>
internal static partial class BylineNames
{
    private const int LongestName = 60;
    private const int MostWords = 6;

    /// <summary>Whether the place is words of the page or text, not a program's declaration.</summary>
    public static bool IsPrinted(string place) => place is "byline" or VisibleByline.Place;

    /// <summary>The single names, without "By", roles, places, dates and addresses.</summary>
    public static IEnumerable<Finding<string>> In(DeclaredValue declared)
    {
        if (declared.Value.Contains("://", StringComparison.Ordinal) && !declared.Value.Contains(' ', StringComparison.Ordinal))
            yield break;

        var start = 0;
        foreach (var (index, length) in Separators(declared.Value).Append((declared.Value.Length, 0)))
        {
            var piece = TextSpan.Between(start, index);
            start = index + length;
            if (NameIn(declared.Value, piece) is not { Length: > 0 } name)
                continue;

            var words = name.Of(declared.Value).ToString();
            if (IsName(words) && !Weekday.IsMatch(words))
                yield return new(words, declared.Span is { } span ? name.Moved(span.Start) : null, declared.Place, 0.9);
        }
    }

    public static bool IsPerson(string name) => !IsSlug(name) && !Organization.IsMatch(name) && WireServices.Find(name) is null;

    private static TextSpan? NameIn(string value, TextSpan piece)
    {
        if (Byline.Opening.Match(value, piece.Start, piece.Length) is { Success: true } opening)
            piece = TextSpan.Between(opening.Index + opening.Length, piece.End);
        if (Label.Match(value, piece.Start, piece.Length) is { Success: true } label)
            piece = TextSpan.Between(label.Index + label.Length, piece.End);
        if (Tail.Match(value, piece.Start, piece.Length) is { Success: true } tail)
            piece = TextSpan.Between(piece.Start, tail.Index);
        return Trimmed(value, piece);
    }

    private static TextSpan Trimmed(string value, TextSpan piece)
    {
        var (start, end) = (piece.Start, piece.End);
        while (start < end && !char.IsLetterOrDigit(value[start]))
            start++;
        while (end > start && !char.IsLetterOrDigit(value[end - 1]) && value[end - 1] is not ('.' or ')'))
            end--;
        return TextSpan.Between(start, end);
    }

    private static IEnumerable<(int Index, int Length)> Separators(string names) =>
        Separator.Matches(names).Select(match => (match.Index, match.Length));

    private static bool IsName(string words) =>
        words.Length is >= 2 and <= LongestName
        && char.IsLetterOrDigit(words[0])
        && words.Any(char.IsLetter)
        && !words.Contains('@', StringComparison.Ordinal)
        && !words.Contains("://", StringComparison.Ordinal)
        && words.Split(' ').Length <= MostWords
        && !NoName.IsMatch(words)
        && Gazetteer.Find(words) is not { Kind: PartyKind.Place };

    [GeneratedRegex(@"[,;|&/•·\n、，]|\s[-–—]\s|\s(?:and|und|et|y|dan|en|og|och|with|mit|AND|UND|ET)\s|\s(?:e|i|и|و)\s", RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }

    // By Mira Patel · Monday, April 22
    [GeneratedRegex("^" + CalendarWords.Weekday + "$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Weekday { get; }

    // “Zeige alle Beiträge von …”, “Posts by …”, “Author: …”
    [GeneratedRegex(@"^(?:(?:(?:view|see|show|more|read)\s+)?(?:all\s+)?(?:posts?|articles?|stories)\s+(?:by|from)|(?:zeige\s+)?(?:alle\s+)?(?:beiträge|artikel)\s+von|(?:voir\s+)?tous\s+les\s+articles\s+de|(?:ver\s+)?todas?\s+(?:las|los)\s+\w+\s+de|(?:authors?|autor(?:in|en)?|auteurs?|reporter|penulis|text|story|written\s+by|words\s+by|story\s+by|posted\s+by|published\s+by))\s*:?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label { get; }

    // A word in small letters is a program's name for somebody; it stands only where no other name does.
    private static bool IsSlug(string name) => !name.Contains(' ', StringComparison.Ordinal) && char.IsLower(name[0]);

    // “Mira Patel in Delhi”, “Mira Patel for The Evening Ledger”, “Mira Patel 17 November 2023”, “Mira Patel (Radio Halvern)”; an agency
    // behind a name, but not “The Associated Press” alone.
    [GeneratedRegex(@"\s+(?:in|for|aus|für|à|pour|en|at|on)\s+\p{Lu}.*$|(?<!^[Tt]he),?\s+(?:[Tt]he )?(?:Associated Press|Reuters|AFP|AP|dpa|Bloomberg|Canadian Press)$|\s+(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{Ll}*\.?\s+\d.*$|\s*\(.*$|\s+\d.*$|\s+(?:published|updated|posted|veröffentlicht|publié|read)\b.*$|\s+→.*$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tail { get; }

    [GeneratedRegex("""
        ^(?:jr|sr|ph\.?d|md|dr|mba|esq|prof|admin(?:istrator)?|unknown|anonymous|none|null|n/a|author|autor|weiter|more|follow|share|home|login|by|von|le|the)\.?$
        |(?-i:^\p{Ll}+(?:\s\p{Ll}+)+$)
        |\b(?:january|february|march|april|june|july|august|september|october|november|december|januar|februar|märz|juni|juli|oktober|dezember)\b
        |^(?:senior|chief|deputy|assistant|associate|managing|executive|contributing|political|foreign|national|sports?|business|science|health|special|staff)?\s?(?:\w+\s)?(?:writers?|editors?|editor[- ]in[- ]chief|correspondents?|reporters?|journalists?|columnists?|producers?|contributors?|critic|analyst|redakteur(?:in)?|korrespondent(?:in)?|journaliste?|director|professor|intern|photographer)(?:\s(?:at|of|for)\s.*)?$
        """, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex NoName { get; }

    [GeneratedRegex(@"\b(?:staff|newsroom|desk|editors?|editorial|redaktion|rédaction|redaksi|redacción|redazione|redactie|redaksjonen|correspondents?|reporters?|agency|agencies|agenturen|agencia|agence|ajansı|news|team|bureau|press|presse|online|media|magazine|group|institute|university|channel|network|radio|tv|times|post|foundation|association|communications|services?|admin)\b|\.(?:com|de|fr|org|net|co|at|ch|it|es|nl|tr)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Organization { get; }
}
