using System.Buffers;
using System.Text.RegularExpressions;
using NewsArchive.Extraction.Dates;

namespace NewsArchive.Extraction.Sources;

/// <summary>Reads who wrote the article: "By Mira Patel and Jonas Lind", "Von Karim Natour", declared authors.</summary>
internal static partial class Byline
{
    private const int LongestLine = 120;
    private const int MostWords = 12;

    private static readonly SearchValues<char> EndingSigns = SearchValues.Create("|•·–(0123456789");

    /// <summary>The names' words of a byline that fills a line of its own, empty when the name was lost; null for any other line.</summary>
    public static TextSpan? Line(string text, TextSpan line)
    {
        if (line.Length > LongestLine || Opening.Match(text, line.Start, line.Length) is not { Success: true } opening)
            return null;

        var start = opening.Index + opening.Length;
        var end = EndOfNames(text, TextSpan.Between(start, line.End));
        while (end > start && !char.IsLetter(text[end - 1]) && text[end - 1] != '.')
            end--;
        return IsNames(text.AsSpan(start, end - start)) ? TextSpan.Between(start, end) : null;
    }

    public static IReadOnlyList<Finding<string>> Extract(ArticleDraft draft)
    {
        // The best declaration that names somebody: several declarations repeat the same people in other spellings.
        foreach (var declared in draft.Declared.Byline.GroupBy(value => value.Place))
        {
            var names = declared.SelectMany(Names).DistinctBy(name => name.Value, StringComparer.OrdinalIgnoreCase).ToList();
            if (names.Count > 0)
                return names;
        }

        return [];
    }

    /// <summary>The first sign that the names are over: a date, a number, a separator.</summary>
    private static int EndOfNames(string text, TextSpan rest)
    {
        var date = DateParser.Find(text, rest).Select(found => found.Span.Start).FirstOrDefault(rest.End);
        var sign = rest.Of(text).IndexOfAny(EndingSigns);
        return sign < 0 ? date : Math.Min(date, rest.Start + sign);
    }

    private static bool IsNames(ReadOnlySpan<char> names)
    {
        var words = 0;
        foreach (var range in names.Split(' '))
        {
            var word = names[range];
            if (!word.IsEmpty && (++words > MostWords || !(char.IsUpper(word[0]) || NameParticle.IsMatch(word))))
                return false;
        }

        return true;
    }

    /// <summary>The single names of a declared byline; agencies are no persons and are left to the credits.</summary>
    private static IEnumerable<Finding<string>> Names(DeclaredValue declared)
    {
        var start = 0;
        foreach (var (index, length) in Separators(declared.Value).Append((declared.Value.Length, 0)))
        {
            var piece = TextSpan.Between(start, index);
            start = index + length;
            if (Opening.Match(declared.Value, piece.Start, piece.Length) is { Success: true } opening)
                piece = TextSpan.Between(opening.Index + opening.Length, piece.End);

            var name = piece.Of(declared.Value).Trim().ToString();
            if (IsName(name))
            {
                var offset = declared.Value.IndexOf(name, piece.Start, StringComparison.Ordinal);
                yield return new(name, declared.Span is { } span ? new TextSpan(span.Start + offset, name.Length) : null, declared.Place, 0.9);
            }
        }
    }

    private static IEnumerable<(int Index, int Length)> Separators(string names) =>
        Separator.Matches(names).Select(match => (match.Index, match.Length));

    private static bool IsName(string words) =>
        words.Length >= 2
        && words.Any(char.IsLetter)
        && !words.Contains("://", StringComparison.Ordinal)
        && !words.Contains('@', StringComparison.Ordinal)
        && !NoPerson.IsMatch(words)
        && WireServices.Find(words) is null;

    [GeneratedRegex(@"^\s*(?:By|BY|by|Written by|Words by|Text by|Von|Par|Por|Oleh|Door|Di)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?:and|und|et|y|dan|en|de|der|den|van|von|da|di|la|le|al|bin|bint|&|staff|agencies|writers?|reporters?|correspondents?)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameParticle { get; }

    [GeneratedRegex(@"[,;|&/]|\s(?:and|und|et|y|dan|en)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Separator { get; }

    [GeneratedRegex(@"^(?:jr|sr|phd|md|dr)\.?$|\b(?:staff|newsroom|desk|editors?|redaktion|rédaction|redaksi|redacción|correspondents?|reporters?|agency|agencies|news|admin|unknown|anonymous|team|bureau|press|online)\b|\.com\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoPerson { get; }
}
