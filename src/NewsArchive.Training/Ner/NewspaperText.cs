using System.Text;
using System.Text.RegularExpressions;
using NewsArchive.Extraction;
using NewsArchive.Extraction.Parties.Ner;

namespace NewsArchive.Training.Ner;

/// <summary>A name in a text, as the corpus marks it.</summary>
internal readonly record struct GoldName(TextSpan Span, NameKind Kind);

/// <summary>
/// A document of a corpus set as a newspaper sets it: tokens joined to running text, so that the program's own tokeniser and sentence
/// splitter read it as they read an article.
/// </summary>
internal sealed partial record NewspaperText(string Text, IReadOnlyList<GoldName> Names)
{
    private static readonly HashSet<string> ClosesUp = [".", ",", ";", "?", "!", ")", "]", "}", "%", "”", "»", "…", "..."];
    private static readonly HashSet<string> OpensUp = ["(", "[", "{", "“", "«", "#", "@", "¿", "¡", "£", "€"];
    private static readonly HashSet<string> Contracted = ["s", "t", "m", "d", "re", "ve", "ll"];
    private static readonly HashSet<string> Elided = ["l", "d", "o", "qu"];
    private static readonly HashSet<string> Dollars = ["US", "A", "C", "N", "S", "HK", "NZ"];

    /// <param name="keepsHyphens">Whether the corpus has compounds such as "Berlin-based" as one token, so that a hyphen alone is a dash.</param>
    public static NewspaperText Of(ConllDocument document, bool keepsHyphens)
    {
        var text = new StringBuilder();
        var names = new List<GoldName>();
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in document.Sentences)
            Append(sentence, keepsHyphens, open, text, names);
        return new(text.ToString().TrimEnd() + "\n", names);
    }

    /// <summary>Whether a corpus keeps compounds together: a thousandth of its tokens then are some.</summary>
    public static bool KeepsHyphens(ConllCorpus corpus)
    {
        var tokens = corpus.Documents.SelectMany(document => document.Sentences).SelectMany(sentence => sentence).ToList();
        return tokens.Count(token => Compound.IsMatch(token.Word)) * 1000 > tokens.Count;
    }

    private static void Append(IReadOnlyList<TaggedToken> sentence, bool keepsHyphens, HashSet<string> open, StringBuilder text, List<GoldName> names)
    {
        (int Start, NameKind Kind)? name = null;
        var closesAfter = false;
        var end = text.Length;
        for (var index = 0; index < sentence.Count; index++)
        {
            var (word, tag) = sentence[index];
            var (before, after) = Spacing(sentence, index, keepsHyphens, open);
            if (index > 0 && !before && !closesAfter)
                text.Append(' ');
            closesAfter = after;

            if (name is { } current && !(tag.StartsWith("I-", StringComparison.Ordinal) && KindOf(tag) == current.Kind))
            {
                names.Add(new(TextSpan.Between(current.Start, end), current.Kind));
                name = null;
            }

            if (KindOf(tag) is { } kind && name is null)
                name = (text.Length, kind);
            text.Append(word);
            end = text.Length;
        }

        if (name is { } last)
            names.Add(new(TextSpan.Between(last.Start, end), last.Kind));
        var tail = text.ToString(Math.Max(0, text.Length - 9), Math.Min(9, text.Length));
        text.Append(closesAfter ? "" : SentenceEnd.IsMatch(tail) ? " " : "\n");
    }

    /// <summary>Whether a token is set close to the one before it and to the one after it.</summary>
    private static (bool Before, bool After) Spacing(IReadOnlyList<TaggedToken> sentence, int index, bool keepsHyphens, HashSet<string> open)
    {
        var word = sentence[index].Word;
        var left = index > 0 ? sentence[index - 1].Word : "";
        var right = index + 1 < sentence.Count ? sentence[index + 1].Word : "";
        switch (word)
        {
            case "$":
                return (Dollars.Contains(left), true);
            case ":":
                return (true, IsNumber(left) && IsNumber(right));
            case "/":
                return (true, true);
            case ".":
                return (true, left.Length == 1 && right.Length == 1 && IsUpper(left) && IsUpper(right)); // U . S .
            case "–":
                return (IsNumber(left) && IsNumber(right), IsNumber(left) && IsNumber(right));
            case "-":
                // A hyphen joins its neighbours, but for a place line: RIYADH - Saudi
                var isPlaceLine = left.Length > 2 && IsUpper(left) && right.Length > 0 && char.IsUpper(right[0]) && !IsUpper(right);
                var joins = !keepsHyphens && IsWord(left) && IsWord(right) && !isPlaceLine;
                return (joins, joins);
            case "’" or "‘" when word == "’" || Contracted.Contains(right):
                return (left.Length > 0, Contracted.Contains(right.ToLowerInvariant()) || Elided.Contains(left.ToLowerInvariant()));
            case "‘":
                return (false, true);
            case "'" when !open.Contains("'") && left.EndsWith("s", StringComparison.OrdinalIgnoreCase):
                return (true, false);
            case "'" or "\"":
                var opens = left.Length == 0 || (right.Length > 0 && !open.Contains(word));
                _ = opens ? open.Add(word) : open.Remove(word);
                return (!opens, opens);
            case "s" when IsNumber(left):
                return (true, false);
            default:
                return Contraction.IsMatch(word)
                    ? (left.Length > 0 && (IsWord(left) || left[^1] is '.' or ')'), false)
                    : (ClosesUp.Contains(word), OpensUp.Contains(word));
        }
    }

    private static NameKind? KindOf(string tag) => tag.Length < 3 ? null : tag[2..] switch
    {
        "PER" => NameKind.Person,
        "ORG" => NameKind.Organization,
        "LOC" => NameKind.Place,
        _ => NameKind.Other,
    };

    private static bool IsWord(string token) => token.Length > 0 && char.IsLetterOrDigit(token[0]);

    private static bool IsNumber(string token) => token.Length > 0 && token.All(char.IsDigit);

    private static bool IsUpper(string token) => token.Any(char.IsUpper) && !token.Any(char.IsLower);

    [GeneratedRegex("^[a-z]+-[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Compound { get; }

    [GeneratedRegex("^(?:n?['’](?:s|t|m|d|re|ve|ll)|['’])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Contraction { get; }

    [GeneratedRegex("""[.!?…]["'”’»)\]]*$""", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd { get; }
}
