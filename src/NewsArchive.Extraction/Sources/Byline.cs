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

    /// <summary>
    /// The best declaration that names a person: several declarations repeat the same people in other spellings. An agency
    /// or a desk stands only where no person does, and the outlet itself only where nobody else is named.
    /// </summary>
    public static IReadOnlyList<Finding<string>> Extract(ArticleDraft draft)
    {
        var outlets = draft.Declared.Publisher.Select(value => Letters(value.Value)).Where(key => key.Length > 2).ToHashSet(StringComparer.Ordinal);
        var groups = draft.Declared.Byline.GroupBy(value => value.Place)
            .Select(group => group.SelectMany(BylineNames.In).DistinctBy(name => Letters(name.Value)).ToList())
            .ToList();
        return AsPrinted(groups.Select(names => names.Where(name => BylineNames.IsPerson(name.Value) && !IsOutlet(name.Value, outlets)).ToList()).ToList())
            ?? groups.Select(names => names.Where(name => !IsOutlet(name.Value, outlets)).ToList()).FirstOrDefault(names => names.Count > 0)
            ?? groups.FirstOrDefault(names => names.Count > 0)
            ?? [];
    }

    /// <summary>The first group of persons, unless another has some of the same names and tells better who wrote.</summary>
    private static List<Finding<string>>? AsPrinted(List<List<Finding<string>>> groups)
    {
        if (groups.Find(names => names.Count > 0) is not { } first)
            return null;

        // Programs name photographers and editors beside the writers; the byline that readers see names the writers.
        var printed = groups.Find(names => names.Count > 0 && BylineNames.IsPrinted(names[0].Rule));
        return printed is not null && (Includes(first, printed) || Includes(printed, first)) ? printed : first;
    }

    private static bool Includes(List<Finding<string>> all, List<Finding<string>> some) =>
        some.TrueForAll(name => all.Exists(other => Letters(other.Value) == Letters(name.Value)));

    private static bool IsOutlet(string name, HashSet<string> outlets) => outlets.Contains(Letters(name));

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>The first sign that the names are over: a date, a number, a separator.</summary>
    private static int EndOfNames(string text, TextSpan rest)
    {
        var date = DateParser.Find(text, rest).Select(found => found.Span.Start).FirstOrDefault(rest.End);
        var sign = rest.Of(text).IndexOfAny(EndingSigns);
        return sign < 0 ? date : Math.Min(date, rest.Start + sign);
    }

    /// <summary>Whether every word has a capital or is a particle of names.</summary>
    internal static bool IsNames(ReadOnlySpan<char> names)
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

    [GeneratedRegex(@"^\s*(?:By|BY|by|Written by|Words by|Text by|Von|Par|Por|Oleh|Door|Di)\s+", RegexOptions.CultureInvariant)]
    internal static partial Regex Opening { get; }

    [GeneratedRegex(@"^(?:and|und|et|y|dan|en|de|der|den|van|von|da|di|la|le|al|bin|bint|&|staff|agencies|writers?|reporters?|correspondents?)$", RegexOptions.CultureInvariant)]
    private static partial Regex NameParticle { get; }
}
