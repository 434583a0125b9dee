using System.Text;
using System.Text.RegularExpressions;

namespace NewsArchive.Extraction.Formats.Pdf;

/// <summary>
/// Joins lines. A hyphen at a line's end may be the typesetter's or the word's own; the document's other words decide:
/// the joined or the hyphenated form stands elsewhere, or the document is known to break words.
/// </summary>
internal sealed partial class BrokenWords
{
    private const char SoftHyphen = '\u00AD';

    private readonly HashSet<string> words;
    private readonly bool breaksWords;

    public BrokenWords(IReadOnlyList<PdfLine> lines)
    {
        words = lines.SelectMany(line => Word.Matches(line.Text)).Select(match => match.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        breaksWords = lines.Zip(lines.Skip(1)).Any(pair => IsBroken(pair.First.Text, pair.Second.Text) && words.Contains(Joined(pair.First.Text, pair.Second.Text)));
    }

    /// <summary>How many words were joined.</summary>
    public int Count { get; private set; }

    public void Append(StringBuilder text, string line)
    {
        var above = text.ToString(Math.Max(0, text.Length - 100), Math.Min(100, text.Length));
        if (above.EndsWith(SoftHyphen) || (IsBroken(above, line) && IsOneWord(above, line)))
        {
            text.Length--;
            Count++;
        }
        else if (text.Length > 0 && !IsBroken(above, line))
        {
            text.Append(' ');
        }

        text.Append(line);
    }

    private bool IsOneWord(string above, string line)
    {
        if (words.Contains(Joined(above, line)))
            return true;
        return breaksWords && !words.Contains($"{LastPart.Match(above).Value}{FirstPart.Match(line).Value}");
    }

    private static bool IsBroken(string above, string line) =>
        above is [.., var letter, '-' or '\u2010' or SoftHyphen] && char.IsLetter(letter) && line is [var first, ..] && char.IsLower(first);

    private static string Joined(string above, string line) => LastPart.Match(above).Value[..^1] + FirstPart.Match(line).Value;

    [GeneratedRegex(@"\p{L}+(?:[-\u2010]\p{L}+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"\p{L}+[-\u2010\u00AD]$")]
    private static partial Regex LastPart { get; }

    [GeneratedRegex(@"^\p{L}+")]
    private static partial Regex FirstPart { get; }
}
